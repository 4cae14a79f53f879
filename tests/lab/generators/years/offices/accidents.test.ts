import { beforeEach, describe, expect, it } from 'vitest';
import { Causes } from '../../../../../lab/generators/years/causes.js';
import {
  fillDown,
  loseZeros,
  roundNumbers,
  sortOneColumn,
} from '../../../../../lab/generators/years/offices/accidents.js';
import type { Entry } from '../../../../../lab/generators/years/offices/entry.js';
import { Random } from '../../../../../src/sample/random.js';

/** An accident looks at no other fields. */
const row = (id: string, day: number): Entry =>
  ({ id, birth: { day, month: 5, year: 1990 + day }, sex: day % 2 ? 'male' : 'female' }) as Entry;

describe('what a spreadsheet does', () => {
  let rows: Entry[];
  let causes: Causes;
  beforeEach(() => {
    causes = new Causes();
    rows = Array.from({ length: 9 }, (_, i) => row(`0250900${99_990 - 7 * i}`, ((i * 4) % 9) + 1));
  });
  const ids = () => rows.map(({ id }) => id);
  const total = () => [...causes.counts.values()].reduce((sum, count) => sum + count, 0);

  it('loses zeros at the front', () => {
    loseZeros(rows, causes);
    expect(ids()[0]).toBe('25090099990');
    expect(causes.counts.get('zeros lost when a file was saved as text')).toBe(9);
    loseZeros(rows, causes);
    expect(total()).toBe(9);
  });

  it('rounds long numbers, and no short ones', () => {
    rows.push(row('131234567', 3));
    roundNumbers(rows, causes);
    expect(ids()[0]).toBe('2,51E+10');
    expect(ids()[9]).toBe('131234567');
    expect(total()).toBe(9);
  });

  it('sorts a stretch of one column, so that the same cells stand at other rows', () => {
    const before = rows.map(({ id, birth }) => ({ id, birth }));
    sortOneColumn(rows, new Random(4), causes);
    const isOfIds = rows.some(({ id }, i) => id !== before[i]!.id);
    const isOfDates = rows.some(({ birth }, i) => birth !== before[i]!.birth);
    expect([isOfIds, isOfDates].filter(Boolean)).toHaveLength(1);
    expect(new Set(ids())).toEqual(new Set(before.map(({ id }) => id)));
    expect(new Set(rows.map(({ birth }) => birth))).toEqual(
      new Set(before.map(({ birth }) => birth)),
    );
  });

  it('fills down a cell, one more each row or the same', () => {
    const kinds = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      rows = Array.from({ length: 9 }, (_, i) =>
        row(`025090012${String(i * 9 + 8).padStart(3, '0')}`, 2 * i + 1),
      );
      const before = rows.map(({ id, birth, sex }) => ({ id, birth, sex }));
      fillDown(rows, new Random(seed), causes);
      for (const [i, { id, birth }] of rows.entries()) {
        if (id !== before[i]!.id) {
          const step = Number(id) - Number(rows[i - 1]!.id);
          expect([0, 1]).toContain(step);
          expect(id).toHaveLength(12);
          kinds.add(`id ${step}`);
        }
        if (birth !== before[i]!.birth) kinds.add(`date ${birth.day - rows[i - 1]!.birth.day}`);
      }
    }
    expect([...kinds].sort()).toEqual(['date 0', 'date 1', 'id 0', 'id 1']);
  });
});
