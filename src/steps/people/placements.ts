/** Step 9, first half: finds the new commune and branch of every record. */
import {
  branchesWithoutRow,
  type DecidedCommunes,
  decidedSuccessors,
  type NamedCommunes,
  placeByTable,
  placeDecidedCommunes,
  withDecided,
} from '../../assign/index.js';
import { placeBranches } from '../../decisions/index.js';
import { type Decision, type List, type Placements, withoutUndefined } from '../../model/index.js';
import type { ParsedRosters } from '../rosters/parsedRosters.js';
import type { Corrected } from './corrections.js';

/** Placements of all records, and the decisions about branches that hold. */
export interface Placed {
  placements: Placements;
  fitting: Decision[];
}

/**
 * Places all records by the branch table, the communes of the country and the decisions of people.
 * @param target new commune of the rows that the branch table lacks; `''` for none
 * @param fingerprints fingerprints by record
 */
export function placeRecords(
  { parsed, decidedCommunes }: Pick<Corrected, 'parsed' | 'decidedCommunes'>,
  target: string,
  decisions: readonly Decision[],
  fingerprints: List<string>,
): Placed {
  const placements = placeUndecided(parsed, target, decidedCommunes);
  const { placements: decided, fitting } = placeBranches(placements, decisions, fingerprints);
  const findings = [...decided.findings, ...branchesWithoutRow(decided.problems)];
  return { placements: { ...decided, findings }, fitting };
}

/** Places all records without decisions about branches. */
export function placeUndecided(
  parsed: ParsedRosters,
  target: string,
  decided: DecidedCommunes = new Map(),
): Placements {
  const { records, branches, profile, destinations, days } = parsed;
  const named = withDecided(namedCommunes(parsed), records, decided);
  const successors = decidedSuccessors(records, decided);
  const placements = placeByTable(records, branches?.entries ?? [], profile, {
    target,
    days,
    successors: (commune) => successors.get(commune) ?? destinations?.successors(commune) ?? [],
    ...withoutUndefined({ named }),
  });
  return placeDecidedCommunes(placements, records, decided);
}

/** Lists the new communes that records name, for records without a known old commune. */
function namedCommunes({
  records,
  origins,
  destinations,
}: ParsedRosters): NamedCommunes | undefined {
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
