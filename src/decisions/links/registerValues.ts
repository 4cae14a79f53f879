/** Answers that give a person another value than the population register. */
import { addTo, type Decision, isCheck, rowGroups } from '../../model/index.js';
import { rowsByName } from '../letters.js';
import { bareValue } from './differentValues.js';

/** A value of the register, and the answers that contradict it. */
export interface Opposed {
  checked: Decision;
  answers: Decision[];
}

/** Lists the values of the register that answers contradict. */
export function opposedChecks(decisions: readonly Decision[]): Opposed[] {
  const checks = decisions.filter(isCheck);
  if (checks.length === 0 || checks.length === decisions.length) return [];
  const opposing = opposingReader(decisions.filter((decision) => !isCheck(decision)));
  return checks.flatMap((checked) => {
    const answers = opposing(checked);
    return answers.length === 0 ? [] : [{ checked, answers }];
  });
}

/** Makes a function that gives those of some decisions that contradict a value of the register. */
export function opposingReader(decisions: readonly Decision[]): (checked: Decision) => Decision[] {
  const byRow = new Map<string, Decision[]>();
  for (const decision of decisions) {
    for (const row of new Set(rowsOf(decision))) addTo(byRow, row, decision);
  }
  return (checked) => {
    const about = new Set(rowsOf(checked).flatMap((row) => byRow.get(row) ?? []));
    return [...about].filter((decision) => contradictsCheck(decision, checked));
  };
}

/** Whether a decision gives rows of a checked person another value. */
function contradictsCheck(answer: Decision, checked: Decision): boolean {
  const { kind, decision, field, letter, value } = answer;
  if (field !== checked.field || (decision !== 'GIA_TRI' && decision !== 'CHON')) return false;
  const own = new Set(rowsOf(checked));
  const isAbout = (rows: readonly string[]) => rows.some((fingerprint) => own.has(fingerprint));
  if (!isAbout(letter === '' ? rowsOf(answer) : rowsByName(answer).named)) {
    // The number belongs to the chosen row, so it is wrong on the other rows.
    const isTaken = decision === 'CHON' && kind === 'TRUNG_GIAY_TO';
    return isTaken && isAbout(rowsByName(answer).others) && isEqual(answer, checked);
  }
  const isOfCell = kind === 'DU_LIEU_LOI' || (kind === 'LECH_THONG_TIN' && value === '');
  if (isOfCell && checked.kind === 'LECH_THONG_TIN') {
    // A wrong cell may be emptied, or get the number of an earlier card.
    const isBeside = value === '' || (field === 'id' && value.length === 9);
    if (isBeside && checked.value.length !== value.length) return false;
  }
  return !isEqual(answer, checked);
}

const isEqual = (a: Decision, b: Decision) => bareValue(a) === bareValue(b);

const rowsOf = ({ subject }: Decision) => rowGroups(subject).flat();
