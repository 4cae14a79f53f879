import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../src/model/index.js';
import {
  damagedDate,
  dateNumbers,
  isRealDate,
  parseDate,
  precisionOf,
  yearOf,
} from '../../../src/text/dates/date.js';
import { decideOrder } from '../../../src/text/dates/dateOrder.js';

describe('parseDate, day first', () => {
  test.each([
    ['05/03/1998', 19980305],
    ['5/3/98', 19980305],
    ['5-3-1998', 19980305],
    ['5.3.1998.', 19980305],
    ['05 / 03 / 1998', 19980305],
    ['05/03/1998 00:00:00', 19980305],
    ["'05/03/1998", 19980305],
    ['`05/03/1998', 19980305],
    ['1998-03-05', 19980305],
    ['1998-03-05T00:00:00.000Z', 19980305],
    ['03/1998', 19980300],
    ['1998', 19980000],
    ['00/00/1998', 19980000],
    ['0/3/1998', 19980300],
    ['tháng 5 năm 1998', 19980500],
    ['2/5 năm 1998', 19980502],
    ['Ngày 2 tháng 5 năm 1998', 19980502],
    ['ngày 2/5/1998', 19980502],
    ['Năm 1998', 19980000],
    ['Sinh năm: 1998', 19980000],
    ['mồng 5 tháng 3 năm 1998', 19980305],
    ['T3/1998', 19980300],
    ['NS 1998', 19980000],
    ['(1998)', 19980000],
    ['1998 (Mậu Dần)', 19980000],
    ['5/3/1998 (27 tuổi)', 19980305],
    ['1943 (82T)', 19430000],
    ['5/3/1998 (27)', 19980305],
    ['1925 (100 tuổi)', 19250000],
    ['1953(*)', 19530000],
    ['5/3/1998*', 19980305],
    ['5–3–1998', 19980305],
    ['5,3,1998', 19980305],
    ['5\\3\\1998', 19980305],
    ['5//3/1998', 19980305],
    ["5/3/'98", 19980305],
    ['5-Mar-98', 19980305],
    ['Mar 5, 1998', 19980305],
    ['March 5th, 1998', 19980305],
    ['5 Mar, 1998', 19980305],
    ['05 Tháng Ba 1998', 19980305],
    ['Thứ Năm, 05 Tháng Ba, 1998', 19980305],
    ['Chủ nhật, 05/03/1998', 19980305],
    ['5 tháng năm năm 1998', 19980505],
    ['05 Tháng Năm 1998', 19980505],
    ['ngày 5 tháng mười hai năm 1998', 19981205],
    ['tháng chạp năm 1998', 19981200],
    ['5/III/1998', 19980305],
    ['5-XII-1998', 19981205],
    ['5|3|1998', 19980305],
    ['5_3_1998', 19980305],
    ['5;3;1998', 19980305],
    ['O5/O3/l998', 19980305],
    ['l2/o3/98', 19980312],
    ['1998 (Dần)', 19980000],
    ['…/…/1998', 19980000],
    ['~1998', 19980000],
    ['5/3/1998 12:00:00 SA', 19980305],
    ['5/3/1998 1:30:00 CH', 19980305],
    ['?/3/1998', 19980300],
    ['--/--/1998', 19980000],
    ['05031998', 19980305],
    ['5031998', 19980305],
    ['19980305', 19980305],
    ['199803051430', 19980305],
    ['19980305143059', 19980305],
    ['199800000000', 19980000],
    ['35859', 19980305],
    ['35859.5', 19980305],
    ['', 0],
    ['-', 0],
    ['không', 0],
  ])('%j is %d', (text, packed) => expect(parseDate(text, 'dmy')).toBe(packed));

  test.each([
    ['31/4/1998', 'date-impossible'],
    ['ngày tháng năm 1998', 'date-unreadable'],
    ['5/IIX/1998', 'date-unreadable'],
    ['5/C/1998', 'date-unreadable'],
    ['Lol', 'date-unreadable'],
    ['Thứ hai', 'date-unreadable'],
    ['30/02/1998', 'date-impossible'],
    ['29/02/1999', 'date-impossible'],
    ['3/25/1998', 'date-impossible'],
    ['13/1998', 'date-impossible'],
    ['5/3/1998 (âm lịch)', 'date-unreadable'],
    ['5/3/1998 (ÂL)', 'date-unreadable'],
    ['5/3/1998 (âm)', 'date-unreadable'],
    ['5/3/1998 (sai)', 'date-unreadable'],
    ['5/3/1998 (tức 4/7 dương lịch)', 'date-unreadable'],
    ['5/3/1998 (5/4/1998)', 'date-unreadable'],
    ['1998 (?)', 'date-unreadable'],
    ['5/3/1098', 'date-impossible'],
    ['5/3/1899', 'date-impossible'],
    ['5/3/2045', 'date-impossible'],
    ['15/?/1998', 'date-impossible'],
    ['1/5', 'date-unreadable'],
    ['5/3/1998 (ÂL)', 'date-unreadable'],
    ['khoảng 1998', 'date-unreadable'],
    ['123456', 'date-unreadable'],
    ['5/3/998', 'date-unreadable'],
  ])('%j is %s', (text, fault) => expect(parseDate(text, 'dmy')).toBe(fault));
});

test('reads dates with separators month first, but never the year-first form', () => {
  expect(parseDate('3/25/1998', 'mdy')).toBe(19980325);
  expect(parseDate('03051998', 'mdy')).toBe(19980305);
  expect(parseDate('1998-03-05', 'mdy')).toBe(19980305);
});

