/** What is measured of matching where the truth is known; nothing here decides anything. */
import type { MatchModel, Profile, Records } from '../model/index.js';
import { makeScorerData } from './compare/data.js';
import { findFields } from './compare/fields.js';
import { forEachCandidate, settleRules } from './core/blocking/blocks.js';
import { calibrated } from './core/calibration.js';
import { useWeights } from './core/usedModel.js';
import { makeBlockingRules } from './roster/blocking.js';
import { makeScorer } from './roster/scorer.js';

export interface Proposals {
  /** Blocking rules by id, in their order, with the pairs that their blocks hold. */
  rules: { id: string; pairs: number }[];
  /** Pair → position of the first rule that proposes it, -1 for none. */
  first: Int16Array;
  /** Pair → position of the rule that alone proposes it, -1 where none or several do. */
  only: Int16Array;
}

/** Which blocking rules propose these pairs of records. */
export function proposalsOf(
  records: Records,
  profile: Profile,
  a: Int32Array,
  b: Int32Array,
): Proposals {
  const rules: Proposals['rules'] = [];
  const first = new Int16Array(a.length).fill(-1);
  const only = new Int16Array(a.length).fill(-1);
  const blocking = makeBlockingRules(records, findFields(records, profile));
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
 * Calls `visit` with every pair that blocking proposes, and its probability; two people whatever the
 * weight says (twins) have none.
 * @returns the number of pairs
 */
export function forEachWeighed(
  records: Records,
  profile: Profile,
  model: MatchModel,
  visit: (a: number, b: number, probability: number | undefined) => void,
): number {
  const fields = findFields(records, profile);
  const scorer = makeScorer(makeScorerData(records, profile, fields));
  useWeights(scorer, model);
  let count = 0;
  forEachCandidate(makeBlockingRules(records, fields), records.count, (a, b) => {
    count++;
    const weight = scorer.weight(a, b);
    const { band, veto } = scorer.band(a, b, weight, model);
    const isApart = band === 'different' && veto !== undefined;
    visit(a, b, isApart ? undefined : calibrated(model.calibration, weight));
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
