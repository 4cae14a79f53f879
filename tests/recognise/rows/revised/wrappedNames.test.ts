import { describe, expect, it } from 'vitest';
import { layoutOf, recogniseOne, tableOf } from '../../support.js';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Dân tộc'];
const rows = (rest: string[], cut = 'Hà Thị') => [
  HEADER,
  ['1', cut, '02/03/1999', 'Kinh'],
  rest,
  ['2', 'Đinh Văn Mít', '03/03/1999', 'Kinh'],
];

describe('the rest of a name on the next row', () => {
  it.each([
    ['Hà Thị', 'Bưởi', 'Hà Thị Bưởi'],
    ['Hà Thị', 'Hồng Nhung', 'Hà Thị Hồng Nhung'],
    ['ĐINH VĂN', 'MÍT', 'ĐINH VĂN MÍT'],
  ])('is joined, with a warning: %s %s', (cut, rest, name) => {
    const { table, layout, findings } = recogniseOne(tableOf(rows(['', rest], cut)));
    expect(layout.kinds).toEqual(['header', 'member', 'note', 'member']);
    expect(table.rows[1]![1]).toBe(name);
    expect(findings.map(({ code }) => code)).toContain('rows-joined');
  });

  it.each(['Mất', 'Bí Thư', 'Nữ', '(Bưởi)', 'bưởi', 'Đã chuyển', 'Thanh Niên'])(
    'is not a remark: %s',
    (text) => {
      expect(recogniseOne(tableOf(rows(['', text]))).table.rows[1]![1]).toBe('Hà Thị');
    },
  );

  it.each([
    ['Hà Thị Mai', 'Lan'],
    ['Hà Thị Mai', 'Mường'],
    ['Hà Mai', 'Nghỉ'],
    ['Trọng', 'Nam'],
  ])('does not follow a name that may be whole: %s %s', (whole, rest) => {
    expect(recogniseOne(tableOf(rows(['', rest], whole))).table.rows[1]![1]).toBe(whole);
  });

  it('stands alone in its row', () => {
    const { kinds } = layoutOf(tableOf(rows(['', 'Bưởi', '', 'Mường'])));
    expect(kinds[1]).toBe('member');
    expect(recogniseOne(tableOf(rows(['', 'Bưởi', '', 'Mường']))).table.rows[1]![1]).toBe('Hà Thị');
  });
});