test('puts two-digit years into the range, or nearest to it', () => {
  const young = { from: 1990, to: 2009 };
  expect(parseDate('1/2/98', 'dmy', young)).toBe(19980201);
  expect(parseDate('1/2/05', 'dmy', young)).toBe(20050201);
  expect(parseDate('1/2/12', 'dmy', young)).toBe(20120201);
  expect(parseDate('1/2/12', 'dmy', { from: 1925, to: 2007 })).toBe(20120201);
  expect(parseDate('1/2/31', 'dmy', { from: 1925, to: 2007 })).toBe(19310201);
  // People of the later century are more likely alive, and nobody is born in the future.
  expect(parseDate('1/2/05', 'dmy', { from: 1905, to: 2007 })).toBe(20050201);
  expect(parseDate('1/2/45', 'dmy', young)).toBe(19450201);
  expect(parseDate('1/2/25', 'dmy')).toBe(20250201);
  expect(parseDate('1/2/30', 'dmy')).toBe(19300201);
});

describe('decideOrder', () => {
  test.each([
    ['a first part above 12', ['25/3/1998', '1/2/1999'], 'dmy'],
    ['a second part above 12', ['3/25/1998', '1/2/1999'], 'mdy'],
    ['both', ['25/3/1998', '3/25/1998'], 'dmy'],
    ['one slip among many', ['25/3/1998', ...Array(10).fill('3/25/1998')], 'mdy'],
    ['no evidence', ['1/2/1999', '1998', 'x', '1999-12-25'], 'dmy'],
  ])('%s', (_, texts, order) => expect(decideOrder(texts).order).toBe(order));

  test('counts the evidence', () => {
    const texts = ['25/3/1998', '3/25/1998', '26/3/98', '1998-01-02', '1998-01-13', '40/50/1998'];
    expect(decideOrder(texts).evidence).toEqual({
      dayFirst: 2,
      monthFirst: 1,
      dateCells: 2,
      dateCellsAfterTwelfth: 1,
    });
  });
});

test('treats 1 January as the year alone', () => {
  expect([19980000, 19980101, 19980100, 19980300, 19980102].map(precisionOf)).toEqual([
    'year',
    'year',
    'month',
    'month',
    'day',
  ]);
  expect(yearOf(19980101)).toBe(1998);
});

test('agrees with the calendar of the machine about real dates', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1800, max: 2199 }),
      fc.nat(14),
      fc.nat(33),
      (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        expect(isRealDate(year, month, day)).toBe(same);
      },
    ),
  );
});

const packedDate = fc
  .tuple(fc.integer({ min: 1900, max: 2029 }), fc.nat(12), fc.nat(31))
  .map(([year, month, day]) => ({ year, month, day: month === 0 ? 0 : day }))
  .filter(({ year, month, day }) => day === 0 || isRealDate(year, month, day))
  .map(({ year, month, day }) => year * 10000 + month * 100 + day);

test('reads a formatted date back', () => {
  expect(formatDate(0)).toBe('');
  fc.assert(
    fc.property(packedDate, (packed) => {
      expect(parseDate(formatDate(packed), 'dmy')).toBe(packed);
    }),
  );
});

test('reads only real dates from any text', () => {
  const anything = fc.string({ unit: fc.constantFrom(...'0123456789/-. ') });
  fc.assert(
    fc.property(anything, fc.constantFrom('dmy' as const, 'mdy' as const), (text, order) => {
      const packed = parseDate(text, order);
      if (typeof packed !== 'number' || packed % 100 === 0) return;
      const [year, month, day] = [yearOf(packed), Math.floor(packed / 100) % 100, packed % 100];
      expect(isRealDate(year, month, day)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe('parseDate with an earlier first year', () => {
  const past = { from: 1000, to: 2029, first: 1000 };

  test('reads years before 1900 only then', () => {
    for (const [text, packed] of [
      ['18/6/1856', 18560618],
      ['1856-06-18', 18560618],
      ['1856', 18560000],
      ['6/1856', 18560600],
      ['1066-10-14', 10661014],
    ] as const) {
      expect(parseDate(text, 'dmy', past)).toBe(packed);
      expect(parseDate(text, 'dmy')).toBe('date-impossible');
    }
    expect(parseDate('14/10/0999', 'dmy', past)).toBe('date-impossible');
  });

  test('prefers a year from 1900 on in eight digits without separators', () => {
    expect(parseDate('19101202', 'dmy', past)).toBe(19101202);
    expect(parseDate('18560618', 'dmy', past)).toBe(18560618);
    expect(parseDate('14101066', 'dmy', past)).toBe(10661014);
  });

  test('keeps the century of two digits', () => {
    expect(parseDate('5/3/98', 'dmy', past)).toBe(parseDate('5/3/98', 'dmy'));
  });
});

test('keeps the digits of complete dates that are not in the calendar', () => {
  expect(damagedDate('1834-81-01', 'dmy')).toBe(18348101);
  expect(damagedDate('31/4/1990', 'dmy')).toBe(19900431);
  expect(damagedDate('4/31/1990', 'mdy')).toBe(19900431);
  expect(['1990', '31/4/90', '?', '4/1990', ''].map((text) => damagedDate(text, 'dmy'))).toEqual([
    0, 0, 0, 0, 0,
  ]);
});

test('reads plain dates like those with signs around them', () => {
  for (const text of ['5/2/1998', '31-12-1998', '1.10.2004', '31/2/1998', '5/012/1998']) {
    expect(parseDate(text, 'dmy')).toBe(parseDate(`(${text})`, 'dmy'));
    expect(dateNumbers(text)).toEqual(dateNumbers(`(${text})`));
  }
});
