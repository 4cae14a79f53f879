/** Reading corrected conflict files: tables as a person sends them back → answers. */
import {
  type Answer,
  type Finding,
  fault,
  finding,
  findingOf,
  InputError,
  type Message,
  message,
  type ReturnedFiles,
  type Table,
} from '../model/index.js';
import { type AnswerRow, type AnswerSheet, answerRows, rowsWithIds } from './answerRows.js';
import { filledColumns } from './headings.js';
import { understand } from './interpret.js';
import { isLikeId, isQuestionId } from './questionIds.js';
import { shownRows } from './unreadColumns.js';
import { DECISION_WORDS } from './words.js';

export interface ReadAnswers {
  /** In the order of the tables; what a file says twice is there once. */
  answers: Answer[];
  /** Warnings, one for each row that can't be understood, with its remedy. */
  findings: Finding[];
  /** The files as they came back, with what was typed. */
  returned: ReturnedFiles;
}

/**
 * Answers of corrected conflict files, in any delimiter, encoding, order and part: only the columns
 * for the id, the letter, the decision and the value are read, by their headings. Whether a question
 * exists or is mistyped, and whether its kind allows the answer, only the run can tell that asked it.
 * @param tables all sheets of all files
 * @param asShown whether the cells of a file are what a program showed, as of every text file and of a
 *   page; a workbook keeps dates as such
 * @throws InputError `answers-no-headings` for each file without these columns
 */
export function readAnswers(
  tables: readonly Table[],
  asShown: (table: Table) => boolean = ({ sheet }) => sheet === '',
): ReadAnswers {
  const byFile = new Map<string, { sheets: AnswerSheet[]; others: Table[] }>();
  for (const table of tables) {
    const file = byFile.get(table.file) ?? { sheets: [], others: [] };
    byFile.set(table.file, file);
    const sheet = answerRows(table, asShown(table));
    if (sheet === undefined) file.others.push(table);
    else file.sheets.push(sheet);
  }
  const faults = [...byFile].flatMap(([file, { sheets }]) =>
    sheets.length === 0
      ? [fault('answers-no-headings', {}, { file })]
      : sheets.flatMap((sheet) => sheet.faults),
  );
  if (faults.length > 0) throw new InputError(faults);
  const read: ReadAnswers = {
    answers: [],
    findings: [],
    returned: { rows: [], questions: new Map() },
  };
  for (const [file, { sheets, others }] of byFile) {
    const rows = sheets.flatMap((sheet) => sheet.rows);
    read.findings.push(...sheets.flatMap((sheet) => sheet.findings), ...unreadSheets(others));
    const ids = rows.map(({ question }) => question).filter(isQuestionId);
    read.returned.questions.set(file, [...new Set(ids)]);
    noteTyped(rows, read.returned);
    readFile(rows, read);
  }
  return read;
}

/** Sheets with questions whose headings are gone, beside others of the file that are read. */
function unreadSheets(tables: readonly Table[]): Finding[] {
  return tables.flatMap((table) => {
    const rows = rowsWithIds(table);
    if (rows.length === 0) return [];
    const args = { count: rows.length, rows: shownRows(rows) };
    const { file, sheet } = table;
    return [finding('warning', 'answers-sheet-unread', args, { file, sheet, row: rows[0]! })];
  });
}

function noteTyped(rows: readonly AnswerRow[], { rows: typed }: ReturnedFiles): void {
  for (const { table, row, question, letter, decisions, values, note } of rows) {
    const texts = [...decisions, ...values];
    if (texts.length === 0 && note === '') continue;
    const { file, sheet } = table;
    typed.push({ question, letter, texts, note, file, sheet, row });
  }
}

function readFile(rows: readonly AnswerRow[], read: ReadAnswers): void {
  const letters = new Set(rows.map((row) => `${row.question} ${row.letter}`));
  const seen = new Set<string>();
  for (const row of rows) {
    if (row.decisions.length + row.values.length === 0 && !row.isShifted) continue;
    const answer = answerOf(row, (letter) => letters.has(`${row.question} ${letter}`));
    if ('code' in answer) {
      const { file, sheet } = row.table;
      const place = sheet === '' ? { file, row: row.row } : { file, sheet, row: row.row };
      read.findings.push(findingOf('warning', answer, place));
      continue;
    }
    const key = JSON.stringify([answer.question, answer.letter, answer.decision, answer.value]);
    if (seen.has(key)) continue;
    seen.add(key);
    read.answers.push(answer);
  }
}

function answerOf(
  { table, row, question, letter, decisions, values, isShifted, shown }: AnswerRow,
  isLetter: (letter: string) => boolean,
): Answer | Message {
  if (isShifted) return message('answer-row-shifted');
  if (!isLikeId(question)) return message('answer-without-question');
  if (decisions.length > 1 || values.length > 1) return message('answer-in-two-columns');
  const understood = understand(decisions[0] ?? '', values[0] ?? '', isLetter, letter);
  if ('code' in understood) {
    return message(understood.code, { question, words: DECISION_WORDS.join(', ') });
  }
  const { decision, value } = understood;
  const chosen = understood.letter ?? letter;
  if (decision === 'CHON' && chosen === '') return message('answer-without-letter');
  const { file, sheet } = table;
  return { question, decision, letter: chosen, value, file, sheet, row, shown };
}

/** Ids of all questions that conflict files ask, answered or not. */
export function questionIdsIn(tables: readonly Table[]): Set<string> {
  const rows = tables.flatMap((table) => answerRows(table)?.rows ?? []);
  return new Set(rows.map(({ question }) => question));
}

/**
 * Whether a conflict file has any decision or corrected value in it, understood or not, or a new note.
 * @param isKnownNote whether the program wrote a note there itself
 */
export function holdsAnswers(
  tables: readonly Table[],
  isKnownNote: (question: string, note: string) => boolean = () => false,
): boolean {
  return tables.some((table) => holdsTyped(table, isKnownNote) || holdsFilled(table));
}

function holdsTyped(
  table: Table,
  isKnownNote: (question: string, note: string) => boolean,
): boolean {
  const sheet = answerRows(table);
  if (sheet === undefined) return false;
  const { rows, findings, faults } = sheet;
  return (
    findings.length + faults.length > 0 ||
    rows.some(({ question, note }) => note !== '' && !isKnownNote(question, note))
  );
}

/** Also where the heading of the ids was renamed. */
function holdsFilled(table: Table): boolean {
  const header = table.rows.findIndex((row) => filledColumns(row).length > 0);
  if (header < 0) return false;
  const columns = filledColumns(table.rows[header]!);
  return table.rows.some(
    (row, index) => index !== header && columns.some((column) => (row[column] ?? '').trim() !== ''),
  );
}
