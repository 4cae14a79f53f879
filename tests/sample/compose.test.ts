import { describe, expect, it } from 'vitest';
import { type Composition, compose } from '../../src/sample/compose.js';
import { dateNumber } from '../../src/sample/people/date.js';
import { fullName, type Person } from '../../src/sample/people/people.js';
import { Random } from '../../src/sample/random.js';
import { laiDong } from '../../src/sample/scenarios/laiDong.js';
import { phongChau } from '../../src/sample/scenarios/phongChau.js';
import { plainCommune } from '../../src/sample/scenarios/plainCommune.js';
import type { Scenario } from '../../src/sample/scenarios/scenario.js';
import { fold } from '../../src/text/index.js';

const samples: [string, Scenario, number][] = [
  ['lai-dong', laiDong, 600],
  ['phong-chau', phongChau, 600],
  ['commune', plainCommune({ rows: 4000 }), 4000],
];

const peopleOf = ({ entries }: Composition): Person[] => [
  ...new Set(entries.map(({ person }) => person)),
];

const pairOf = (sample: Composition, kind: string): [Person, Person][] =>
  sample.traps
    .filter((trap) => trap.kind === kind)
    .map(({ entries }) => [entries[0]!.person, entries[1]!.person]);

describe.each(samples)('sample people of %s', (_name, scenario, rows) => {
  const sample = compose(scenario, rows, new Random(5));
  const people = peopleOf(sample);

  it('gives each person a different id', () => {
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  });

  it('gives each person a different CCCD that fits sex and year of birth', () => {
    expect(new Set(people.map(({ cccd }) => cccd)).size).toBe(people.length);
    for (const { cccd, sex, birth } of people) {
      expect(cccd).toMatch(/^\d{12}$/);
      const digit = (birth.year < 2000 ? 0 : 2) + (sex === 'male' ? 0 : 1);
      expect(cccd.slice(3, 6)).toBe(`${digit}${String(birth.year % 100).padStart(2, '0')}`);
    }
  });

  it('repeats a name with its date of birth only in traps', () => {
    const identity = (person: Person): string =>
      `${fold(fullName(person))} ${dateNumber(person.birth)}`;
    const meant = new Set(pairOf(sample, 'namesake-same-date').map(([a]) => identity(a)));
    const seen = new Set<string>();
    const shared = people.filter((person) => {
      const key = identity(person);
      if (!seen.has(key)) {
        seen.add(key);
        return false;
      }
      return true;
    });
    expect(shared.length).toBe(meant.size);
    for (const person of shared) expect(meant).toContain(identity(person));
  });

  it('draws people of the age of the Youth Union, who joined at 15 or later', () => {
    for (const { birth, joined } of people) {
      expect(birth.year).toBeGreaterThanOrEqual(1990);
      expect(birth.year).toBeLessThanOrEqual(2009);
      expect(dateNumber(joined)).toBeGreaterThanOrEqual(dateNumber(birth) + 150_000);
    }
  });

  it('gives people only invented phones', () => {
    for (const { phone } of people) expect(phone).toMatch(/^0\d\d99\d{5}$/);
  });

  it('gives twins consecutive numbers, one date of birth and different given names', () => {
    for (const [a, b] of pairOf(sample, 'twin')) {
      expect(Number(b.cccd) - Number(a.cccd)).toBe(1);
      expect(b.birth).toEqual(a.birth);
      expect([b.surname, b.middle, b.phone]).toEqual([a.surname, a.middle, a.phone]);
      expect(b.given).not.toBe(a.given);
    }
  });

  it('gives namesakes a common year, date of birth or phone', () => {
    for (const [a, b] of pairOf(sample, 'namesake-same-year')) {
      expect(fullName(b)).toBe(fullName(a));
      expect(b.birth.year).toBe(a.birth.year);
      expect(b.birth).not.toEqual(a.birth);
    }
    for (const [a, b] of pairOf(sample, 'namesake-family-phone')) {
      expect(fullName(b)).toBe(fullName(a));
      expect(b.phone).toBe(a.phone);
      expect(b.birth.year).not.toBe(a.birth.year);
    }
  });
});

describe('further rows', () => {
  const sample = compose(plainCommune({ rows: 4000 }), 4000, new Random(9));

  it('keeps the date of birth or the number in further rows', () => {
    for (const { kind, entries } of sample.traps) {
      const [first, again] = entries;
      if (again === undefined || first!.person !== again.person) continue;
      const sameBirth =
        first!.birth !== undefined &&
        again.birth !== undefined &&
        dateNumber(first!.birth) === dateNumber(again.birth);
      expect(sameBirth || (first!.id !== '' && first!.id === again.id), kind).toBe(true);
    }
  });

  it('puts further rows into the branch or commune of their kind', () => {
    for (const { kind, entries } of sample.traps) {
      const [a, b] = entries;
      if (kind === 'two-communes') expect(b!.roster).not.toBe(a!.roster);
      if (kind === 'two-branches') {
        expect(b!.roster).toBe(a!.roster);
        expect(b!.branch).not.toBe(a!.branch);
      }
    }
  });
});
