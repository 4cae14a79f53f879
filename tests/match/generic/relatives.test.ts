import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/match/compare/comparison.js';
import { maximise } from '../../../src/match/core/learn/expectation.js';
import { describePairs } from '../../../src/match/core/learn/trainingPairs.js';
import { groupEvidence } from '../../../src/match/generic/groupEvidence.js';
import { learnRelatives } from '../../../src/match/generic/learnRelatives.js';
import { assumedRelatives, kindsOf, relatedOdds } from '../../../src/match/generic/relatives.js';
import { seeded } from '../people.js';

/** A comparison of agreement (`same`) and difference, given pair by pair or row by row. */
function comparison(
  field: string,
  role: Comparison['role'],
  weights: [number, number],
  level: Comparison['level'],
): Comparison {
  return {
    role,
    field,
    levels: ['missing', 'text-same', 'text-different'],
    weights: Float64Array.of(0, ...weights),
    hasFrequency: () => false,
    level,
    frequencyBits: () => 0,
    support: () => 0,
  };
}

const PART = 'namePart';
const BIRTH = 'birth';
const CODE = 'code';
const OTHER = 'text';
const none = () => 0;

const fieldsOf = (levels: Comparison['level'][]) => [
  comparison('given', PART, [6, -4], levels[0]!),
  comparison('surname', PART, [6, -4], levels[1]!),
  comparison('birth', BIRTH, [12, -4], levels[2]!),
  comparison('phone', OTHER, [10, -3], levels[3]!),
];

describe('relatives', () => {
  const fields = fieldsOf([none, none, none, none]);
  const kinds = kindsOf(fields);
  const relatives = assumedRelatives(fields);
  const odds = (...bits: number[]) =>
    relatedOdds(
      relatives,
      kinds,
      Float64Array.from(bits, (own) => 2 ** own),
      1000,
    );

  it('are likelier than one person if surname and phone agree, not birthday and both names', () => {
    const brothers = odds(-4, 6, -4, 10);
    expect(brothers).toBeGreaterThan(odds(-4, -4, -4, 10));
    // Likelihood of one person's two rows over that of two relatives' rows.
    const one = (...bits: number[]) => 2 ** (bits.reduce((sum, own) => sum + own) - 1) / 1000;
    expect(one(6, 6, 12, 10) / odds(6, 6, 12, 10)).toBeGreaterThan(2 ** 8);
    expect(one(-4, 6, -4, 10) / brothers).toBeLessThan(2 ** -2);
  });

  it('may be twins, and namesakes who were born on two days', () => {
    expect(odds(-4, 6, 12, 10)).toBeGreaterThan(20 * odds(-4, 6, -4, 10));
    expect(odds(6, 6, -4, 10)).toBeGreaterThan(odds(-4, -4, -4, 10));
  });

  it('never share a number', () => {
    const numbered = [...fields, comparison('card', CODE, [13, -3], none)];
    const shared = assumedRelatives(numbered);
    const withNumber = (card: number) =>
      relatedOdds(
        shared,
        kindsOf(numbered),
        Float64Array.of(-4, 6, -4, 10, card).map((own) => 2 ** own),
        1000,
      );
    expect(withNumber(13) / withNumber(0)).toBeLessThan(2 ** 13 / 40);
  });
});

/** Pairs of one person, of two relatives and of two of many. */
function drawn(shares: { one: number; relatives: number }) {
  const random = seeded(5);
  const levels: number[][] = [];
  for (let pair = 0; pair < 6000; pair++) {
    const what = random();
    const agree =
      what < shares.one
        ? [0.9, 0.9, 0.85, 0.8]
        : what < shares.one + shares.relatives
          ? [0.02, 0.95, 0.01, 0.7]
          : [0.02, 0.02, 0.001, 0.002];
    levels.push(agree.map((share) => (random() < share ? 1 : 2)));
  }
  const chance = [[0.02], [0.02], [0.001], [0.002]].map(([same]) =>
    Float64Array.of(1, same!, 1 - same!, 2 ** -12),
  );
  const fields = fieldsOf([0, 1, 2, 3].map((at) => (a) => levels[a]![at]!));
  const place = comparison('place', OTHER, [-3, -3], () => 1);
  const all = [
    { ...place, hasFrequency: () => true, frequencyBits: () => -Math.log2(2000) },
    ...fields,
  ];
  const pairs = describePairs(
    all,
    levels.map((_, a) => ({ a, b: a, same: false })),
  );
  const relatives = assumedRelatives(fields);
  const chances = [Float64Array.of(1, 1, 1, 1), ...chance];
  maximise(
    all,
    pairs,
    chances,
    { rows: 2000, stride: 1 },
    {
      assumedPairs: 30,
      assumedShare: 0,
      startStep: (sampled) => learnRelatives(relatives, fields, sampled),
    },
  );
  return { relatives, fields };
}

describe('learning what relatives share', () => {
  it('finds relatives in a list, without merging them', () => {
    const { relatives, fields } = drawn({ one: 0.2, relatives: 0.2 });
    const [given, surname, , phone] = relatives.shared;
    // Two people with only the surname in common are as likely two of many.
    expect(2 ** relatives.expected).toBeGreaterThan(0.6);
    expect(2 ** relatives.expected).toBeLessThan((2 * 6000 * 0.2) / 2000);
    expect(given!).toBeGreaterThan(5 * surname!);
    expect(phone!).toBeGreaterThan(0.6);
    // One person's two rows bear two given names one time in ten.
    expect(2 ** fields[0]!.weights[2]! * 0.98).toBeCloseTo(0.1, 1);
  });

  it('finds hardly any relatives in a list without them', () => {
    const { relatives } = drawn({ one: 0.2, relatives: 0 });
    expect(2 ** relatives.expected).toBeLessThan(0.02);
  });
});

describe('the evidence of groups', () => {
  // Rows 0 to 2 are one person, with a slip in row 1; row 3 has one of the two birthdays.
  const BIRTHS = [1, 2, 1, 1];
  const same = () => 1;
  const place = { ...comparison('place', OTHER, [-3, -3], () => 1), frequencyBits: () => -10 };
  const births = (a: number, b: number) => (BIRTHS[a] === BIRTHS[b] ? 1 : 2);
  const { between, byRelatives } = groupEvidence(place, fieldsOf([none, same, births, none]), 1000);

  it('of two rows is the sum of prior, fields and the bits of relatives', () => {
    const less = byRelatives([0], [2]);
    expect(less).toBeLessThan(0);
    expect(between([0], [2])).toBeCloseTo(-13 + 6 + 12 + less, 9);
    expect(between([2], [0])).toBe(between([0], [2]));
  });

  it('counts each field once, by the mean of all pairs', () => {
    // Two rows of three have this birthday: log2(2/3) less than if all had.
    const field = (sum: number, less: number) => sum - less + 13 - 6;
    const mixed = field(between([0, 1, 2], [3]), byRelatives([0, 1, 2], [3]));
    expect(mixed).toBeCloseTo(Math.log2((2 * 2 ** 12 + 2 ** -4) / 3), 9);
    expect(between([0, 2], [3])).toBeCloseTo(between([0], [3]), 9);
  });
});
