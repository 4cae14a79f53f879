/** Step 9 for all records of a run: the new commune and branch that each row leads to. */

import {
  type DecidedCommunes,
  decidedSuccessors,
  type NamedCommunes,
  placeByTable,
  placeDecidedCommunes,
  withDecided,
} from '../assign/index.js';
import type { Placements } from '../model/index.js';
import type { Understood } from './understood.js';

/** @param decided new communes that a person decided */
export function placeRecords(
  understood: Understood,
  target: string,
  decided: DecidedCommunes = new Map(),
): Placements {
  const { records, branches, profile, destinations, days } = understood;
  const named = withDecided(namedCommunes(understood), records, decided);
  const decidedOf = decidedSuccessors(records, decided);
  const placements = placeByTable(records, branches?.entries ?? [], profile, {
    target,
    days,
    successors: (commune) => decidedOf.get(commune) ?? destinations?.successors(commune) ?? [],
    ...(named === undefined ? {} : { named }),
  });
  return placeDecidedCommunes(placements, records, decided);
}

/** New communes that records name where no old one is known. */
function namedCommunes({ records, origins, destinations }: Understood): NamedCommunes | undefined {
  if (destinations === undefined || origins.newCommunes.every((own) => own === undefined)) {
    return undefined;
  }
  const values = [''];
  const indexOf = new Map([['', 0]]);
  const index = new Int32Array(records.count);
  for (let record = 0; record < records.count; record++) {
    const unit = origins.newCommunes[records.table[record]]?.[records.row[record]];
    if (unit === undefined) continue;
    const text = destinations.textOf(unit);
    const at = indexOf.get(text) ?? values.push(text) - 1;
    indexOf.set(text, at);
    index[record] = at;
  }
  return { index, values };
}
