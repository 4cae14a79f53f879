import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forEachCandidate,
  forEachPair,
  makeBlocks,
  makeChunks,
  settleRules,
} from '../../../../src/match/core/blocking/blocks.js';
import type { BlockingRule } from '../../../../src/match/core/blocking/rule.js';
import { chooseMethod } from '../../../../src/match/methods.js';
import { makeRows } from '../../people.js';
import { profile } from '../../profile.js';
import { type Row, recordsOf } from '../../rows.js';

function candidates(rules: BlockingRule[], count: number): string[] {
  const pairs: string[] = [];
  forEachCandidate(rules, count, (a, b) => pairs.push(`${a} ${b}`));
  return pairs;
}

function bruteForce(rules: BlockingRule[], count: number): string[] {
  const settled = settleRules(rules, count).map(({ keys }) => keys);
  const pairs: string[] = [];
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      if (settled.some((keys) => keys[a] !== 0 && keys[a] === keys[b])) pairs.push(`${a} ${b}`);
    }
  }
  return pairs;
}

const shares = (one: Row, other: Row) => {
  const records = recordsOf([one, other]);
  const rules = [...chooseMethod(records, profile).rules()];
  return candidates(rules, 2).length === 1;
};

describe('candidate pairs', () => {
  it('are the union of the rules, each pair once, for any keys', () => {
    const rule = fc
      .array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 })
      .map((keys): BlockingRule => ({ id: 'any', keys: Int32Array.from(keys), refinements: [] }));
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), (rules) => {
        expect(candidates(rules, 12).sort()).toEqual(bruteForce(rules, 12).sort());
      }),
    );
  });

  it('are the same, in order, in chunks of any size', () => {
    const records = recordsOf(makeRows(200, 5));
    const rules = [...chooseMethod(records, profile).rules()];
    const blocks = makeBlocks(rules, records.count);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (size) => {
        const found: string[] = [];
        for (const chunk of makeChunks(blocks, size)) {
          forEachPair(blocks, chunk, (a, b) => found.push(`${a} ${b}`));
        }
        expect(found).toEqual(candidates(rules, records.count));
      }),
    );
  });

  it('are the union of the rules on rosters', () => {
    const records = recordsOf(makeRows(300, 5));
    const rules = [...chooseMethod(records, profile).rules()];
    const found = candidates(rules, records.count);
    expect(found.sort()).toEqual(bruteForce(rules, records.count).sort());
    expect(found.length).toBeGreaterThan(50);
  });

  it('of a large block share a further field', () => {
    const keys = new Int32Array(200).fill(7);
    const refinement = keys.map((_, at) => at % 20);
    const found = candidates([{ id: 'large', keys, refinements: [refinement] }], 200);
    expect(found).toHaveLength(20 * 45);
  });

  it('leave out and count rows that are too many and too similar to compare all', () => {
    const keys = Int32Array.from({ length: 4500 }, (_, at) => (at < 4100 ? 7 : 100 + (at % 200)));
    const rule: BlockingRule = { id: 'alike', keys, refinements: [new Int32Array(4500)] };
    expect(makeBlocks([rule, rule], 4500).capped).toHaveLength(4100);
    const byRow = Int32Array.from(keys.keys());
    expect(makeBlocks([{ ...rule, refinements: [byRow] }], 4500).capped).toHaveLength(0);
  });

  it.each<[string, Row, Row]>([
    ['one number', { name: 'An', id: '025201000123' }, { name: 'Ba', id: '025201000123' }],
    ['a number with one wrong digit in front', { id: '025201000123' }, { id: '026201000123' }],
    ['the end of a number', { id: '025201000123' }, { id: '201000123' }],
    ['one phone', { name: 'An', phone: '0912345678' }, { name: 'Ba', phone: '0912345678' }],
    ['a card', { name: 'An', card: 'A1' }, { name: 'Ba', card: 'A1' }],
    [
      'a name without marks and the year',
      { name: 'Nguyễn Văn Ân', birth: 20010315 },
      { name: 'Nguyen Van An', birth: 20010000 },
    ],
    [
      'a dropped middle name and the date',
      { name: 'Hà Thị Hương', birth: 20010315 },
      { name: 'Hà Hương', birth: 20010315 },
    ],
    [
      'a misspelt given name and the date',
      { name: 'Hà Thị Hương', birth: 20010315, commune: 'A' },
      { name: 'Hà Thị Hươn', birth: 20010315, commune: 'A' },
    ],
    [
      'a damaged name and the date',
      { name: 'Lê Ngọc Nụ', birth: 20010315, commune: 'A' },
      { name: 'Lê Ng?c N?', birth: 20010315, commune: 'B' },
    ],
    [
      'a dialect and the year',
      { name: 'Nguyễn Văn Sinh', birth: 20010315 },
      { name: 'Nguyễn Văn Xinh', birth: 20010402 },
    ],
    ['a name alone', { name: 'Hà Thị Hương', birth: 20010315 }, { name: 'Hà Thị Hương' }],
  ])('include %s', (_, one, other) => {
    expect(shares(one, other)).toBe(true);
  });

  it('leave out records that share nothing', () => {
    expect(shares({ name: 'Hà An', birth: 20010315 }, { name: 'Lê Ba', birth: 19990101 })).toBe(
      false,
    );
  });
});
