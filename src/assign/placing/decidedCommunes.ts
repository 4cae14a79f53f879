/** New communes that a person decided. */
import type { Placements, Records } from '../../model/index.js';
import type { NamedCommunes } from './placing.js';

/** New commune by `table,row`. */
export type DecidedCommunes = ReadonlyMap<string, string>;

/** New communes of old communes that a person decided. */
export function decidedSuccessors(
  { count, table, row, oldCommune }: Records,
  decided: DecidedCommunes,
): Map<string, readonly string[]> {
  const successors = new Map<string, readonly string[]>();
  if (decided.size === 0) return successors;
  for (let record = 0; record < count; record++) {
    const commune = decided.get(`${table[record]},${row[record]}`);
    const { text } = oldCommune.values[oldCommune.index[record]];
    if (commune !== undefined && text !== '') successors.set(text, [commune]);
  }
  return successors;
}

/** Adds decided communes to the new communes that rows name. */
export function withDecided(
  named: NamedCommunes | undefined,
  records: Records,
  decided: DecidedCommunes,
): NamedCommunes | undefined {
  if (decided.size === 0) return named;
  const values = [...(named?.values ?? [''])];
  const index = named?.index.slice() ?? new Int32Array(records.count);
  for (let record = 0; record < records.count; record++) {
    const commune = decided.get(`${records.table[record]},${records.row[record]}`);
    if (commune === undefined) continue;
    const known = values.indexOf(commune);
    index[record] = known < 0 ? values.push(commune) - 1 : known;
  }
  return { index, values };
}

/**
 * Moves records to the new commune that a person decided. The decision wins over the commune of the
 * whole run and over the successors of the old commune.
 */
export function placeDecidedCommunes(
  placements: Placements,
  records: Records,
  decided: DecidedCommunes,
): Placements {
  if (decided.size === 0) return placements;
  const index = placements.index.slice();
  const list = [...placements.list];
  for (let record = 0; record < records.count; record++) {
    const newCommune = decided.get(`${records.table[record]},${records.row[record]}`);
    const { newBranch, newCommune: placed } = list[index[record]];
    if (newCommune === undefined || newCommune === placed) continue;
    const known = list.findIndex(
      (place) => place.newCommune === newCommune && place.newBranch === newBranch,
    );
    index[record] = known < 0 ? list.push({ newCommune, newBranch }) - 1 : known;
  }
  return { ...placements, index, list };
}
