import { describe, expect, it } from 'vitest';
import { calibrated, exact } from '../../../src/match/core/calibration.js';
import { Groups } from '../../../src/match/core/clusters/groups.js';
import { Links } from '../../../src/match/core/pairs/links.js';
import { calibrateByGroups } from '../../../src/match/generic/calibrateByGroups.js';

/** Pairs of rows with weights from −4 to 4 bits; the first `joined` of each ten are one group. */
function calibration(joined: number, across?: number) {
  const groups = new Groups(2000);
  const links = new Links();
  const open = new Links();
  for (let pair = 0; pair < 1000; pair++) {
    links.add(2 * pair, 2 * pair + 1, -4 + Math.floor(pair / 10) * 0.08);
    if (pair % 10 < joined) groups.join(2 * pair, 2 * pair + 1, 5);
    else if (across !== undefined) open.add(2 * pair, 2 * pair + 1, across);
  }
  return calibrateByGroups(links.sorted(), { groups, open: open.sorted() });
}

describe('calibration by groups', () => {
  it('makes pairs likelier that end in one group more often than their weights say', () => {
    expect(calibrated(calibration(9), -2)).toBeGreaterThan(2 * calibrated(exact, -2));
    expect(calibrated(calibration(1), 2)).toBeLessThan(calibrated(exact, 2) / 2);
  });

  it('counts a pair across two groups with the probability of the groups', () => {
    const without = calibration(5);
    const near = calibration(5, 3);
    expect(calibrated(without, 0)).toBeCloseTo(0.5, 1);
    expect(calibrated(near, 0)).toBeGreaterThan(calibrated(without, 0) + 0.2);
  });
});
