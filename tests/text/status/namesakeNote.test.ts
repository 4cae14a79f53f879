import { expect, it } from 'vitest';
import { isNamesakeNote } from '../../../src/text/index.js';

it.each([
  'khác người trên',
  'Trùng tên',
  'trùng tên, khác người với STT 5',
  '2 người khác nhau',
  'Trùng họ tên',
  'trùng họ và tên với số 12',
  'Cùng tên, cùng năm sinh',
  'KHONG PHAI 1 NGUOI voi STT 3',
  'không phải là cùng một người',
  'Trung ten',
])('a note distinguishes namesakes: %s', (note) => {
  expect(isNamesakeNote(note)).toBe(true);
});

it.each([
  '',
  'Trùng',
  'trùng STT 5',
  'Ghi trùng, đã xóa',
  'SĐT của người khác',
  'khác xã',
  'Một người hai sổ',
  'trùng tên đường',
  'khác người thân kê khai',
])('a note says something else: %s', (note) => {
  expect(isNamesakeNote(note)).toBe(false);
});
