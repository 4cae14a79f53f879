import { expect, test } from 'vitest';
import { parseGender } from '../../../src/text/names/gender.js';

test.each([
  ['Nam', 1],
  ['NAM ', 1],
  ['m', 1],
  ['Male', 1],
  ['trai', 1],
  ['Nữ', 2],
  ['nu', 2],
  ['F', 2],
  ['female', 2],
  ['Gái', 2],
  ['N?', 2],
  ['Ông', 1],
  ['Cụ bà', 2],
  ['M/Nam', 1],
  ['Nữ (Female)', 2],
  ['', 0],
  ['-', 0],
  ['…', 0],
])('reads %j as %d', (cell, code) => expect(parseGender(cell)).toBe(code));

test.each(['x', '1', '0', 'TRUE', 'FALSE', 'Kinh', 'Nam/Nữ'])('cannot read %j', (cell) => {
  expect(parseGender(cell)).toBe('gender-unreadable');
});
