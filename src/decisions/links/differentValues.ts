/** Decisions that give one cell different values, as answers to two questions about it may. */
import { addTo, type Decision, groupBy, isCheck, rowGroups } from '../../model/index.js';
import { rowsByName } from '../letters.js';

/**
 * Lists each set of decisions that give one cell different values, or a value and none. The owner of a shared number is
 * given it, and it is taken from the other row, whose person cannot have it either.
 */
export function differentValues(decisions: readonly Decision[]): Decision[][] {
  const answers = decisions.filter((decision) => !isCheck(decision));
  const given = byCell(answers, rowsGiven);
  const taken = byCell(answers, rowsTaken);
  const ofPerson = byCell(answers, rowsOfPerson);
  const different = [...given.values()].filter((set) => new Set(set.map(bareValue)).size > 1);
  const takenAway = [...taken].flatMap(([cell, taking]) => {
    const having = [...(given.get(cell) ?? []), ...(ofPerson.get(cell) ?? [])];
    return [...groupBy(taking, bareValue)].flatMap(([value, set]) => {
      const opposed = having.filter((decision) => bareValue(decision) === value);
      return opposed.length > 0 ? [[...set, ...opposed]] : [];
    });
  });
  return [...different, ...takenAway];
}

/** Groups decisions by the cells that they are about. @param rowsOf gives fingerprints of rows */
function byCell(
  decisions: readonly Decision[],
  rowsOf: (decision: Decision) => readonly string[],
): Map<string, Decision[]> {
  const cells = new Map<string, Decision[]>();
  for (const decision of decisions) {
    for (const row of new Set(rowsOf(decision))) {
      addTo(cells, `${row}\n${decision.field}`, decision);
    }
  }
  return cells;
}

/** Lists the fingerprints of the rows that have the value of a decision in their own cells. */
function rowsGiven(given: Decision): readonly string[] {
  const { kind, decision, value, subject } = given;
  const isTyped = decision === 'GIA_TRI';
  if (kind === 'DU_LIEU_LOI') return isTyped ? rowGroups(subject).flat() : [];
  const isOfRow =
    kind === 'TRUNG_GIAY_TO'
      ? isTyped || decision === 'CHON'
      : kind === 'LECH_THONG_TIN' && isTyped && value === '';
  return isOfRow ? rowsByName(given).named : [];
}

/** Lists the fingerprints of the rows whose number belongs to another row. */
function rowsTaken(given: Decision): readonly string[] {
  const isOwner = given.kind === 'TRUNG_GIAY_TO' && given.decision === 'CHON';
  return isOwner ? rowsByName(given).others : [];
}

/** Lists the fingerprints of the rows whose person has one of two numbers. */
function rowsOfPerson({ kind, decision, letter, subject }: Decision): readonly string[] {
  const isNumber = kind === 'TRUNG_GIAY_TO' && decision === 'GIA_TRI' && letter === '';
  return isNumber ? rowGroups(subject).flat() : [];
}

/** Drops leading zeros, which a number in a list may lack. */
export function bareValue({ value }: Decision): string {
  return value.replace(/^0+/, '');
}
