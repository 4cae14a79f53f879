/** The fields of the records as ladders, and the weight of a pair: prior and rungs added up. */
import type { Band, Veto } from '../../model/index.js';
import { dateRung } from '../compare/birth.js';
import { codeRung } from '../compare/code.js';
import { bitsOf, type Comparison } from '../compare/comparison.js';
import type { ScorerData } from '../compare/data.js';
import { idRung } from '../compare/idNumber.js';
import { compare } from '../compare/index.js';
import { firstForeignGiven, firstOtherGiven, namesAgree } from '../compare/name/name.js';
import { comparePlaces, type Place } from '../compare/place/place.js';
import { type GroupEvidence, groupEvidence } from '../generic/groupEvidence.js';
import type { Limits } from '../settings.js';

interface BandVerdict {
  band: Band;
  veto?: Veto;
}

export interface Scorer {
  /** Whether these are rosters with whole names, such as the shipped weights were made for. */
  hasNames: boolean;
  comparisons: Comparison[];
  /** What stands before the fields: where the two rows are, among how many. */
  place: Place;
  /** For lists without whole names: what groups of rows say together. */
  evidence: GroupEvidence | undefined;
  /** Bits, prior included. */
  weight(a: number, b: number): number;
  /** The same without what ID numbers say, and that alone. */
  hidden(a: number, b: number): number;
  numbers(a: number, b: number): number;
  /** What keeps two records out of one cluster, even through others, however much agrees. */
  contradiction(a: number, b: number): Veto | undefined;
  /**
   * Band of a pair on its own, by its weight and by what supports it (see `Comparison.support`),
   * and what keeps it from merging, or from being asked about, where the weight alone would do.
   */
  band(a: number, b: number, weight: number, limits: Limits): BandVerdict;
}

function bitsOfAll(comparisons: readonly Comparison[], a: number, b: number): number {
  let sum = 0;
  for (const comparison of comparisons) sum += bitsOf(comparison, a, b, comparison.level(a, b));
  return sum;
}

export function makeScorer({ table, place: places, ladders, hasNames }: ScorerData): Scorer {
  const comparisons = ladders.map(compare);
  const place = comparePlaces(places);
  const numbers = comparisons.filter(({ levels }) => levels.includes('id-cccd-different'));
  const others = comparisons.filter((each) => !numbers.includes(each));
  const hidden = (a: number, b: number) =>
    bitsOf(place, a, b, place.level(a, b)) + bitsOfAll(others, a, b);
  const evidence = hasNames ? undefined : groupEvidence(place, comparisons, table.length);
  const name = comparisons.find(({ levels }) => levels.includes('name-given'));
  const cccdDifferent = idRung['cccd-different'];
  const shareNumber = (a: number, b: number) =>
    numbers.some((number) => {
      const level = number.level(a, b);
      return level === idRung['cccd-same'] || level === idRung['cmnd-same'];
    });
  // Twins: all agrees but the given name, and that is no spelling of the other's.
  const areForeign = (a: number, b: number) =>
    name !== undefined && name.level(a, b) >= firstForeignGiven && !shareNumber(a, b);
  // One number and one date of birth on two lists: somebody with two names. On one list the number
  // may have been copied down from the row above, as of twins.
  const birth = comparisons.find(({ levels }) => levels.includes('date-swapped'));
  const isProved = (a: number, b: number) =>
    table[a] !== table[b] && birth?.level(a, b) === dateRung.same;
  const codes = comparisons.filter(({ levels }) => levels.includes('code-same'));
  // A code on two lists under two names: somebody made a mistake, whoever it is.
  const shareCode = (a: number, b: number) =>
    hasNames && table[a] !== table[b] && codes.some((code) => code.level(a, b) === codeRung.same);
  // Without a name that agrees a code is no reason to merge: it may have slipped into another row.
  const supports = (each: Comparison, a: number, b: number) =>
    name !== undefined && codes.includes(each) && !namesAgree(name.level(a, b))
      ? 0
      : each.support(each.level(a, b));
  const contradiction = (a: number, b: number): Veto | undefined => {
    for (const number of numbers) {
      const level = number.level(a, b);
      if (level === cccdDifferent) return 'different-numbers';
    }
    if (name === undefined) return undefined;
    const level = name.level(a, b);
    if (level < firstOtherGiven) return undefined;
    if (!shareNumber(a, b)) return 'different-names';
    return level >= firstForeignGiven && !isProved(a, b) ? 'different-names' : undefined;
  };
  return {
    hasNames,
    comparisons,
    place,
    evidence,
    weight: (a, b) => evidence?.between([a], [b]) ?? hidden(a, b) + bitsOfAll(numbers, a, b),
    hidden,
    numbers: (a, b) => bitsOfAll(numbers, a, b),
    contradiction,
    band(a, b, weight, { mergeAt, askAt, leastSupport }) {
      const against = contradiction(a, b);
      const isOpen = against !== 'different-numbers' && shareCode(a, b);
      if (weight < askAt && !isOpen) return { band: 'different' };
      const heavy = weight >= mergeAt;
      if (against !== undefined) {
        if (areForeign(a, b) && !isOpen) return { band: 'different', veto: against };
        return heavy ? { band: 'ask', veto: against } : { band: 'ask' };
      }
      if (!heavy) return { band: 'ask' };
      const supported = comparisons.some((each) => supports(each, a, b) >= leastSupport);
      return supported ? { band: 'same' } : { band: 'ask', veto: 'unconfirmed' };
    },
  };
}
