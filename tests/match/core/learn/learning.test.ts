import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../src/match/compare/comparison.js';
import { calibrated, exact } from '../../../../src/match/core/calibration.js';
import { maximise } from '../../../../src/match/core/learn/expectation.js';
import { fitCalibration } from '../../../../src/match/core/learn/fitCalibration.js';
import { fitWeights } from '../../../../src/match/core/learn/regression.js';
import { solveSymmetric } from '../../../../src/match/core/learn/solve.js';
import { describePairs } from '../../../../src/match/core/learn/trainingPairs.js';
import { seeded } from '../../people.js';

const ASSUMED = [1, -1];
const SAMPLED = { rows: 20_000, stride: 1 };
const ROSTER = { assumedPairs: 300, assumedShare: 0.1 };

/** A comparison of agreement and difference, given pair by pair. */
function comparisonOf(field: string, levelOf: (pair: number) => number): Comparison {
  return {
    role: 'text',
    field,
    levels: ['missing', 'text-same', 'text-different'],
    weights: Float64Array.of(0, ...ASSUMED),
    hasFrequency: () => false,
    level: (a) => levelOf(a),
    frequencyBits: () => 0,
    support: () => 0,
  };
}

/** Makes pairs of which `share` are one person; fields agree with the given frequencies. */
function drawn(count: number, share: number, fields: { same: number; two: number }[]) {
  const random = seeded(7);
  const truth = Array.from({ length: count }, () => random() < share);
  const levels = fields.map(({ same, two }) =>
    truth.map((isSame) => (random() < (isSame ? same : two) ? 1 : 2)),
  );
  const comparisons = [
    comparisonOf('place', () => 1),
    ...levels.map((of, at) => comparisonOf(`f${at}`, (pair) => of[pair]!)),
  ];
  const pairs = truth.map((same, a) => ({ a, b: a, same }));
  return { comparisons, pairs };
}

const FIELDS = [
  { same: 0.95, two: 0.02 },
  { same: 0.9, two: 0.05 },
  { same: 0.8, two: 0.1 },
];
const weightsOf = ({ same, two }: (typeof FIELDS)[number]) => [
  Math.log2(same / two),
  Math.log2((1 - same) / (1 - two)),
];

describe('expectation-maximisation', () => {
  it('finds without labels how often the rows of one person agree', () => {
    const { comparisons, pairs } = drawn(20_000, 0.3, FIELDS);
    const chance = [
      Float64Array.of(1, 1, 1),
      ...FIELDS.map(({ two }) => Float64Array.of(1, two, 1 - two)),
    ];
    maximise(comparisons, describePairs(comparisons, pairs), chance, SAMPLED, ROSTER);
    FIELDS.forEach((field, at) => {
      const [same, different] = weightsOf(field) as [number, number];
      expect(comparisons[at + 1]!.weights[1]).toBeCloseTo(same, 0);
      // A tenth of what is found is assumed: the weights of difference move less.
      expect(comparisons[at + 1]!.weights[2]!).toBeLessThan(0);
      expect(Math.abs(comparisons[at + 1]!.weights[2]! - different)).toBeLessThan(2.5);
    });
  });
});

describe('regression on pairs labelled by their numbers', () => {
  it('moves wrong weights to those of the pairs, and keeps a weight without pairs', () => {
    const { comparisons, pairs } = drawn(20_000, 0.3, FIELDS);
    const unseen = comparisonOf('unseen', () => 0);
    const all = [...comparisons, unseen];
    const weights = fitWeights(all, describePairs(all, pairs), [], 0.01);
    FIELDS.forEach((field, at) => {
      const [same, different] = weightsOf(field) as [number, number];
      const gap = weights[at + 1]![1]! - weights[at + 1]![2]!;
      expect(Math.abs(gap - (same - different))).toBeLessThan(1);
    });
    expect([...weights.at(-1)!]).toEqual([0, ...ASSUMED]);
  });

  it('allows for a few wrong numbers', () => {
    const { comparisons, pairs } = drawn(20_000, 0.3, FIELDS);
    const mistaken = pairs.map((pair, at) => (at % 50 === 0 ? { ...pair, same: false } : pair));
    const right = fitWeights(comparisons, describePairs(comparisons, pairs), [], 0.02);
    const robust = fitWeights(comparisons, describePairs(comparisons, mistaken), [], 0.02);
    right.forEach((weights, at) => {
      expect(Math.abs(weights[1]! - robust[at]![1]!)).toBeLessThan(0.5);
    });
  });
});

describe('calibration', () => {
  it('detects weights that are too sure', () => {
    const random = seeded(3);
    const bits = Float64Array.from({ length: 20_000 }, () => -6 + 20 * random());
    const same = Uint8Array.from(bits, (bit) => (random() < 1 / (1 + 2 ** -(0.5 * bit)) ? 1 : 0));
    const { offset, slope } = fitCalibration(bits, same, exact);
    expect(slope).toBeCloseTo(0.5, 1);
    expect(Math.abs(offset)).toBeLessThan(0.3);
  });

  it('finds a line if a few pairs contradict weights that are much too high', () => {
    // Pairs of two people by their numbers, which all weights call one person: full steps jump to and fro.
    const bits = Float64Array.from({ length: 5000 }, (_, at) => (at % 160) / 16);
    const same = Uint8Array.from(bits, (bit) => (bit > 9.5 ? 1 : 0));
    const { offset, slope } = fitCalibration(bits, same, exact);
    expect(slope).toBeGreaterThan(0);
    expect(slope).toBeLessThan(2);
    expect(calibrated({ offset, slope }, 5)).toBeLessThan(0.1);
    expect(calibrated({ offset, slope }, 2)).toBeLessThan(calibrated({ offset, slope }, 8));
  });

  it('gives the prior without data', () => {
    const assumed = { offset: 0.2, slope: 0.8 };
    expect(fitCalibration(new Float64Array(), new Uint8Array(), assumed)).toEqual(assumed);
  });
});

describe('a system of equations', () => {
  it('is solved', () => {
    const x = solveSymmetric(Float64Array.of(4, 2, 2, 3), Float64Array.of(10, 9));
    expect(x[0]).toBeCloseTo(1.5, 12);
    expect(x[1]).toBeCloseTo(2, 12);
  });
});
