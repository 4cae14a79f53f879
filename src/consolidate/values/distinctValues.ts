import {
  type Candidate,
  countOthers,
  type Finding,
  finding,
  type Member,
  type MemberValue,
  type OtherValue,
} from '../../model/index.js';
import { addsNothing, includesValue, spellingKey } from '../../text/index.js';
import { isOneValue } from './candidates.js';

/** Separates the values of several rows of one member. */
const SEPARATOR = ' | ';

/** Most distinct values among which those that others include are searched; it takes their square. */
const MOST_COMPARED = 50;

/** Keeps the first of equal values, ignoring case and the place of tones. */
function distinctValues(candidates: readonly Candidate[]): Candidate[] {
  if (isOneValue(candidates)) return candidates.slice(0, 1);
  const first = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = spellingKey(candidate.text);
    if (!first.has(key)) first.set(key, candidate);
  }
  return [...first.values()];
}

/** Leaves out values that another one includes; of two that include each other (`5/3/1993`), the later one. */
function fullest(distinct: Candidate[]): Candidate[] {
  if (distinct.length > MOST_COMPARED) return distinct;
  const isNeeded = (own: Candidate, at: number) =>
    !distinct.some(
      (other, i) =>
        i !== at &&
        includesValue(other.text, own.text) &&
        (i < at || !includesValue(own.text, other.text)),
    );
  return distinct.filter(isNeeded);
}

/**
 * Joins all values of a member where no rule may choose one of them; one that another includes is left out.
 * @param candidates at least one, leading row first
 */
export function joinedValue(candidates: readonly Candidate[]): MemberValue {
  const distinct = fullest(distinctValues(candidates));
  const [first] = distinct;
  if (distinct.length > 1) {
    return { ...first, text: distinct.map(({ text }) => text).join(SEPARATOR), rule: 'joined' };
  }
  return { ...first, rule: candidates.length > 1 ? 'agreed' : 'only' };
}

/** Lists the values of a field or heading that say anything else than the one shown first, or more. */
export function otherValues(
  field: string,
  candidates: readonly Candidate[],
  shown: MemberValue,
): OtherValue[] {
  if (candidates.length < 2) return [];
  const isJoined = shown.rule === 'joined';
  if (isJoined) {
    return fullest(distinctValues(candidates))
      .slice(1)
      .map(({ text, record }) => ({ field, text, record, isJoined }));
  }
  const different = candidates.filter(({ text }) => text !== shown.text);
  if (different.length === 0) return [];
  return distinctValues(different)
    .filter(({ text }) => !addsNothing(shown.text, text))
    .map(({ text, record }) => ({ field, text, record, isJoined }));
}

/**
 * Counts the values that differ between rows of one member: those joined, and those not chosen.
 * @returns up to two findings, `values-joined` and `values-not-chosen`
 */
export function differingValues(members: readonly Member[]): Finding[] {
  const joined = countOthers(members, true);
  const notChosen = countOthers(members, false);
  return [
    ...(joined.count > 0 ? [finding('info', 'values-joined', joined)] : []),
    ...(notChosen.count > 0 ? [finding('info', 'values-not-chosen', notChosen)] : []),
  ];
}
