import {
  type Answer,
  decisionNames,
  type Fault,
  type Finding,
  fault,
  finding,
  findingOf,
  groupBy,
  InputError,
  type Message,
  message,
  placeIn,
  type ReturnedFiles,
  type ShownRow,
  type Table,
  type TypedRow,
} from '../model/index.js';
import { columnIndex } from '../text/index.js';
import { asSuggested, isAgreement, suggestedPlace } from './cell/agreement.js';
import { isAsAbove, isCheckRemark } from './cell/besideAnswer.js';
import { DECISION_WORDS, type ReadDecision, readDecision } from './cell/decisionWords.js';
import { interpret } from './cell/interpret.js';
import { isLikeId, isQuestionId } from './cell/questionId.js';
import { withOwnRow, withRowBeside } from './cell/rowBeside.js';
import { type AnswerRow, answerRows, rowsWithIds } from './sheet/answerRows.js';
import { shownRows } from './sheet/unreadColumns.js';

/** First headings of the file in which a result keeps the asked rows. */
const ASKED_ROWS = ['question', 'state', 'kind'];

interface ReadAnswers {
  /** In the order of the tables; repeated answers of a file are there once. */
  answers: Answer[];
  /** One warning for each row that cannot be interpreted, with how to fix it. */
  findings: Finding[];
  /** The files as they came back, with all that was typed. */
  returned: ReturnedFiles;
}

/**
 * Reads the answers of corrected conflict files, in any delimiter, encoding, row order and part.
 * Finds the columns of id, letter, decision, value and note by their headings.
 * Does not check whether a question exists or allows the answer: that needs the questions of a run.
 * @param tables all sheets of all files
 * @param isAsShown whether the cells of a table are texts as a program showed them, as in every text
 *   file and web page; a workbook keeps dates as such
 * @throws InputError for each file without these columns (`answers-no-headings`; if it never had
 *   answers, `answers-other-file`), and the faults of columns that cannot be read
 */
export function readAnswers(
  tables: readonly Table[],
  isAsShown: (table: Table) => boolean = ({ sheet }) => sheet === '',
): ReadAnswers {
  const byFile = groupBy(tables, ({ file }) => file);
  const files = [...byFile].map(([file, sheets]) => readFile(file, sheets, isAsShown));
  const faults = files.flatMap((read) => read.faults);
  if (faults.length > 0) throw new InputError(faults);
  return {
    answers: files.flatMap((read) => read.answers),
    findings: files.flatMap((read) => read.findings),
    returned: {
      rows: files.flatMap((read) => read.typed),
      questions: new Map(files.map(({ file, questions }) => [file, questions])),
      shown: files.flatMap((read) => read.shown),
      unlettered: files.flatMap((read) => read.unlettered),
    },
  };
}

interface ReadFile {
  file: string;
  answers: Answer[];
  findings: Finding[];
  faults: Fault[];
  typed: TypedRow[];
  shown: ShownRow[];
  unlettered: ShownRow[];
  /** Ids of its questions, each once. */
  questions: string[];
}

function readFile(
  file: string,
  tables: readonly Table[],
  isAsShown: (table: Table) => boolean,
): ReadFile {
  const read = tables.map((table) => ({ table, sheet: answerRows(table, isAsShown(table)) }));
  const sheets = read.flatMap(({ sheet }) => sheet ?? []);
  const unread = read.filter(({ sheet }) => sheet === undefined).map(({ table }) => table);
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const { answers, findings } = answersOf(rows);
  return {
    file,
    answers,
    findings: [...sheets.flatMap((sheet) => sheet.findings), ...unreadSheets(unread), ...findings],
    faults:
      sheets.length === 0
        ? [fault(noHeadings(tables), {}, { file })]
        : sheets.flatMap((sheet) => sheet.faults),
    typed: typedRows(rows),
    shown: shownRowsOf(rows.filter(({ letter }) => letter !== '')),
    unlettered: shownRowsOf(rows.filter(({ letter }) => letter === '')),
    questions: [...new Set(rows.map(({ question }) => question).filter(isQuestionId))],
  };
}

/**
 * Names the fault of a file without headings: a conflict file still has ids, a roster or other file has none.
 * The file of asked rows, which a result keeps for the next run, has ids but no answers.
 */
function noHeadings(tables: readonly Table[]): 'answers-no-headings' | 'answers-other-file' {
  const isLost = tables.some((table) => rowsWithIds(table).length > 0 && !holdsAskedRows(table));
  return isLost ? 'answers-no-headings' : 'answers-other-file';
}

function holdsAskedRows({ rows: [head] }: Table): boolean {
  return ASKED_ROWS.every((heading, at) => head?.[at]?.trim() === heading);
}

/** Warns about sheets with questions but without headings, beside sheets that are read. */
function unreadSheets(tables: readonly Table[]): Finding[] {
  return tables.flatMap((table) => {
    const rows = rowsWithIds(table);
    if (rows.length === 0) return [];
    const args = { count: rows.length, rows: shownRows(rows) };
    const { file, sheet } = table;
    return [finding('warning', 'answers-sheet-unread', args, { file, sheet, row: rows[0]! })];
  });
}

function typedRows(rows: readonly AnswerRow[]): TypedRow[] {
  return rows.flatMap(({ table, row, question, letter, decisions, values, note }) => {
    const texts = [...decisions, ...values];
    if (texts.length === 0 && note === '') return [];
    const { file, sheet } = table;
    const remarks = decisions.filter(isCheckRemark);
    const notes = [note, ...remarks, additionOf(decisions)?.text ?? ''].filter(
      (text) => text !== '',
    );
    return [{ question, letter, texts, note: notes.join('; '), file, sheet, row }];
  });
}

