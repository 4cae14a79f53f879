import { describe, expect, it } from 'vitest';
import { american, dayAfter, written } from '../../../../../lab/generators/years/slips/dates.js';
import { heard } from '../../../../../lab/generators/years/slips/ear.js';
import { readDate, readDigits, readWord } from '../../../../../lab/generators/years/slips/eye.js';
import {
  rawKeys,
  slippedDigits,
  slippedWord,
} from '../../../../../lab/generators/years/slips/fingers.js';
import {
  newTonePlace,
  toneOfWord,
  withTone,
} from '../../../../../lab/generators/years/slips/letters.js';
import { Random } from '../../../../../src/sample/random.js';

const outcomes = (draw: (random: Random) => string, times = 400): Set<string> => {
  const random = new Random(5);
  return new Set(Array.from({ length: times }, () => draw(random)));
};

describe('letters', () => {
  it('change or lose their tone', () => {
    expect(toneOfWord('Nguyễn')).toBe('ngã');
    expect(toneOfWord('Hùng')).toBe('huyền');
    expect(toneOfWord('Hưng')).toBeUndefined();
    expect(withTone('Nguyễn', 'hỏi')).toBe('Nguyển');
    expect(withTone('Phượng', undefined)).toBe('Phương');
    expect(withTone('Hường', 'nặng')).toBe('Hượng');
  });

  it('carry the tone where newer schoolbooks put it', () => {
    expect(newTonePlace('Hòa')).toBe('Hoà');
    expect(newTonePlace('Thủy')).toBe('Thuỷ');
    for (const word of ['Quý', 'Toàn', 'Đoàn', 'Hoa', 'Quỳnh']) {
      expect(newTonePlace(word)).toBe(word);
    }
  });
});

describe('fingers', () => {
  it('leave the keys of a word when the keyboard program is off', () => {
    expect(rawKeys('Nguyễn', 'telex')).toBe('Nguyeexn');
    expect(rawKeys('Nguyễn', 'vni')).toBe('Nguye64n');
    expect(rawKeys('Đường', 'telex')).toBe('Dduwowfng');
  });

  it('slip in one place of a word or number', () => {
    const words = outcomes((random) => slippedWord('Tuấn', 'telex', random));
    for (const slip of ['Tuaasn', 'Tuân', 'Tuẫn', 'Tấn']) {
      expect(words).toContain(slip);
    }
    const numbers = outcomes((random) => slippedDigits('025098001234', random));
    expect(numbers).not.toContain('');
    for (const number of numbers) expect(Math.abs(number.length - 12)).toBeLessThanOrEqual(1);
  });
});

describe('eye', () => {
  it('takes figures for those that look like them', () => {
    expect(readDigits('1037', 1, new Random(1))).toBe('7681');
    expect(readDigits('1037', 0, new Random(1))).toBe('1037');
  });

  it('reads a date again that can be none', () => {
    const date = { day: 31, month: 12, year: 1998 };
    expect(readDate(date, 1, new Random(1))).toEqual(date);
    expect(readDate({ day: 0, month: 0, year: 1984 }, 1, new Random(1))).toEqual({
      day: 0,
      month: 0,
      year: 1939,
    });
  });

  it('takes letters for those that look like them', () => {
    expect(outcomes((random) => readWord('Lan', 1, random))).toEqual(new Set(['Lau', 'Lon']));
    expect(outcomes((random) => readWord('Hà', 1, random))).toContain('Há');
  });
});

describe('ear', () => {
  it('confuses what its dialect does not tell apart', () => {
    expect(outcomes((random) => heard('Lan', 'l n', random))).toEqual(new Set(['Lan', 'Nan']));
    expect(outcomes((random) => heard('Trang', 'ch tr', random))).toContain('Chang');
    expect(outcomes((random) => heard('Vũ', 'hỏi ngã', random))).toContain('Vủ');
    expect(outcomes((random) => heard('Nga', 'l n', random))).toEqual(new Set(['Nga']));
    expect(outcomes((random) => heard('Trang', 'none', random))).toEqual(new Set(['Trang']));
  });
});

describe('dates', () => {
  it('are written by the clerk, or by a spreadsheet under American settings', () => {
    const date = { day: 5, month: 3, year: 1998 };
    expect(written(date, 'd/m/yyyy')).toBe('5/3/1998');
    expect(written(date, 'dd-mm-yyyy')).toBe('05-03-1998');
    expect(written({ day: 0, month: 0, year: 1998 }, 'dd/mm/yyyy')).toBe('1998');
    expect(american(date)).toBe('3/5/1998');
    expect(dayAfter({ day: 31, month: 12, year: 1998 })).toEqual({ day: 1, month: 1, year: 1999 });
  });
});
