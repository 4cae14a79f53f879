import { describe, expect, it } from 'vitest';
import { findFields } from '../../../src/match/compare/fields.js';
import { genericRules } from '../../../src/match/generic/blocking.js';
import { SampledPairs } from '../../../src/match/generic/sampledPairs.js';
import type { Column, Profile, Records } from '../../../src/model/index.js';
import { seeded } from '../people.js';
import { profile as rosters } from '../profile.js';
import { recordsOf } from '../rows.js';

const field = (id: string, type: Profile['fields'][number]['type']) => ({
  ...rosters.fields[0]!,
  id,
  type,
});
const FIELDS = ['given', 'surname', 'town', 'side'] as const;
const profile: Profile = {
  ...rosters,
  fields: [
    field('given', 'namePart'),
    field('surname', 'namePart'),
    field('town', 'text'),
    field('side', 'text'),
  ],
};

type Row = Record<(typeof FIELDS)[number], string>;

/** Each person has ten rows; a third of these lack the given name, whose column holds the surname. */
function people(count: number): Row[] {
  const random = seeded(3);
  const word = (kinds: number) =>
    `${'abcdefghij'[Math.floor(random() * 10)]}${Math.floor(random() * kinds)}`;
  return Array.from({ length: count }, () => ({
    given: word(20),
    surname: word(90),
    town: word(20),
  }))
    .flatMap((person) => Array.from({ length: 10 }, () => person))
    .map((person, at) => ({
      ...person,
      ...(at % 3 === 0 && { given: person.surname, surname: '' }),
      side: random() < 0.5 ? 'left' : 'right',
    }));
}

function listOf(rows: readonly Row[]): Records {
  const records = recordsOf(rows.map(() => ({})));
  const columns = new Map<string, Column>();
  for (const id of FIELDS) {
    const values = ['', ...new Set(rows.map((row) => row[id]).filter((text) => text !== ''))];
    columns.set(id, {
      type: id === 'given' || id === 'surname' ? 'namePart' : 'text',
      index: Int32Array.from(rows, (row) => values.indexOf(row[id])),
      values: values.map((text) => ({ text, folded: text })),
    });
  }
  return { ...records, columns };
}

const rulesOf = (records: Records) => genericRules(records, findFields(records, profile));

describe('the blocking rules of a generic list', () => {
  const rows = people(200);
  const records = listOf(rows);
  const rules = rulesOf(records);

  it('find rows whose surname stands in the column of the given name', () => {
    const [shifted, plain] = [0, 1];
    expect(rows[shifted]!.given).toBe(rows[plain]!.surname);
    const common = rules.filter(({ keys }) => keys[shifted] !== 0 && keys[shifted] === keys[plain]);
    expect(common.map(({ id }) => id).join()).toContain('last');
  });

  it('begin with those that agree far more often than by chance', () => {
    const ids = rules.map(({ id }) => id);
    // A side is one of two: it adds nothing to another field.
    expect(ids[0]).not.toContain('f3');
    expect(ids).not.toContain('f3');
  });

  it('propose a limited number of different pairs', () => {
    const pairs = new Set<number>();
    for (const { keys } of rules) {
      for (let a = 0; a < rows.length; a++) {
        for (let b = a + 1; b < rows.length; b++) {
          if (keys[a] !== 0 && keys[a] === keys[b]) pairs.add(a * rows.length + b);
        }
      }
    }
    expect(pairs.size).toBeGreaterThan(4.5 * rows.length);
    expect(pairs.size).toBeLessThan(1.2 * 30 * rows.length);
  });

  it('are the same in another order of rows', () => {
    const turned = rulesOf(listOf([...rows].reverse()));
    expect(turned.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  });
});

describe('sampled pairs', () => {
  it('count the pairs that no earlier rule proposes', () => {
    const proposed = new SampledPairs(Int32Array.from({ length: 6 }, (_, at) => at));
    expect(proposed.countNew(Int32Array.of(1, 1, 1, 2, 2, 0))).toBe(4);
    proposed.add(Int32Array.of(7, 7, 0, 0, 8, 8));
    expect(proposed.countNew(Int32Array.of(1, 1, 1, 2, 2, 0))).toBe(3);
  });

  it('estimate the pairs of many records', () => {
    const count = 20_000;
    const proposed = new SampledPairs(Int32Array.from({ length: count }, (_, at) => at));
    const tens = Int32Array.from({ length: count }, (_, at) => 1 + Math.floor(at / 10));
    expect(proposed.countNew(tens) / (count * 4.5)).toBeCloseTo(1, 1);
  });
});
