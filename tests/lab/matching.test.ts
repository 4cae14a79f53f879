/** Measures the mean quality of the matching on drawn rosters. */
import { describe, expect, it } from 'vitest';
import { matchRecords } from '../../src/match/index.js';
import { type Measures, makeRows, measure } from '../match/people.js';
import { profile } from '../match/profile.js';
import { recordsOf } from '../match/rows.js';

describe('on invented rosters', () => {
  it.each([
    [600, 4],
    [5000, 6],
  ])('of %i rows nearly all merges are right and few questions are left', async (count, seeds) => {
    const measured: Measures[] = [];
    for (let seed = 1; seed <= seeds; seed++) {
      const rows = makeRows(count, seed);
      measured.push(measure(rows, await matchRecords(recordsOf(rows), profile)));
    }
    const mean = (of: (m: Measures) => number) =>
      measured.reduce((sum, each) => sum + of(each), 0) / seeds;
    expect(mean((m) => m.precision)).toBeGreaterThan(0.998);
    expect(mean((m) => m.recall)).toBeGreaterThan(0.87);
    // Counts the questions of all rounds together; a round asks at most .02.
    expect(mean((m) => m.questions)).toBeLessThan(0.03);
    expect(mean((m) => m.trueQuestions)).toBeGreaterThan(0.3);
  });
});
