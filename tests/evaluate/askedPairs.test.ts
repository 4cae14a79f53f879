import { describe, expect, it } from 'vitest';
import { joinAnswered } from '../../src/evaluate/askedPairs.js';

const numbers = (...all: number[]) => Int32Array.from(all);
const hashesOf = (text: string) => text.split('');

describe('members after right answers', () => {
  it('joins members through a chain of pairs', () => {
    const rows = { person: numbers(0, 0, 0, 1), member: numbers(0, 1, 2, 3) };
    const pairs = [
      { a: 0, b: 1 },
      { a: 1, b: 2 },
    ];
    const [one, other, third, apart] = joinAnswered(
      rows,
      pairs,
      numbers(0, 1, 2, 3),
      hashesOf('abcd'),
    );
    expect([other, third]).toEqual([one, one]);
    expect(apart).not.toBe(one);
  });

  it('joins rows written alike only if they are the same person', () => {
    const rows = { person: numbers(0, 0, 0, 1), member: numbers(0, 1, 2, 3) };
    const result = joinAnswered(rows, [{ a: 0, b: 1 }], numbers(0, 1, 2, 3), hashesOf('abbb'));
    expect(result[2]).toBe(result[0]);
    expect(result[3]).not.toBe(result[0]);
  });

  it('joins members if the truth does not know all records', () => {
    const rows = { person: numbers(0, 0), member: numbers(0, 1) };
    const result = joinAnswered(rows, [{ a: 1, b: 2 }], numbers(-1, 0, 1), hashesOf('bab'));
    expect(result[0]).toBe(result[1]);
  });
});
