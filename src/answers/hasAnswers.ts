import type { Table } from '../model/index.js';
import { answerRows } from './sheet/answerRows.js';
import { filledColumns } from './sheet/headings.js';

type IsKnownNote = (question: string, note: string) => boolean;

/**
 * Checks conflict files for any decision or corrected value, recognised or not, or a new note.
 * @param tables all sheets of the files
 * @param isKnownNote whether the program itself wrote this note there
 */
export function hasAnswers(
  tables: readonly Table[],
  isKnownNote: IsKnownNote = () => false,
): boolean {
  return tables.some((table) => hasNewNoteOrFinding(table, isKnownNote) || hasFilledCell(table));
}

function hasNewNoteOrFinding(table: Table, isKnownNote: IsKnownNote): boolean {
  const sheet = answerRows(table);
  if (sheet === undefined) return false;
  const { rows, findings, faults } = sheet;
  return (
    findings.length + faults.length > 0 ||
    rows.some(({ question, note }) => note !== '' && !isKnownNote(question, note))
  );
}

/** Also works if the heading of the ids was renamed. */
function hasFilledCell(table: Table): boolean {
  const header = table.rows.findIndex((row) => filledColumns(row).length > 0);
  if (header < 0) return false;
  const columns = filledColumns(table.rows[header]!);
  return table.rows.some(
    (row, index) => index !== header && columns.some((column) => (row[column] ?? '').trim() !== ''),
  );
}