/** Lists the rows of questions with the cells of the program; rows below other headings show nothing. */
function shownRowsOf(rows: readonly AnswerRow[]): ShownRow[] {
  return rows.flatMap(({ table, row, question, letter, shownCells, isShifted }) => {
    const { file, sheet } = table;
    return isShifted ? [] : [{ question, letter, cells: shownCells, file, sheet, row }];
  });
}

/** Reads the words behind a decision, which it does not cover. */
function additionOf(decisions: readonly string[]): ReadDecision['addition'] {
  return readDecision(decisions[0] ?? '')?.addition;
}

/** Makes one warning for each sheet about words behind decisions. @param rows with such words */
function additionFindings(rows: readonly AnswerRow[]): Finding[] {
  return [...groupBy(rows, ({ table }) => table)].map(([table, own]) => {
    const args = { count: own.length, rows: shownRows(own.map(({ row }) => row)) };
    return finding('warning', 'answer-additions', args, placeIn(table, own[0]!.row));
  });
}

/**
 * Reads the answers of one file. If a row of a question is unclear, its other rows do not count either: the
 * unclear one may say the opposite.
 * @param rows of one file
 */
function answersOf(rows: readonly AnswerRow[]): Pick<ReadAnswers, 'answers' | 'findings'> {
  const letters = new Set(rows.map((row) => `${row.question} ${row.letter}`));
  const answered = new Set(rows.filter(holdsAnswer).map(({ question }) => question));
  const answers = new Map<string, Answer>();
  const findings: Finding[] = [];
  const added: AnswerRow[] = [];
  const unclear = new Set<string>();
  for (const row of withRepeats(withRowsNamed(rows))) {
    if (row.decisions.length + row.values.length === 0 && !row.isShifted) continue;
    if (isRemark(row) && answered.has(row.question)) continue;
    const answer = answerOf(row, (letter) => letters.has(`${row.question} ${letter}`));
    if ('code' in answer) {
      findings.push(findingOf('warning', answer, placeIn(row.table, row.row)));
      if (!row.isShifted) unclear.add(row.question);
      continue;
    }
    // Rows without letters may be different ones.
    const own = answer.letter === '' ? row.row : answer.letter;
    const key = JSON.stringify([answer.question, own, answer.decision, answer.value]);
    if (!answers.has(key)) answers.set(key, answer);
    // Words in brackets are remarks.
    if (additionOf(row.decisions)?.isRemark === false) added.push(row);
  }
  const clear = [...answers.values()].filter(({ question }) => !unclear.has(question));
  return { answers: clear, findings: [...findings, ...additionFindings(added)] };
}

/** Names by its letter the row above or below that a decision means: `theo dòng trên`. */
function withRowsNamed(rows: readonly AnswerRow[]): AnswerRow[] {
  return rows.map((row, at) => {
    // In a sorted file, the row beside may be another one than the person saw.
    const letterAt = (beside: number) => {
      const { question = '', letter = '' } = rows[beside] ?? {};
      const isNext = columnIndex(letter) - columnIndex(row.letter) === beside - at;
      return question === row.question && row.letter !== '' && isNext ? letter : '';
    };
    const decisions = row.decisions.map((cell) =>
      isAsAbove(cell)
        ? cell
        : withRowBeside(withOwnRow(cell, row.letter), letterAt(at - 1), letterAt(at + 1)),
    );
    return { ...row, decisions };
  });
}

/** Repeats the decision of a row on the next row of its question that says so: `nt`. */
function withRepeats(rows: readonly AnswerRow[]): AnswerRow[] {
  let above: AnswerRow | undefined;
  return rows.map((row) => {
    const isRepeat = row.decisions.length === 1 && isAsAbove(row.decisions[0]!);
    const decisions =
      isRepeat && above?.question === row.question ? above.decisions : row.decisions;
    above = { ...row, decisions };
    return above;
  });
}

/** Whether somebody wrote an answer on a row, more than a remark that it was checked. */
function holdsAnswer(row: AnswerRow): boolean {
  return row.decisions.length + row.values.length > 0 && !isRemark(row);
}

function isRemark({ decisions, values, isShifted }: AnswerRow): boolean {
  return (
    !isShifted && values.length === 0 && decisions.length === 1 && isCheckRemark(decisions[0]!)
  );
}

/** @returns the answer, or why the row cannot be interpreted */
function answerOf(answered: AnswerRow, isLetter: (letter: string) => boolean): Answer | Message {
  const { table, row, question, letter, suggestion, decisions, values, shown } = answered;
  if (answered.isShifted) return message('answer-row-shifted');
  if (!isLikeId(question)) return message('answer-without-question');
  if (answered.isStruck) return message('answer-struck', { question });
  if (decisions.length > 1 || values.length > 1) return message('answer-in-two-columns');
  const [typed, written] = agreementFirst(decisions[0] ?? '', values[0] ?? '');
  const meant = asSuggested(typed, suggestion ?? '', letter);
  const place = written === '' && isAgreement(meant) ? suggestedPlace(suggestion ?? '') : undefined;
  const interpreted: ReturnType<typeof interpret> =
    place === undefined
      ? interpret(meant, written, isLetter, letter)
      : { decision: 'DONG_Y', value: place };
  if ('code' in interpreted) {
    return message(interpreted.code, { question, words: decisionNames(DECISION_WORDS) });
  }
  const { decision, value } = interpreted;
  const { file, sheet } = table;
  return {
    question,
    decision,
    letter: interpreted.letter ?? letter,
    value,
    file,
    sheet,
    row,
    shown,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** Puts an agreement in the value cell where decisions are, since it is never a value. */
function agreementFirst(decision: string, value: string): readonly [string, string] {
  const isMoved = isAgreement(value) && (decision === '' || isAgreement(decision));
  return isMoved ? [value, ''] : [decision, value];
}
