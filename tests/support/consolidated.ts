import { type Consolidated, consolidate, fingerprints } from '../../src/consolidate/index.js';
import type { ConsolidateInput } from '../../src/consolidate/input.js';
import type { Clustering, Member } from '../../src/model/index.js';
import { clusteringOf, type Roster, rosterOf, type Sheet, YOUTH } from './roster.js';

export interface ConsolidatedRoster extends Consolidated {
  roster: Roster;
  clustering: Clustering;
  hashes: string[];
}

/**
 * Consolidates sheets whose records are already matched.
 * @param groups records of one person; all others are alone
 * @param dateOf date of the roster that a record comes from
 */
export function consolidated(
  sheets: Sheet[],
  groups: number[][] = [],
  dateOf: (record: number) => number = () => 0,
  decided: ConsolidateInput['decided'] = new Map(),
): ConsolidatedRoster {
  const roster = rosterOf(...sheets);
  const { tables, layouts, records } = roster;
  const clustering = clusteringOf(records.count, groups);
  const hashes = fingerprints(records, tables, layouts, YOUTH);
  const input = {
    tables,
    layouts,
    profile: YOUTH,
    records,
    clustering,
    fingerprints: hashes,
    compareLists: (record: number, other: number) => dateOf(record) - dateOf(other),
    isNewer: () => false,
    decided,
  };
  return { ...consolidate(input), roster, clustering, hashes: [...hashes] };
}

/** Shows a field or carried heading as `text, rule, record`; `none` where there is no value. */
export function shown(member: Member, key: string): string {
  const value = member.values.get(key) ?? member.carried.get(key);
  return value === undefined ? 'none' : `${value.text}, ${value.rule}, ${value.record}`;
}
