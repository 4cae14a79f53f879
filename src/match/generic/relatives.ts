/**
 * Two people are not always two of many: brothers, spouses and twins share a surname, an address, a phone.
 * So what agrees may be shared by a family as well as told of one person twice (three classes of pairs, as
 * in Winkler 1993 and Larsen and Rubin 2001).
 */
import type { Comparison } from '../compare/comparison.js';

export interface Relatives {
  /** log2 of the rows of relatives that a row lets expect. */
  expected: number;
  /**
   * By field: how often two relatives share what is told there; else they agree by chance. Of a part of the
   * name: how often it is this one that each has of their own.
   */
  shared: Float64Array;
  /** How often no part of the name is: father and son, who then were not born on one day. */
  namesakes: number;
}

type Kind = 'part' | 'birth' | 'code' | 'other';

/**
 * What is assumed. How often relatives are twins, or namesakes, and that nobody shares a number is not
 * learned: the rows of one person with a slip in it would be taken for them.
 */
const ASSUMED = { birth: 0.03, code: 0.02, other: 0.5, namesakes: 0.05, expected: -1 };
/** A family does not give the name of one's own twice: so much rarer than by chance is that. */
const GIVEN_TWICE = 0.1;
/** How often they share a part of the name that is not each one's own. */
const SURNAME = 0.9;

export function assumedRelatives(comparisons: readonly Comparison[]): Relatives {
  const kinds = kindsOf(comparisons);
  const parts = kinds.filter((kind) => kind === 'part').length;
  const { expected } = ASSUMED;
  // Without a date nothing would tell them apart.
  const namesakes = kinds.includes('birth') ? ASSUMED.namesakes : 0;
  const own = (1 - namesakes) / Math.max(1, parts);
  return {
    expected,
    namesakes,
    shared: Float64Array.from(kinds, (kind) => (kind === 'part' ? own : ASSUMED[kind])),
  };
}

export function kindsOf(comparisons: readonly Comparison[]): Kind[] {
  return comparisons.map(({ levels }) => {
    if (levels.includes('text-exchanged')) return 'part';
    if (levels.includes('date-generation')) return 'birth';
    const isNumber = levels.includes('code-same') || levels.includes('id-cccd-same');
    return isNumber ? 'code' : 'other';
  });
}

/** What a field says for relatives, over two of many, from what it says for one person. */
function likelihood(shared: number, bits: number): number {
  return 1 - shared + shared * 2 ** bits;
}

/**
 * The odds of relatives over two of many.
 * @param bits by field, what it says for one person; 0 where it is missing
 * @param share filled with how probable it is that these share the field, or that this is the part of the
 *   name of their own
 */
export function relatedOdds(
  { expected, shared, namesakes }: Relatives,
  kinds: readonly Kind[],
  bits: Float64Array,
  rows: number,
  share?: Float64Array,
): number {
  let odds = 2 ** expected / rows;
  let birth = 1;
  let all = 1;
  for (let at = 0; at < kinds.length; at++) {
    const kind = kinds[at];
    if (kind === 'part') {
      all *= likelihood(SURNAME, bits[at]!);
      continue;
    }
    const own = likelihood(shared[at]!, bits[at]!);
    if (share !== undefined) share[at] = (shared[at]! * 2 ** bits[at]!) / own;
    if (kind === 'birth') birth = own;
    else odds *= own;
  }
  let sum = namesakes * all;
  let parts = 0;
  for (let at = 0; at < kinds.length; at++) {
    if (kinds[at] !== 'part') continue;
    const twice = bits[at]! > 0 ? GIVEN_TWICE : 1;
    const product = (twice * shared[at]! * birth * all) / likelihood(SURNAME, bits[at]!);
    if (share !== undefined) share[at] = product;
    sum += product;
    parts++;
  }
  if (parts === 0) sum = birth;
  if (share !== undefined) {
    for (let at = 0; at < kinds.length; at++) if (kinds[at] === 'part') share[at]! /= sum;
  }
  return odds * sum;
}
