import { expect, it } from 'vitest';
import { splitFixedWidths } from '../../../src/read/text/fixedWidths.js';

const LIST = [
  '        DANH SÁCH ĐOÀN VIÊN KHU LÈN NĂM 2025',
  '',
  'STT  Họ và tên      Ngày sinh   Ghi chú',
  '---  -------------  ----------  -------',
  '1    Hà Thị Bưởi    02/03/1999',
  '2    Đinh Văn Mít   05/06/2001  mới',
  '3    Hà Thị Mận                 ốm',
];

it('splits lines where blanks stand in all of them', () => {
  expect(splitFixedWidths(LIST)).toEqual([
    ['DANH SÁCH ĐOÀN VIÊN KHU LÈN NĂM 2025'],
    [],
    ['STT', 'Họ và tên', 'Ngày sinh', 'Ghi chú'],
    [],
    ['1', 'Hà Thị Bưởi', '02/03/1999'],
    ['2', 'Đinh Văn Mít', '05/06/2001', 'mới'],
    ['3', 'Hà Thị Mận', '', 'ốm'],
  ]);
});

it('splits no sentences and no lines without common blanks', () => {
  expect(splitFixedWidths(['Kính gửi  các chi đoàn', 'Danh sách kèm theo.', 'Trân trọng'])).toBe(
    undefined,
  );
  const ragged = ['1  Hà Thị Bưởi  1999', '2  Hà Thị Mận Văn Mít  2001', '3  Mít  99'];
  expect(splitFixedWidths(ragged)?.[0]).toBeUndefined();
});

it('splits no lines by the columns of one long line', () => {
  const long = Array.from({ length: 1000 }, (_, at) => `t${at}`).join('   ');
  const short = Array.from({ length: 100 }, () => 'a    b    c');
  expect(splitFixedWidths([long, ...short])).toBeUndefined();
});
