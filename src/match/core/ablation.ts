/** Leaves single ideas out of the matching, so that `npm run bench -- ablations` measures what each adds. */
import { exact } from './calibration.js';
import type { Matcher, MatchMethod } from './matcher.js';
import type { Idea, Without } from './without.js';

/** Number of rows that give the mean term frequency. */
const SAMPLED_ROWS = 5000;

const LEAVE_OUT: Readonly<Record<Idea, (matcher: Matcher, rows: number) => void>> = {
  tones: ({ comparisons }) => {
    const name = comparisons.find(({ role }) => role === 'name');
    if (name === undefined) return;
    const levelOf = name.level;
    const toned = ['name-soft', 'name-mark', 'name-mark-given'];
    const unmarked = name.levels.indexOf('name-unmarked');
    name.level = (a, b) => {
      const level = levelOf(a, b);
      return toned.includes(name.levels[level]!) ? unmarked : level;
    };
  },
  frequency: ({ place, comparisons }, rows) => {
    for (const comparison of [place, ...comparisons]) {
      const { frequencyBits } = comparison;
      const means = comparison.levels.map((_, level) => {
        const bits: number[] = [];
        for (let row = 0; row < Math.min(SAMPLED_ROWS, rows); row++) {
          if (comparison.level(row, row) > 0) bits.push(frequencyBits(row, row, level));
        }
        return bits.length === 0 ? 0 : bits.reduce((sum, own) => sum + own, 0) / bits.length;
      });
      comparison.frequencyBits = (_a, _b, level) => means[level]!;
    }
  },
  learning: (matcher) => {
    matcher.learn = () => ({ pairs: 0, labelled: 0, calibration: exact });
  },
  'shared-people': ({ place }) => {
    place.shared.people = () => 0;
    place.shared.bits = () => 0;
  },
  'cannot-links': (matcher) => {
    const { band, cannotLink } = matcher;
    matcher.cannotLink = () => undefined;
    matcher.band = (a, b, weight, thresholds) =>
      weight >= thresholds.mergeAt && cannotLink(a, b) !== undefined
        ? { band: 'same' }
        : band(a, b, weight, thresholds);
  },
};

/** A method that leaves an idea or a rule out. */
export function ablated(method: MatchMethod, without: Without): MatchMethod {
  if ('rule' in without) {
    return {
      ...method,
      block: (records, fields) =>
        [...method.block(records, fields)].filter(({ id }) => id !== without.rule),
    };
  }
  return {
    ...method,
    makeMatcher(data) {
      const matcher = method.makeMatcher(data);
      LEAVE_OUT[without.idea](matcher, data.count);
      return matcher;
    },
  };
}
