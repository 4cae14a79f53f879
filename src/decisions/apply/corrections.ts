import {
  addTo,
  type Decision,
  type Layout,
  type NoRoster,
  type Profile,
  type Table,
} from '../../model/index.js';
import { rowsByName } from '../letters.js';
import { type Correction, correctedCells } from './correctedCells.js';

/** A member row of a table, zero-based, with its fingerprint. */
export interface FingerprintedRow {
  table: number;
  row: number;
  fingerprint: string;
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
    const own = corrections.get(fingerprint) ?? [];
    for (const correction of own) {
      if (!('columns' in layout)) continue;
      const cells = correctedCells(corrected[table].rows[row], layout, profile, correction, own);
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
  for (const given of decisions) {
    const { kind, decision, field, letter, value, subject } = given;
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
    const { named, others } = rowsByName(given);
    if (decision === 'GIA_TRI') add(named, { field, value });
    // The number belongs to the chosen row, so it is wrong on the other rows.
    if (decision === 'CHON') add(others, { field, value: '', instead: value });
  }
  return corrections;
}
