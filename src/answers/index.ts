/** Reading corrected conflict files: tables as a person sends them back → answers. */
import {
  type Answer,
  type Finding,
  fault,
  finding,
  InputError,
  type Message,
  message,
  type Table,
} from '../model/index.js';
import { type AnswerRow, answerRows } from './answerRows.js';
import { filledColumns } from './headings.js';
import { understand } from './interpret.js';
import { isLikeId } from './questionIds.js';

export interface ReadAnswers {
  /** In the order of the tables; what a file says twice is there once. */
  answers: Answer[];
  /** Warnings, one for each row that can't be understood, with its remedy. */
  findings: Finding[];
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
  const byFile = new Map<string, AnswerRow[] | undefined>();
  for (const table of tables) {
    const rows = answerRows(table, asShown(table));
    const before = byFile.get(table.file);
    byFile.set(table.file, rows === undefined ? before : [...(before ?? []), ...rows]);
  }
  const faults = [...byFile]
    .filter(([, rows]) => rows === undefined)
    .map(([file]) => fault('answers-no-headings', {}, { file }));
  if (faults.length > 0) throw new InputError(faults);
  const read: ReadAnswers = { answers: [], findings: [] };
  for (const rows of byFile.values()) readFile(rows!, read);
  return read;
}

function readFile(rows: readonly AnswerRow[], read: ReadAnswers): void {
  const letters = new Set(rows.map((row) => `${row.question} ${row.letter}`));
  const seen = new Set<string>();
  for (const row of rows) {
    if (row.decisions.length + row.values.length === 0) continue;
    const answer = answerOf(row, (letter) => letters.has(`${row.question} ${letter}`));
    if ('code' in answer) {
      const { file, sheet } = row.table;
      const place = sheet === '' ? { file, row: row.row } : { file, sheet, row: row.row };
      read.findings.push(finding('warning', answer.code, answer.args, place));
      continue;
    }
    const key = JSON.stringify([answer.question, answer.letter, answer.decision, answer.value]);
    if (seen.has(key)) continue;
    seen.add(key);
    read.answers.push(answer);
  }
}

function answerOf(
  { table, row, question, letter, decisions, values, shown }: AnswerRow,
  isLetter: (letter: string) => boolean,
): Answer | Message {
  if (!isLikeId(question)) return message('answer-without-question');
  if (decisions.length > 1 || values.length > 1) return message('answer-in-two-columns');
  const understood = understand(decisions[0] ?? '', values[0] ?? '', isLetter);
  if ('code' in understood) return understood;
  const { decision, value } = understood;
  const chosen = understood.letter ?? letter;
  if (decision === 'CHON' && chosen === '') return message('answer-without-letter');
  const { file, sheet } = table;
  return { question, decision, letter: chosen, value, file, sheet, row, shown };
}

/** Ids of all questions that conflict files ask, answered or not. */
export function questionIdsIn(tables: readonly Table[]): Set<string> {
  const rows = tables.flatMap((table) => answerRows(table) ?? []);
  return new Set(rows.map(({ question }) => question));
}

/** Whether a conflict file has any decision or corrected value in it, understood or not. */
export function holdsAnswers(tables: readonly Table[]): boolean {
  return tables.some((table) => {
    const header = table.rows.findIndex((row) => filledColumns(row).length > 0);
    if (header < 0) return false;
    const columns = filledColumns(table.rows[header]!);
    return table.rows.some(
      (row, index) =>
        index !== header && columns.some((column) => (row[column] ?? '').trim() !== ''),
    );
  });
}
