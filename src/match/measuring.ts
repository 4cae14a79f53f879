/** Measures the matching where the truth is known; decides nothing. */
import type { MatchModel, Profile, Records } from '../model/index.js';
import { forEachCandidate, settleRules } from './core/blocking/blocks.js';
import { calibrated } from './core/calibration.js';
import type { Without } from './core/without.js';
import { chooseMethod, makeMatcher } from './methods.js';

export interface Proposals {
  /** Blocking rules by id, in their order, with the number of pairs in their blocks. */
  rules: { id: string; pairs: number }[];
  /** Pair → position of the first rule that proposes it, -1 for none. */
  first: Int16Array;
  /** Pair → position of the rule that alone proposes it, -1 where none or several do. */
  only: Int16Array;
}

/**
 * Finds the blocking rules that propose pairs of records.
 * @param a record numbers of the first ends, `b` of the second ones
 * @param without leaves out an idea or a rule
 */
export function proposalsOf(
  records: Records,
  profile: Profile,
  a: Int32Array,
  b: Int32Array,
  without?: Without,
): Proposals {
  const rules: Proposals['rules'] = [];
  const first = new Int16Array(a.length).fill(-1);
  const only = new Int16Array(a.length).fill(-1);
  const blocking = [...chooseMethod(records, profile, without).rules()];
  const settled = settleRules(blocking, records.count);
  for (const [at, rule] of blocking.entries()) {
    const { keys, rows } = settled[at]!;
    // A profile with two ID numbers has two rules of one name.
    let position = rules.findIndex(({ id }) => id === rule.id);
    if (position < 0) position = rules.push({ id: rule.id, pairs: 0 }) - 1;
    rules[position]!.pairs += pairsInBlocks(rows, keys);
    for (let pair = 0; pair < a.length; pair++) {
      const key = keys[a[pair]!]!;
      if (key === 0 || key !== keys[b[pair]!]) continue;
      if (first[pair] === -1) {
        first[pair] = position;
        only[pair] = position;
      } else if (only[pair] !== position) only[pair] = -1;
    }
  }
  return { rules, first, only };
}

/**
 * Calls `visit` with every pair that blocking proposes, its probability (0–1) and its weight (bits). A pair that a
 * cannot-link keeps apart (twins) has no probability.
 * @param without leaves out an idea or a rule
 * @returns the number of pairs
 */
export function forEachWeighed(
  records: Records,
  profile: Profile,
  model: MatchModel,
  visit: (a: number, b: number, probability: number | undefined, weight: number) => void,
  without?: Without,
): number {
  const { data, rules } = chooseMethod(records, profile, without);
  const matcher = makeMatcher(data());
  matcher.useModel(model);
  let count = 0;
  forEachCandidate(rules(), records.count, (a, b) => {
    count++;
    const weight = matcher.weight(a, b);
    const { band, cannotLink } = matcher.band(a, b, weight, model);
    const isApart = band === 'different' && cannotLink !== undefined;
    visit(a, b, isApart ? undefined : calibrated(model.calibration, weight), weight);
  });
  return count;
}

function pairsInBlocks(rows: Int32Array, keys: Int32Array): number {
  let pairs = 0;
  let size = 0;
  for (let at = 0; at < rows.length; at++) {
    size = at > 0 && keys[rows[at]!] === keys[rows[at - 1]!] ? size + 1 : 0;
    pairs += size;
  }
  return pairs;
}

/** Weighs any pair of records, also one that blocking does not propose. */
export interface PairWeigher {
  /** Bits. */
  weight: (a: number, b: number) => number;
  /** Probability (0–1) of a weight. */
  probability: (weight: number) => number;
  /** Whether blocking proposes the pair. */
  isCompared: (a: number, b: number) => boolean;
}

/** @param model weights of the run */
export function makeWeigher(records: Records, profile: Profile, model: MatchModel): PairWeigher {
  const { data, rules } = chooseMethod(records, profile);
  const matcher = makeMatcher(data());
  matcher.useModel(model);
  const keys = settleRules(rules(), records.count).map((rule) => rule.keys);
  return {
    weight: (a, b) => matcher.weight(a, b),
    probability: (weight) => calibrated(model.calibration, weight),
    isCompared: (a, b) => keys.some((own) => own[a] !== 0 && own[a] === own[b]),
  };
}
