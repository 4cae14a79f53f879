import {
  addTo,
  type Decision,
  type Layout,
  type NoRoster,
  type Profile,
  type Table,
} from '../../model/index.js';
import { fold } from '../../text/index.js';

/** A member row of a table, zero-based, with its fingerprint. */
export interface FingerprintedRow {
  table: number;
  row: number;
  fingerprint: string;
}

interface Correction {
  field: string;
  value: string;
  /** Replaces only this number, compared by its digits; undefined replaces any value. */
  instead?: string;
}

/**
 * Writes corrected values into the cells of tables: invalid values, and numbers that two people share.
 * @param layouts by table
 * @param rows member rows of all tables
 * @returns copies of the corrected tables; `tables` itself without corrections
 */
export function correctTables(
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  rows: readonly FingerprintedRow[],
  profile: Profile,
  decisions: readonly Decision[],
): readonly Table[] {
  const corrections = correctionsOf(decisions);
  if (corrections.size === 0) return tables;
  const corrected = [...tables];
  for (const { table, row, fingerprint } of rows) {
    const layout = layouts[table];
    for (const correction of corrections.get(fingerprint) ?? []) {
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
  const add = (fingerprints: readonly string[], correction: Correction) => {
    for (const fingerprint of fingerprints) addTo(corrections, fingerprint, correction);
  };
  for (const { kind, decision, field, letter, value, subject } of decisions) {
    if (subject.type !== 'rows') continue;
    if (kind === 'DU_LIEU_LOI' && decision === 'GIA_TRI') {
      add(subject.groups.flat(), { field, value });
    }
    // Fills the name of a nameless row whose member a person named.
    if (kind === 'DU_LIEU_LOI' && decision === 'GOP' && value !== '') {
      add(subject.groups[0] ?? [], { field, value });
    }
    const isEmptied = kind === 'LECH_THONG_TIN' && decision === 'GIA_TRI' && value === '';
    if ((kind !== 'TRUNG_GIAY_TO' && !isEmptied) || letter === '') continue;
    const group = letter.charCodeAt(0) - 'A'.charCodeAt(0);
    if (decision === 'GIA_TRI') add(subject.groups[group] ?? [], { field, value });
    // The number belongs to the chosen row, so it is wrong on the other rows.
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
    const current = columns.map(({ index }) => cells[index] ?? '').join(' ');
    if (!isSameNumber(current, instead)) return undefined;
  }
  const filled = columns.find(({ index }) => (cells[index] ?? '').trim() !== '');
  // A name in two columns, or a date in three, goes complete into the first.
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
  // Writes the date in words, so that no column reads it with day and month exchanged.
  corrected[target.index] =
    type === 'date' && parts !== null ? `${parts[1]} tháng ${parts[2]} năm ${parts[3]}` : value;
  return corrected;
}

function isSameNumber(text: string, number: string): boolean {
  const bare = (written: string) =>
    fold(written)
      .replace(/[^a-z0-9]/g, '')
      .replace(/^0+/, '');
  return bare(text) === bare(number);
}
