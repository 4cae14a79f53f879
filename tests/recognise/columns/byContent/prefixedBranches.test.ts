import { expect, it } from 'vitest';
import { fieldsOf, tableOf } from '../../support.js';

const listWith = (...branches: string[]) =>
  tableOf([
    ['', 'STT', 'Họ và tên', 'Ngày sinh'],
    [branches[0]!, '1', 'Hà Thị Bưởi', '02/03/1999'],
    [branches[1]!, '2', 'Đinh Văn Mít', '05/06/2001'],
    [branches[2]!, '3', 'Hà Thị Mận', '07/08/2002'],
  ]);

it('reads a column without a heading as the branch if its cells have the prefix of branches', () => {
  const branches = listWith('Chi đoàn khu Lèn', 'Chi đoàn khu Lèn', 'Chi đoàn khu Dọc');
  expect(fieldsOf(branches)).toMatchObject({ 'Cột A': 'branch' });
  expect(fieldsOf(listWith('Chi đoàn', 'Chi đoàn', 'Chi đoàn'))).toMatchObject({ 'Cột A': '-' });
  expect(fieldsOf(listWith('Chi đoàn khu Lèn', '', ''))).toMatchObject({ 'Cột A': '-' });
  const merged = {
    ...listWith('Chi đoàn khu Lèn', '', ''),
    merges: [{ top: 1, left: 0, bottom: 3, right: 0 }],
  };
  expect(fieldsOf(merged)).toMatchObject({ 'Cột A': 'branch' });
  expect(fieldsOf(listWith('Khá', 'Giỏi', 'Khá'))).toMatchObject({ 'Cột A': '-' });
});
