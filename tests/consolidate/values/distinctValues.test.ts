import { describe, expect, it } from 'vitest';
import { joinedValue, otherValues } from '../../../src/consolidate/values/distinctValues.js';

const candidates = (...texts: string[]) => texts.map((text, record) => ({ text, record }));
const joined = (...texts: string[]) => joinedValue(candidates(...texts)).text;

describe('joinedValue', () => {
  it('joins values that differ, and leaves out a piece of a longer one', () => {
    expect(joined('hát', 'đá bóng; hát', 'ở nhà')).toBe('đá bóng; hát | ở nhà');
    expect(joined('Bí thư', 'Phó Bí thư')).toBe('Bí thư | Phó Bí thư');
  });

  it('keeps the first of two spellings that include each other', () => {
    expect(joined('05/03/1993', '5/3/1993')).toBe('05/03/1993');
    expect(joined('5/3/1993', '3/1993', '05/03/1993')).toBe('5/3/1993');
    expect(joined('Thúy', 'thuý')).toBe('Thúy');
  });

  it('joins thousands of different values', () => {
    const texts = Array.from({ length: 20_000 }, (_, at) => `ghi chú ${at}; hát`);
    expect(joined(...texts).split(' | ')).toHaveLength(20_000);
  });
});

describe('otherValues', () => {
  it('leaves out a value that lacks what is shown, and lists one that says more', () => {
    const texts = (shown: string, other: string) =>
      otherValues('birth', candidates(shown, other), {
        text: shown,
        record: 0,
        rule: 'precise',
      }).map(({ text }) => text);
    expect(texts('15/03/2002', '2002')).toEqual([]);
    expect(texts('2001', '01/01/2001')).toEqual([]);
    expect(texts('Xã Kiệt Sơn', 'Kiệt Sơn')).toEqual([]);
    expect(texts('2001', '15/03/2001')).toEqual(['15/03/2001']);
  });

  it('lists what is shown behind the first value', () => {
    const rows = candidates('ở nhà', 'hát', 'đá bóng; hát');
    const others = otherValues('note', rows, joinedValue(rows));
    expect(others.map(({ text }) => text)).toEqual(['đá bóng; hát']);
  });
});
