import { expect, it } from 'vitest';
import { recogniseOne, tableOf } from '../../support.js';

const layoutWith = (count: string) =>
  recogniseOne(
    tableOf([
      ['STT', 'Chi đoàn', count, 'Người phụ trách', 'Số điện thoại'],
      ['1', 'Khu Lèn', '12', 'Hà Thị Bưởi', '0912345678'],
      ['2', 'Khu Dọc', '7', 'Đinh Văn Mít', '0912345679'],
      ['3', 'Khu Chiềng', '9', 'Hà Thị Mận', '0912345670'],
    ]),
  ).layout;

it('takes who is in charge of branches for no members where these are counted', () => {
  expect(layoutWith('Số lượng')).not.toHaveProperty('columns');
  expect(layoutWith('Số nhà')).toHaveProperty('columns');
});
