/** New communes of rows that only a person could tell. */
import type { Records } from '../../model/index.js';
import type { Placements, SaidCommunes } from './placing.js';

/** By `table,row`. */
export type DecidedCommunes = ReadonlyMap<string, string>;

/** Where old communes lead that only people know. */
export function decidedSuccessors(
  { count, table, row, oldCommune }: Records,
  decided: DecidedCommunes,
): Map<string, readonly string[]> {
  const led = new Map<string, readonly string[]>();
  if (decided.size === 0) return led;
  for (let record = 0; record < count; record++) {
    const commune = decided.get(`${table[record]},${row[record]}`);
    const { text } = oldCommune.values[oldCommune.index[record]];
    if (commune !== undefined && text !== '') led.set(text, [commune]);
  }
  return led;
}

/** What rows say of their new commune, with what a person told of them. */
export function withDecided(
  said: SaidCommunes | undefined,
  records: Records,
  decided: DecidedCommunes,
): SaidCommunes | undefined {
  if (decided.size === 0) return said;
  const values = [...(said?.values ?? [''])];
  const index = said?.index.slice() ?? new Int32Array(records.count);
  for (let record = 0; record < records.count; record++) {
    const commune = decided.get(`${records.table[record]},${records.row[record]}`);
    if (commune === undefined) continue;
    const known = values.indexOf(commune);
    index[record] = known < 0 ? values.push(commune) - 1 : known;
  }
  return { index, values };
}

/** A person's word wins over the commune of the whole run, and over what a name would lead to. */
export function placeDecidedCommunes(
  { index, list }: Placements,
  records: Records,
  decided: DecidedCommunes,
): void {
  if (decided.size === 0) return;
  for (let record = 0; record < records.count; record++) {
    const newCommune = decided.get(`${records.table[record]},${records.row[record]}`);
    const { newBranch, newCommune: ruled } = list[index[record]];
    if (newCommune === undefined || newCommune === ruled) continue;
    const own = list.findIndex(
      (each) => each.newCommune === newCommune && each.newBranch === newBranch,
    );
    index[record] = own < 0 ? list.push({ newCommune, newBranch }) - 1 : own;
  }
}
