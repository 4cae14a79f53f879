import { expect, it } from 'vitest';
import { isSpellingOf } from '../../../src/text/names/nameSpelling.js';

const name = (text: string, marked = true) => ({ syllables: text.split(' '), marked });

it.each([
  ['hà thị lý', 'hà thị lí'],
  ['hà văn hữu', 'hà văn hửu'],
  ['hà thị thu hương', 'hà hương'],
  ['hà thị hương', 'hà t. hương'],
  ['nguyễnn văn an', 'nguyễn văn an'],
  ["ksor h'blă", 'ksor hbla'],
  ['y krông mlô', 'ykrông mlô'],
  ['maria hà thị lan', 'hà thị lan'],
  ['nguyễnn văn an', 'nguyễn văn an'],
])('treats %s and %s as one name', (a, b) => {
  expect(isSpellingOf(name(a), name(b))).toBe(true);
  expect(isSpellingOf(name(b), name(a))).toBe(true);
});

it.each([
  ['hà văn hùng', 'hà văn hưng'],
  ['hà thị mai', 'hà thị may'],
  ['hà thị lan', 'hà thị lân'],
  ['hà đức an', 'hà văn an'],
  ["h'lan niê", "h'lun niê"],
  ['maria hà thị lan', 'anna hà thị lan'],
  ["ksor h'blă", "ksor h'bia"],
])('treats %s and %s as two names', (a, b) => {
  expect(isSpellingOf(name(a), name(b))).toBe(false);
});

it('treats a name without marks as any marked form', () => {
  expect(isSpellingOf(name('ha thi lan', false), name('hà thị lân'))).toBe(true);
  expect(isSpellingOf(name('ha thi lan'), name('hà thị lân'))).toBe(false);
});
