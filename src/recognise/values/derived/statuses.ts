/** Derives the status of members from notes, ticks, days of departure, section rows and titles. */
import { finding, type LayoutColumn } from '../../../model/index.js';
import { isTick, memoize, noteBehindName } from '../../../text/index.js';
import { titlesNameOutsiders } from '../../cells/outsiderTitles.js';
import { statusOf, statusOfTitles, titlesListDepartures } from '../../cells/statusText.js';
import { readDepartures } from './departureColumns.js';
import { emptyReplacement, type Replacement, type RosterView } from './rosterView.js';

/**
 * Reads a tick below `Trưởng thành Đoàn` as that status. Notes, texts behind a name, section rows and
 * the title fill blank cells of the status column, or make one. The notes remain unchanged, and no
 * member is dropped for a status.
 */
export function readStatuses(view: RosterView): Replacement {
  const result = emptyReplacement();
  if (!view.hasStatus) return result;
  const status = view.columns.find((column) => column.field === 'status');
  const ticked = status === undefined ? new Map<number, string>() : readTicks(view, status);
  if (status !== undefined && ticked.size > 0) {
    result.replaced.add(status);
    const column = { header: status.header, field: 'status', source: status.index };
    result.derived.push({ column, cells: ticked });
  }
  const note = view.columns.find((column) => column.field === 'note');
  const name = view.columns.findLast(({ field, by }) => field === 'name' && by !== 'derived');
  const noted = note && readNotes(view, note, (text) => text);
  const behind = name && readNotes(view, name, noteBehindName);
  const listed = statusOfTitles(view.titles);
  const departures = readDepartures(view);
  result.findings.push(...departures.findings);
  const cells = new Map([
    ...(listed === '' ? [] : view.members.map((row) => [row, listed] as const)),
    ...departures.cells,
    ...view.members
      .filter((row) => (view.statuses[row] ?? '') !== '')
      .map((row) => [row, view.statuses[row]!] as const),
    ...(behind ?? []),
    ...(noted ?? []),
  ]);
  const source = note ?? name;
  if (listed !== '') {
    const args = { status: listed, count: view.members.length };
    result.findings.push(finding('info', 'status-by-title', args, view.place));
  }
  const isUnknown = (row: number) =>
    !cells.has(row) && (status === undefined || (view.table.rows[row]![status.index] ?? '') === '');
  const unknown = view.members.filter(isUnknown).length;
  if (unknown > 0 && titlesListDepartures(view.titles)) {
    result.findings.push(finding('warning', 'departure-unknown', { count: unknown }, view.place));
  }
  const count = view.members.length;
  if (count > 0 && titlesNameOutsiders(view.titles)) {
    result.findings.push(finding('warning', 'may-not-be-members', { count }, view.place));
  }
  if (cells.size > 0 && source !== undefined) {
    const header = status?.header ?? source.header;
    result.derived.push({ column: { header, field: 'status', source: source.index }, cells });
  }
  return result;
}

/** Returns the cells of a status column with ticks; a tick becomes the status of the heading. */
function readTicks(view: RosterView, { header, index }: LayoutColumn): Map<number, string> {
  const cells = new Map<number, string>();
  const status = statusOf(header);
  const textAt = (row: number) => view.table.rows[row]![index] ?? '';
  if (status === '' || !view.members.some((row) => isTick(textAt(row)))) return cells;
  for (const row of view.members) {
    const text = textAt(row);
    if (text !== '') cells.set(row, isTick(text) ? status : text);
  }
  return cells;
}

/**
 * Returns the statuses that the cells of a column report, by row.
 * @param noteOf returns the note in a cell
 */
function readNotes(
  view: RosterView,
  { index }: LayoutColumn,
  noteOf: (text: string) => string,
): Map<number, string> {
  const statusOfNote = memoize(statusOf);
  const cells = new Map<number, string>();
  for (const row of view.members) {
    const text = noteOf(view.table.rows[row]![index] ?? '');
    const status = text === '' ? '' : statusOfNote(text);
    if (status !== '') cells.set(row, status);
  }
  return cells;
}
