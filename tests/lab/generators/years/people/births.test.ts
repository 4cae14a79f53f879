import { describe, expect, it } from 'vitest';
import { Births } from '../../../../../lab/generators/years/people/births.js';
import { type Person, papersOf } from '../../../../../lab/generators/years/people/person.js';
import { placesOf } from '../../../../../lab/generators/years/places.js';
import { youthYears } from '../../../../../lab/generators/years/youth.js';
import { provinceCommunes } from '../../../../../src/app/sample.js';
import { Random } from '../../../../../src/sample/random.js';

const random = new Random(11);
const places = placesOf(youthYears, provinceCommunes(), 20_000, random);
const births = new Births(youthYears, random);
const households = Array.from({ length: 6000 }, (_, i) => {
  const place = places[i % places.length]!;
  return births.household(place, place.hamlets[i % place.hamlets.length]!);
});
const people = households.flat();
/** Parents are born before 1991. */
const siblings = households
  .map((family) => family.filter(({ birth }) => birth.year > 1990))
  .filter(({ length }) => length > 1);
const ofTwins = (family: Person[]) =>
  family.some((a, i) => family.some((b, j) => j > i && a.birth === b.birth));

describe('people', () => {
  it('have numbers that fit them, and phones that nobody has', () => {
    const [from, to] = youthYears.membership.born;
    for (const { cccd, cmnd, sex, birth, phones } of people) {
      expect(birth.year >= from && birth.year <= to).toBe(true);
      expect(cccd).toMatch(/^0\d{11}$/);
      expect(Number(cccd[3]) % 2).toBe(sex === 'male' ? 0 : 1);
      expect(cccd.slice(4, 6)).toBe(String(birth.year % 100).padStart(2, '0'));
      expect(cmnd).toMatch(/^1[13]\d{7}$/);
      for (const { number } of phones) expect(number).toMatch(/^0\d{2,3}99\d{5}$/);
    }
  });

  it('are born into families of one surname, with names of their own', () => {
    expect(siblings.length).toBeGreaterThan(500);
    for (const family of siblings) {
      expect(new Set(family.map(({ surname }) => surname)).size).toBe(1);
      expect(new Set(family.map(({ given }) => given)).size).toBe(family.length);
    }
  });

  it('are twins now and then, with neighbouring numbers', () => {
    const twins = siblings.filter(ofTwins);
    expect(twins.length).toBeGreaterThan(10);
    expect(twins.length).toBeLessThan(siblings.length / 10);
    const numbers = twins.flatMap((family) =>
      family.slice(1).map((person, i) => Number(person.cccd) - Number(family[i]!.cccd)),
    );
    expect(numbers).toContain(1);
  });

  it('have the papers of the year', () => {
    const person = people.find(({ birth, cmndYear }) => birth.year === 1995 && cmndYear < 2015)!;
    expect(papersOf(person, person.cmndYear - 1).id).toBe('');
    expect(papersOf(person, 2016).id).toBe(person.cmnd);
    expect(papersOf(person, 2025).id).toBe(person.cccd);
    const corrected = people.find(({ formerly }) => formerly?.birth !== undefined)!;
    const { until, birth } = corrected.formerly!;
    expect(papersOf(corrected, until - 1).birth).toEqual(birth);
    expect(papersOf(corrected, until).birth).toEqual(corrected.birth);
    expect(birth).not.toEqual(corrected.birth);
  });

  it('share a surname with half of some villages', () => {
    const shares = places.flatMap(({ hamlets }) => hamlets.map(({ families }) => families.share));
    expect(shares.some((share) => share > 0.5)).toBe(true);
    expect(shares.some((share) => share < 0.1)).toBe(true);
  });
});
