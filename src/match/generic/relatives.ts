/**
 * The class of pairs that are relatives. Brothers, spouses and twins share a surname, an address or a phone, so
 * agreement does not prove one person. Three classes of pairs as in Winkler 1993 and Larsen and Rubin 2001.
 */
import type { MatchModel } from '../../model/index.js';
import type { Comparison } from '../compare/comparison.js';
import { roundBits, rounded } from '../core/usedModel.js';

export interface Relatives {
  /** log2 of the expected number of relatives per record. */
  expected: number;
  /**
   * Field → share of pairs of relatives that have its value in common; the rest agree by chance. For a part of the
   * name: share of pairs that differ in this part.
   */
  shared: Float64Array;
  /** Share of pairs with one full name: father and son, who were not born on one day. */
  namesakes: number;
}

type Kind = 'part' | 'birth' | 'code' | 'other';

/**
 * Assumed shares. Those of `birth` (twins), `code` and `namesakes` are not learned: rows of one person with a slip
 * would be taken for relatives.
 */
const ASSUMED = { birth: 0.03, code: 0.02, other: 0.5, namesakes: 0.05, expected: -1 };
/** A family seldom gives one given name twice: that is rarer than chance by this factor. */
const GIVEN_TWICE = 0.1;
/** Share of pairs of relatives that have a further part of the name in common. */
const SURNAME = 0.9;

export function assumedRelatives(comparisons: readonly Comparison[]): Relatives {
  const kinds = kindsOf(comparisons);
  const parts = kinds.filter((kind) => kind === 'part').length;
  const { expected } = ASSUMED;
  // Without a date of birth namesakes could not be distinguished from one person.
  const namesakes = kinds.includes('birth') ? ASSUMED.namesakes : 0;
  const own = (1 - namesakes) / Math.max(1, parts);
  return {
    expected,
    namesakes,
    shared: Float64Array.from(kinds, (kind) => (kind === 'part' ? own : ASSUMED[kind])),
  };
}

export function kindsOf(comparisons: readonly Comparison[]): Kind[] {
  return comparisons.map(({ role }) => {
    if (role === 'namePart') return 'part';
    if (role === 'birth') return 'birth';
    return role === 'code' || role === 'idNumber' ? 'code' : 'other';
  });
}

type SavedRelatives = NonNullable<MatchModel['relatives']>;

/** The relatives of a model as a value. */
export function readRelatives(
  { expected, namesakes, shared }: Relatives,
  comparisons: readonly Comparison[],
): SavedRelatives {
  const names = comparisons.map(({ field }, at) => [field, shared[at]!] as const);
  return { expected, namesakes, shared: Object.fromEntries(names) };
}

/** Takes over the relatives of a model; unknown fields keep theirs. */
export function useRelatives(
  relatives: Relatives,
  comparisons: readonly Comparison[],
  saved: SavedRelatives,
): void {
  relatives.expected = saved.expected;
  relatives.namesakes = saved.namesakes;
  comparisons.forEach(({ field }, at) => {
    relatives.shared[at] = saved.shared[field] ?? relatives.shared[at]!;
  });
}

export function roundRelatives(relatives: Relatives): void {
  relatives.expected = rounded(relatives.expected);
  roundBits(relatives.shared);
}

/** Likelihood ratio of relatives over strangers for a field, from its ratio for one person. */
function likelihood(shared: number, ratio: number): number {
  return 1 - shared + shared * ratio;
}

/**
 * Computes the odds that a pair is two relatives over two strangers. Of their names, all parts agree (namesakes), or
 * exactly one part differs. Namesakes were not born on one day, so the date of birth counts for the others only.
 * @param ratios by field, likelihood ratio of one person over two strangers; 1 where it is missing
 * @param share filled by field with the probability that the pair has the field in common, or that this is the part
 *   of the name that differs
 */
export function relatedOdds(
  { expected, shared, namesakes }: Relatives,
  kinds: readonly Kind[],
  ratios: Float64Array,
  rows: number,
  share?: Float64Array,
): number {
  let odds = 2 ** expected / rows;
  let ofBirth = 1;
  let ofEqualNames = 1;
  for (let at = 0; at < kinds.length; at++) {
    const kind = kinds[at];
    if (kind === 'part') {
      ofEqualNames *= likelihood(SURNAME, ratios[at]!);
      continue;
    }
    const ofField = likelihood(shared[at]!, ratios[at]!);
    if (share !== undefined) share[at] = (shared[at]! * ratios[at]!) / ofField;
    if (kind === 'birth') ofBirth = ofField;
    else odds *= ofField;
  }
  let ofNames = namesakes * ofEqualNames;
  let parts = 0;
  for (let at = 0; at < kinds.length; at++) {
    if (kinds[at] !== 'part') continue;
    const repetition = ratios[at]! > 1 ? GIVEN_TWICE : 1;
    const ofThisPart = likelihood(SURNAME, ratios[at]!);
    const ifDiffers = (repetition * shared[at]! * ofBirth * ofEqualNames) / ofThisPart;
    if (share !== undefined) share[at] = ifDiffers;
    ofNames += ifDiffers;
    parts++;
  }
  if (parts === 0) ofNames = ofBirth;
  if (share !== undefined) {
    for (let at = 0; at < kinds.length; at++) if (kinds[at] === 'part') share[at]! /= ofNames;
  }
  return odds * ofNames;
}
