import { describe, expect, it } from 'vitest';
import { codeData, compareCodes } from '../../../src/match/compare/code.js';

/** Codes by record, of each kind; `''` for none. */
function comparison(kinds: Record<string, string[]>, names?: number[]) {
  const all = Object.entries(kinds).map(([kind, codes]) => {
    const texts = ['', ...new Set(codes.filter((code) => code !== ''))];
    const index = Int32Array.from(codes, (code) => texts.indexOf(code));
    return { kind, index, values: texts.map((text) => ({ text, folded: text })) };
  });
  const count = all[0]!.index.length;
  const shown = { type: 'code' as const, index: new Int32Array(count), values: [] };
  const people = Int32Array.from(names ?? Array.from({ length: count }, (_, at) => at + 1));
  return compareCodes(codeData('card', { ...shown, kinds: all }, people));
}

const levelOf = (kinds: Record<string, string[]>) => {
  const { levels, level } = comparison(kinds);
  return levels[level(0, 1)];
};

describe('two codes', () => {
  it.each([
    ['SV10234', 'SV10234', 'code-same'],
    ['SV10234', 'SV10239', 'code-digit'],
    ['SV1', 'SV2', 'code-different'],
    ['SV10234', 'SV20235', 'code-different'],
    ['SV10234', '', 'missing'],
  ])('of one kind are compared: %s and %s', (one, other, level) => {
    expect(levelOf({ student: [one, other] })).toBe(level);
  });

  it('of two kinds are not compared, even if they are equal', () => {
    expect(levelOf({ student: ['10234', ''], card: ['', '10234'] })).toBe('missing');
  });
});

describe('codes of two kinds on both rows', () => {
  it('give the level of the kind that agrees more', () => {
    expect(levelOf({ member: ['10234', '10239'], card: ['777', '777'] })).toBe('code-same');
    expect(levelOf({ member: ['10234', '10239'], card: ['777', '812'] })).toBe('code-digit');
  });

  it('give no evidence if they contradict each other', () => {
    expect(levelOf({ member: ['10234', '55555'], card: ['777', '777'] })).toBe('missing');
  });
});

it('gives a code of three people less weight than one on two rows of one person', () => {
  const codes = ['10234', '10234', '10234', '10234'];
  const bitsOf = (names: number[]) => {
    const { frequencyBits, level } = comparison({ student: codes }, names);
    return frequencyBits(0, 1, level(0, 1));
  };
  expect(bitsOf([1, 1, 1, 1])).toBeGreaterThan(bitsOf([1, 1, 2, 3]));
});
