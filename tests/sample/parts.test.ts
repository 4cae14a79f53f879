import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText, excelSerial, isPossible } from '../../src/sample/people/date.js';
import { unmarked } from '../../src/sample/people/letters.js';
import { nextCccd, oldPhone, oneDigitOff, scientific } from '../../src/sample/people/number.js';
import { Distribution, Random } from '../../src/sample/random.js';
import { branchSpelling } from '../../src/sample/sheets/columns.js';
import { encodeText } from '../../src/sample/sheets/encode.js';
import { csvRows } from './helpers.js';

describe('draws', () => {
  it('draws values within range, repeatably by seed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (seed, limit) => {
        const [a, b] = [new Random(seed), new Random(seed)];
        for (let i = 0; i < 20; i++) {
          const value = a.below(limit);
          expect(value).toBe(b.below(limit));
          expect(value >= 0 && value < limit).toBe(true);
        }
      }),
    );
  });

  it('draws items by their weights', () => {
    const random = new Random(3);
    const names = Distribution.of({ often: 3, seldom: 1, never: 0 });
    const drawn = Array.from({ length: 4000 }, () => names.draw(random));
    const often = drawn.filter((name) => name === 'often').length;
    expect(often).toBeGreaterThan(2850);
    expect(often).toBeLessThan(3150);
    expect(drawn).not.toContain('never');
  });
});

describe('dates', () => {
  it('writes a date in the form of its file or its own', () => {
    const date = { day: 5, month: 3, year: 2001 };
    expect(dateText(date, 'slashes')).toBe('05/03/2001');
    expect(dateText(date, 'short')).toBe('5/3/01');
    expect(dateText({ ...date, form: 'words' }, 'dots')).toBe('ngày 5 tháng 3 năm 2001');
    expect(dateText({ ...date, form: 'year' }, 'dots')).toBe('2001');
  });

  it('counts days as a spreadsheet does', () => {
    expect(excelSerial({ day: 1, month: 3, year: 1900 })).toBe(61);
    expect(excelSerial({ day: 26, month: 3, year: 2020 })).toBe(43916);
  });

  it('recognises impossible dates', () => {
    expect(isPossible({ day: 29, month: 2, year: 2004 })).toBe(true);
    expect(isPossible({ day: 29, month: 2, year: 2003 })).toBe(false);
    expect(isPossible({ day: 31, month: 4, year: 2003 })).toBe(false);
  });
});

it('removes all marks of a name', () => {
  expect(unmarked('Đặng Thị Hường')).toBe('Dang Thi Huong');
});

describe('numbers', () => {
  it('changes numbers as cards, operators and spreadsheets do', () => {
    expect(oldPhone('0399900001')).toBe('01699900001');
    expect(oldPhone('0979900001')).toBe('');
    expect(nextCccd('025203999999')).toBe('025203000000');
    expect(scientific('025203123456')).toBe('2,52E+10');
  });

  it('changes one of the last six digits of a number', () => {
    fc.assert(
      fc.property(fc.integer(), fc.stringMatching(/^\d{12}$/), (seed, digits) => {
        const wrong = oneDigitOff(digits, new Random(seed));
        const differing = [...wrong].filter((digit, i) => digit !== digits[i]);
        expect(differing).toHaveLength(1);
        expect(wrong.slice(0, 6)).toBe(digits.slice(0, 6));
      }),
    );
  });
});

describe('branches', () => {
  it('spells a branch in several forms', () => {
    const random = new Random(1);
    const seen = new Set(Array.from({ length: 400 }, () => branchSpelling('Khu 1', random)));
    expect([...seen].sort()).toEqual([
      'Chi đoàn Khu I',
      'Chi đoàn chi đoàn khu 1',
      'Chi đoàn khu 1',
      'CĐ khu 1',
      'Khu 1',
      'khu 01',
    ]);
  });
});

describe('text files', () => {
  it('encodes text files that are read back unchanged', () => {
    const rows = [
      ['a;b', 'c,d', 'e"f'],
      ['', 'Đỗ', 'g\nh'],
    ];
    for (const delimiter of [',', ';'] as const) {
      const bytes = encodeText(rows, { delimiter, spreadsheet: true });
      const cell = csvRows({ path: 'x.csv', bytes }, delimiter);
      expect(cell).toEqual(rows);
    }
  });
});
