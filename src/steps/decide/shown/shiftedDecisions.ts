/** Recognises sheets whose decisions moved to other rows, as after one column was shifted or sorted alone. */
import { isFactWord } from '../../../decisions/index.js';
import {
  type Answer,
  movingCorrects,
  offeredWords,
  type Question,
  type ReturnedFiles,
  rowKey,
  SHIFTS,
} from '../../../model/index.js';
import { bySheet } from './sheetRows.js';

/** Fewest decisions that do not fit their questions. */
const FEWEST = 3;

/** A row of a question. */
interface Row {
  key: string;
  id: string;
  question: Question | undefined;
  letter: string;
}

/** The decision on each row, undefined for none. */
type Decided = readonly (Answer | undefined)[];

/**
 * Makes a test for answers on a sheet whose decisions belong to other rows. At least three of them do not fit their
 * questions, and they fit if all decisions from one row on are moved by a row; or each decision is in one block
 * without a gap, as after sorting. Nobody knows which rows a person answered then.
 * @param questions by id; decisions fit a question that is not among them
 */
export function shiftedSheetTest(
  { shown }: Pick<ReturnedFiles, 'shown'>,
  answers: readonly Answer[],
  questions: ReadonlyMap<string, Question>,
): (answer: Answer) => boolean {
  const decisions = answers.filter(({ decision }) => decision !== '');
  const byRow = new Map(decisions.map((answer) => [rowKey(answer), answer]));
  const shifted = new Set<string>();
  for (const sheet of bySheet(shown)) {
    const rows = sheet.map((row): Row => {
      const { question: id, letter } = row;
      return { key: rowKey(row), id, letter, question: questions.get(id) };
    });
    const decided = rows.map(({ key }) => byRow.get(key));
    if (isShifted(rows, decided)) for (const { key } of rows) shifted.add(key);
  }
  return (answer) => answer.decision !== '' && shifted.has(rowKey(answer));
}

/** Whether the decisions of a sheet belong to other rows. */
function isShifted(rows: readonly Row[], decided: Decided): boolean {
  const now = misfits(rows, decided);
  // If its rows are not together, the complete table was sorted.
  if (now.at(-1)! < FEWEST || !areTogether(rows.map(({ id }) => id))) return false;
  const movedBy = (shift: number) => decided.map((_, at) => decided[at + shift]);
  return (
    isSorted(rows, decided) ||
    SHIFTS.some((shift) => movingCorrects(now, misfits(rows, movedBy(shift)), FEWEST))
  );
}

/** Counts, above each row and at last on all rows, decisions that do not fit their question or the row above. */
function misfits(rows: readonly Row[], decided: Decided): number[] {
  const counts = [0];
  const first = new Map<string, string>();
  rows.forEach((row, at) => {
    const answer = decided[at];
    const text = answer === undefined ? undefined : textOn(row, answer);
    const fits =
      text === undefined || (isAllowed(row, answer!) && (first.get(row.id) ?? text) === text);
    if (text !== undefined && !first.has(row.id)) first.set(row.id, text);
    counts.push(counts[at]! + (fits ? 0 : 1));
  });
  return counts;
}

/**
 * Names what a decision says on a row: a choice, or a yes to a question about values, means the row that it is on.
 * A no means the other of two rows, and undefined among several.
 */
function textOn({ letter, question }: Row, answer: Answer): string | undefined {
  const { decision } = answer;
  const isReply = question !== undefined && question.kind !== 'TRUNG_NGUOI';
  if (isReply && decision === 'KHONG_PHAI') {
    const others = question.rows.filter((row) => row.letter !== letter);
    return others.length === 1 ? `CHON ${others[0]!.letter}` : undefined;
  }
  const isChoice = decision === 'CHON' || (isReply && decision === 'CO_PHAI');
  return isChoice ? `CHON ${letter}` : wordOf(answer);
}

/** Names what the decision cell says; the value beside a decision is in a column of its own, unless it states a fact. */
function wordOf({ decision, value }: Answer): string {
  return isFactWord(decision) ? `${decision} ${value}` : decision;
}

/** Facts and replies may answer any question. */
function isAllowed({ question }: Row, { decision }: Answer): boolean {
  const isWord = decision === 'GOP' || decision === 'RIENG' || decision === 'CHON';
  return question === undefined || !isWord || offeredWords(question).includes(decision);
}

/**
 * Whether the decisions fill all rows from the first to the last, and each of two or more words is in one block. A
 * person may fill all rows, too, with one word for each question that it accepts.
 */
function isSorted(rows: readonly Row[], decided: Decided): boolean {
  const filled = [...decided.keys()].filter((at) => decided[at] !== undefined);
  const words = filled.map((at) => wordOf(decided[at]!));
  const isFull = filled.at(-1)! - filled[0]! === filled.length - 1;
  const isOdd = filled.some((at) => {
    const isSplit = rows[at]!.id === rows[at - 1]?.id && decided[at - 1] !== undefined;
    const isOther = isSplit && decided[at - 1]!.decision !== decided[at]!.decision;
    return isOther || !isAllowed(rows[at]!, decided[at]!);
  });
  return isFull && isOdd && new Set(words).size > 1 && areTogether(words);
}

/** Whether equal texts are one below the other. */
function areTogether(texts: readonly string[]): boolean {
  return texts.filter((text, at) => text !== texts[at - 1]).length === new Set(texts).size;
}
