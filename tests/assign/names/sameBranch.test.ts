import { expect, it } from 'vitest';
import { communeWords } from '../../../src/assign/names/sameBranch.js';

it.each([
  ['Xã Phú Hộ', 'phú hộ'],
  ['XÃ PHƯƠNG VIÊN', 'phương viên'],
  ['Phường Phương Viên', 'phương viên'],
  ['xa Phu Ho', 'phu ho'],
  ['Phú Hộ', 'phú hộ'],
  ['Xã Ca Đình', 'ca đình'],
  ['', ''],
])('writes the commune %s as %s behind a branch', (commune, expected) => {
  expect(communeWords(commune)).toBe(expected);
});
