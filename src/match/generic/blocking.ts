/** The blocking rules of generic lists, chosen by what they cost and are likely to find. */
import type { Records } from '../../model/index.js';
import { contentHashes } from '../compare/content.js';
import type { Fields } from '../compare/fields.js';
import { type BlockingRule, combineKeys } from '../core/blocking/rule.js';
import { type FieldKeys, fieldKeys } from './blockingKeys.js';
import { SampledPairs } from './sampledPairs.js';

/** Most different pairs of all rules per row. */
const MOST_PAIRS = 30;
/** A rule is left out if fewer of its pairs than this share are new. */
const LEAST_NEW = 0.05;

/** A rule with its pairs, and the share of them that are more than chance. */
interface Candidate {
  id: string;
  keys: Int32Array;
  cost: number;
  precision: number;
}

/**
 * Blocks by every field and every two fields, or parts of them, since nothing is known of the fields. The rules that
 * are likely to find one person are taken first, until all propose `MOST_PAIRS` per row. Identifiers alone always count.
 */
export function genericRules({ count }: Records, fields: Fields): BlockingRule[] {
  const rules: BlockingRule[] = fields.codes.map((keys, at) => ({
    id: `identifier ${at}`,
    keys: combineKeys([keys], at + 1),
    refinements: [fields.foldedName],
  }));
  const proposed = new SampledPairs(contentHashes(fields));
  for (const { keys } of rules) proposed.add(keys);
  let left = MOST_PAIRS * count;
  for (const { keys, id, cost } of candidatesOf(fieldKeys(fields), left)) {
    const fresh = proposed.countNew(keys);
    if (fresh < LEAST_NEW * cost || fresh > left) continue;
    left -= fresh;
    proposed.add(keys);
    rules.push({ id, keys, refinements: [] });
  }
  return rules;
}

/** Keys with the pairs that share one. */
interface Counted extends FieldKeys {
  pairs: number;
  /** Share of all pairs of records with a key that share it. */
  share: number;
}

/** Makes the rules that cost at most so many pairs, the most precise first. */
function candidatesOf(fields: readonly FieldKeys[], most: number): Candidate[] {
  const all = fields.map((own): Counted => {
    const { pairs, known } = countPairs(own.keys);
    return { ...own, pairs, share: pairs / Math.max(1, pairsOf(known)) };
  });
  const likely = new Float64Array(all.length);
  const candidates: Candidate[] = [];
  all.forEach((one, at) => {
    all.forEach((other, position) => {
      if (position <= at || one.sources.some((source) => other.sources.includes(source))) return;
      const keys = combineKeys([one.keys, other.keys], candidates.length + 1);
      const { pairs: cost, known } = countPairs(keys);
      if (cost === 0) return;
      const found = Math.max(0, cost - one.share * other.share * pairsOf(known));
      for (const part of [at, position]) likely[part] = Math.max(likely[part]!, found);
      if (cost <= most)
        candidates.push({
          id: `${one.id}+${other.id}`,
          keys,
          cost,
          precision: found / cost,
        });
    });
  });
  all.forEach(({ id, keys, pairs }, at) => {
    if (pairs === 0 || pairs > most) return;
    const own = combineKeys([keys], candidates.length + 1);
    candidates.push({ id, keys: own, cost: pairs, precision: likely[at]! / pairs });
  });
  return candidates.sort((a, b) => b.precision - a.precision || a.cost - b.cost);
}

/** Knuth's multiplicative hash: close keys come to distant slots. */
const HASH = 0x9e3779b1;

/** Counts the records that have a key, and the pairs of records with one key. */
function countPairs(keys: Int32Array): { pairs: number; known: number } {
  // A table of open addresses with two slots a record: a `Map` takes several times as long for each of many rules.
  const slotBits = Math.ceil(Math.log2(2 * keys.length + 2));
  const taken = new Int32Array(2 ** slotBits);
  const rows = new Int32Array(2 ** slotBits);
  let pairs = 0;
  let known = 0;
  for (const key of keys) {
    if (key === 0) continue;
    known++;
    let slot = Math.imul(key, HASH) >>> (32 - slotBits);
    while (taken[slot] !== 0 && taken[slot] !== key) slot = (slot + 1) % taken.length;
    taken[slot] = key;
    pairs += rows[slot]!++;
  }
  return { pairs, known };
}

function pairsOf(records: number): number {
  return (records * (records - 1)) / 2;
}
