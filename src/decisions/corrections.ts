/** Values that people corrected, written into the rows before these are read. */
import {
  addTo,
  type Decision,
  type Layout,
  type NoRoster,
  type Profile,
  type Table,
} from '../model/index.js';
import { fold } from '../text/unicode.js';

/** A member row of a table, zero-based, with its fingerprint. */
export interface PrintedRow {
  table: number;
  row: number;
  print: string;
}

interface Correction {
  field: string;
  value: string;
  /** Only where this stands, digits alone; undefined for everywhere. */
  instead?: string;
}

/**
 * The tables with corrected cells; the same ones where nothing is corrected. Corrected are rows of
 * questions about a value that can't be right, and numbers that two people share.
 */
export function correctTables(
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  rows: readonly PrintedRow[],
  profile: Profile,
  decisions: readonly Decision[],
): readonly Table[] {
  const corrections = correctionsOf(decisions);
  if (corrections.size === 0) return tables;
  const corrected = [...tables];
  for (const { table, row, print } of rows) {
    const layout = layouts[table];
    for (const correction of corrections.get(print) ?? []) {
      if (!('columns' in layout)) continue;
      const cells = correctedCells(corrected[table].rows[row], layout, profile, correction);
      if (cells === undefined) continue;
      if (corrected[table] === tables[table]) {
        corrected[table] = { ...tables[table], rows: [...tables[table].rows] };
      }
      corrected[table].rows[row] = cells;
    }
  }
  return corrected;
}

function correctionsOf(decisions: readonly Decision[]): Map<string, Correction[]> {
  const corrections = new Map<string, Correction[]>();
  const add = (prints: readonly string[], correction: Correction) => {
    for (const print of prints) {
      addTo(corrections, print, correction);
    }
  };
  for (const { kind, decision, field, letter, value, subject } of decisions) {
    if (subject.type !== 'rows') continue;
    if (kind === 'DU_LIEU_LOI' && decision === 'GIA_TRI') {
      add(subject.groups.flat(), { field, value });
    }
    // A row without a name, of whom a person named the member.
    if (kind === 'DU_LIEU_LOI' && decision === 'GOP' && value !== '') {
      add(subject.groups[0] ?? [], { field, value });
    }
    const isEmptied = kind === 'LECH_THONG_TIN' && decision === 'GIA_TRI' && value === '';
    if ((kind !== 'TRUNG_GIAY_TO' && !isEmptied) || letter === '') continue;
    const group = letter.charCodeAt(0) - 'A'.charCodeAt(0);
    if (decision === 'GIA_TRI') add(subject.groups[group] ?? [], { field, value });
    // The number is the chosen one's, so it is a mistake on the others' rows.
    if (decision === 'CHON') {
      const others = subject.groups.filter((_, g) => g !== group).flat();
      add(others, { field, value: '', instead: value });
    }
  }
  return corrections;
}

function correctedCells(
  cells: readonly string[],
  layout: Layout,
  profile: Profile,
  { field, value, instead }: Correction,
): string[] | undefined {
  const columns = layout.columns.filter((column) => column.field === field);
  if (columns.length === 0) return undefined;
  const type = profile.fields.find(({ id }) => id === field)?.type;
  if (instead !== undefined) {
    const stands = columns.map(({ index }) => cells[index] ?? '').join(' ');
    if (!sameNumber(stands, instead)) return undefined;
  }
  const filled = columns.find(({ index }) => (cells[index] ?? '').trim() !== '');
  // A name in two columns stands whole in the first; a date in three is one in the first.
  const target = columns.find(({ part }) => part === undefined) ?? filled ?? columns[0];
  const width = Math.max(cells.length, ...columns.map(({ index }) => index + 1));
  const corrected = Array.from({ length: width }, (_, i) => cells[i] ?? '');
  for (const { index } of columns) corrected[index] = '';
  const parts = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(value);
  const byPart = new Map(columns.map(({ part, index }) => [part ?? '', index]));
  if (type === 'date' && parts !== null && byPart.has('day')) {
    for (const [i, part] of ['day', 'month', 'year'].entries()) {
      const index = byPart.get(part);
      if (index !== undefined) corrected[index] = parts[i + 1];
    }
    return corrected;
  }
  // In words: no column reads it with month and day exchanged.
  corrected[target.index] =
    type === 'date' && parts !== null ? `${parts[1]} tháng ${parts[2]} năm ${parts[3]}` : value;
  return corrected;
}

function sameNumber(text: string, number: string): boolean {
  const bare = (each: string) =>
    fold(each)
      .replace(/[^a-z0-9]/g, '')
      .replace(/^0+/, '');
  return bare(text) === bare(number);
}
