/** Unites answers that remove the value from rows of one question. */
import type { Answer, Decision, Question } from '../../model/index.js';
import { joinRows, namedRows } from '../letters.js';

/**
 * Finds an answer that removes the value from some of three or more rows. The others may still disagree, and the
 * decision would settle their question.
 */
export function partlyEmptied(
  { kind, rows }: Question,
  answers: readonly Answer[],
): Answer | undefined {
  const emptied = answers.filter(({ decision }) => decision === 'KHONG_CO');
  const letters = new Set(emptied.map(({ letter }) => letter));
  const isPart = kind !== 'DU_LIEU_LOI' && rows.length > 2 && letters.size < rows.length;
  return isPart ? emptied[0] : undefined;
}

/** Unites decisions that remove the value from a row each into one for all these rows. */
export function uniteEmptied<D extends { decision: Decision }>(decided: readonly D[]): D[] {
  const emptied = decided.filter(({ decision }) => isEmptied(decision));
  const [first] = emptied;
  if (first === undefined) return [...decided];
  const named = joinRows(emptied.flatMap(({ decision }) => namedRows(decision)));
  const others = decided.filter((one) => !emptied.includes(one));
  return [...others, { ...first, decision: { ...first.decision, ...named } }];
}

/**
 * Adds a later decision that removes the value from a row to an earlier one about the same question.
 * @returns undefined if one of them decides otherwise
 */
export function withEmptied(earlier: Decision, later: Decision): Decision | undefined {
  const both = [earlier, later];
  if (!both.every(isEmptied)) return undefined;
  return uniteEmptied(both.map((decision) => ({ decision })))[0]!.decision;
}

/** Whether a decision removes the value from the rows that it names. */
function isEmptied({ decision, letter, value }: Decision): boolean {
  return decision === 'GIA_TRI' && value === '' && letter !== '';
}
