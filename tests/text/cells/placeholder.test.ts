import { expect, test } from 'vitest';
import { isPlaceholder, saysNone } from '../../../src/text/cells/placeholder.js';

test.each([
  ' ',
  '- -',
  '…/…/…',
  'x',
  'N/A',
  'FALSE',
  'Không',
  'Ko có',
  'Chưa có CCCD',
  'không dùng điện thoại',
  'chưa cấp thẻ',
  'KHÔNG XÁC ĐỊNH',
  'KXĐ',
  'K có',
  'Đang làm lại',
  'đang chờ cấp CCCD',
])('recognises %j as missing', (text) => expect(isPlaceholder(text)).toBe(true));

test.each([
  'đang làm',
  'không nhớ',
  'Không Văn An',
  'chưa có việc làm',
  'Chử',
  'không rõ ngày, năm 1998',
  '1',
])('recognises %j as a value', (text) => expect(isPlaceholder(text)).toBe(false));

test('only words with the right marks say that there is no name', () => {
  const none = ['Không có', 'khong lam', 'Chưa rõ', 'Khuyết', '(đang khuyết)', 'Chờ kiện toàn'];
  none.push('Chưa phân công', 'Đang bổ sung');
  expect(none.filter(saysNone)).toEqual(none);
  expect(['Khổng Lâm', 'KHỔNG DŨNG', 'Không'].map(saysNone)).toEqual([false, false, false]);
});
