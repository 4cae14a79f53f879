import { describe, expect, it } from 'vitest';
import {
  DATE_WITHIN,
  isDate,
  isDay,
  isFigure,
  isFirstCapitalised,
  isLetterOrNumeral,
  isLongNumber,
  isMobilePhone,
  isOfCapitalisedWords,
  isRunningNumber,
  runningNumber,
} from '../../../src/recognise/cells/cellForms.js';

type Test = (text: string) => boolean;

/** Each form with texts of it, and texts of another. */
const FORMS: readonly [string, Test, readonly string[], readonly string[]][] = [
  [
    'running number',
    isRunningNumber,
    ['7', '7.', '7)', '(7)', '12345'],
    ['', '123456', '(7', '1.1', 'I', '7/2', '-7'],
  ],
  ['figure', isFigure, ['25', '30.000.000', '-1,5', '12 %'], ['', '25 người', '5/2']],
  [
    'day',
    isDay,
    ['5/2/1990', '05-02-90', '5.2.1990', '5 / 2 / 1990', '1990-02-05'],
    ['', '1990', '2/1990', '5/2', '5/2/199', '36526', 'ngày 5/2/1990'],
  ],
  [
    'date',
    isDate,
    ['5/2/1990', '05-02-90', '2/1990', '1990', '1990-02-05'],
    ['', '5/2', '1890', '3000', '36526', 'sinh 1990'],
  ],
  [
    'cell with a date in it',
    (text) => DATE_WITHIN.test(text),
    ['sinh 1990', '5/2', '5-2-90', '3.5'],
    ['', '36526', '1890', 'Khu 5'],
  ],
  [
    'long number',
    isLongNumber,
    [
      '025098001234',
      "'025098001234",
      '131234567',
      '0912 345 678',
      '(0210) 3812 345',
      '+84912345678',
    ],
    ['', '12345678', '1234567890123', 'B1332463', '2,5E+10'],
  ],
  [
    'mobile phone',
    isMobilePhone,
    ['0912345678', '912345678', "'0912.345.678", '+84 912 345 678', '84912345678', '01681234567'],
    ['', '0212345678', '131234567', '025098001234', '0912'],
  ],
  [
    'text of words with capitals',
    isOfCapitalisedWords,
    ['Khu Ngọc Lan', 'HÀ THỊ BƯỞI', 'Y Ban'],
    ['', 'Lan', 'Hà văn Cót', 'Khu 5', "H'Hen Niê"],
  ],
  [
    'text with only the first word in capitals',
    isFirstCapitalised,
    ['Hộ cận nghèo', 'Nhóm nòng cốt'],
    ['', 'Hộ', 'Hà Văn Cót', 'HỘ NGHÈO', 'Tổ 5'],
  ],
  [
    'letter or numeral',
    isLetterOrNumeral,
    ['B', 'II.', '(IV)', 'A/', 'C:', 'L'],
    ['', '2.', 'b)', 'K', 'II. Khu 1', 'AB'],
  ],
];

describe('the form of a cell', () => {
  it.each(FORMS)('is that of a %s', (_, isOfForm, own, others) => {
    expect(own.filter((text) => !isOfForm(text))).toEqual([]);
    expect(others.filter(isOfForm)).toEqual([]);
  });
});

it('reads running numbers of any form', () => {
  expect(['7', '7.', '12)', '(30)', 'x'].map(runningNumber)).toEqual([7, 7, 12, 30, undefined]);
});
