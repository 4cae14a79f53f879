import {
  groupBy,
  type Placement,
  type Placements,
  type Profile,
  type Records,
} from '../../model/index.js';
import { clean } from '../../text/unicode.js';
import type { BranchEntry } from '../table/branchTable.js';
import { entriesInForce, laterEntries, wayOf } from '../table/datedEntries.js';
import { placementOf, resolveBranch } from '../table/resolve.js';
import { branchesWithoutRow, joinedNames, unusedRows } from '../table/tableFindings.js';
import { allSpellings } from './allSpellings.js';
import {
  type Decide,
  distinctPlacements,
  eachDistinct,
  Placing,
  type SaidCommunes,
} from './placing.js';
import { byRule, type Destinations } from './rule.js';

/** What placing needs beside the branch table. */
interface Rest extends Destinations {
  /** By record. */
  said?: SaidCommunes;
  /** Of the tables of the records, `yyyymmdd` or 0: which of a branch's dated entries holds. */
  days?: readonly number[];
}

const NOWHERE: Rest = { target: '', successors: () => [] };

/**
 * Places every record by the branch table, those of old communes that it doesn't know by the rule;
 * unknown old communes are another room's question.
 */
export function placeByTable(
  records: Records,
  entries: readonly BranchEntry[],
  profile: Profile,
  rest: Rest = NOWHERE,
): Placements {
  const placing = new Placing();
  const { list, problems } = placing;
  const { said, days = [] } = rest;
  const { branchPrefixes } = profile;
  const spellings = allSpellings(records, profile, said);
  const rule = byRule(records, said, rest, profile, placing, spellings, entries);
  const near: { oldCommune: string; oldBranch: string; as: string }[] = [];
  const indexOfEntry = new Map<BranchEntry, number>();
  const met = new Set<string>();
  const communesMet = new Set<string>();
  const byCommune = groupBy(entries, ({ oldCommune }) => oldCommune);
  const later = laterEntries(entries, branchPrefixes);
  const wayFrom = (entry: BranchEntry) => wayOf(entry, later, branchPrefixes);
  const lastOf = (entry: BranchEntry) => wayFrom(entry).pop() ?? entry;
  const dayOf = later.size === 0 ? () => 0 : (record: number) => days[records.table[record]] ?? 0;
  const decide: Decide = (commune, branch, fresh, day) => {
    const all = byCommune.get(commune);
    if (all === undefined) return rule.decide(commune, branch, fresh, day);
    communesMet.add(commune);
    const own = entriesInForce(all, day);
    const resolved = resolveBranch(branch, own, branchPrefixes);
    if (resolved.entry !== undefined) {
      const { entry, isNear } = resolved;
      if (isNear) near.push({ oldCommune: commune, oldBranch: clean(branch), as: entry.oldBranch });
      let at = indexOfEntry.get(entry);
      if (at === undefined) {
        met.add(identityOf(entry));
        at = placing.add(placementOf(lastOf(entry)));
        indexOfEntry.set(entry, at);
      }
      const found = at;
      return () => found;
    }
    // The commune is sure even where the branch is not, if all its branches lead to one.
    const communes = new Set(own.map((entry) => lastOf(entry).newCommune));
    const at =
      communes.size === 1 ? placing.add({ newCommune: [...communes][0], newBranch: '' }) : 0;
    const { records: concerned } = placing.problem({
      oldCommune: commune,
      oldBranch: branch,
      // All names of one branch are one question.
      key: spellings.get(commune)?.get(branch)?.key ?? '',
      why: resolved.why,
      candidates: distinctPlacements(resolved.candidates.map(placementOf)),
      communes: communes.size === 1 ? [] : [...communes],
    });
    return (record: number) => {
      concerned.push(record);
      return at;
    };
  };
  const index = eachDistinct(records, said, decide, dayOf);
  const passed = new Set(entries.filter((entry) => met.has(identityOf(entry))).flatMap(wayFrom));
  return {
    index,
    list,
    problems,
    findings: [
      ...unusedRows(
        entries,
        (entry) => met.has(identityOf(entry)) || passed.has(entry),
        (commune) => communesMet.has(commune),
      ),
      ...branchesWithoutRow(problems.filter(({ why }) => why === 'unknown')),
      ...joinedNames(near),
      ...rule.findings,
    ],
    order: orderOf([...entries.map((entry) => placementOf(lastOf(entry))), ...list]),
  };
}

/** What all dated entries of an old branch have in common. */
function identityOf({ oldCommune, name }: BranchEntry): string {
  return `${oldCommune}\n${name.key}`;
}

/** Branches of one new commune together, both in the order in which they are first met. */
function orderOf(placements: readonly Placement[]): Placement[] {
  const named = distinctPlacements(placements.filter(({ newBranch }) => newBranch !== ''));
  return [...groupBy(named, ({ newCommune }) => newCommune).values()].flat();
}
