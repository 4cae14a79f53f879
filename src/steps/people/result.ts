/** Step 11: assembles the result of a merge, with the lineage of every row. */
import {
  countBranches,
  inRosterOrder,
  rowFindings,
  rowPlaces,
  settledFindings,
} from '../../assign/index.js';
import {
  besideFullerLists,
  differingValues,
  knownRows,
  lineageOf,
} from '../../consolidate/index.js';
import {
  checkedSources,
  decidedStatuses,
  sharedOwners,
  staleDecisions,
  suspendedDecisions,
  withdrawnDecisions,
} from '../../decisions/index.js';
import {
  type Clustering,
  countBy,
  type Finding,
  finding,
  type KnownRow,
  type Member,
  type MergeResult,
  type Records,
} from '../../model/index.js';
import { leftOutFindings } from '../../review/index.js';
import type { MergeInput } from '../mergeInput.js';
import { originOf, type ParsedRosters } from '../rosters/parsedRosters.js';
import { shownBranchTest } from '../rosters/shownFindings.js';
import { lateBlanks } from './lateBlanks.js';
import type { Matched } from './match.js';
import type { MembersOfRun } from './members.js';
import type { Reviewed } from './review.js';
import { weakestLinkReader } from './weakestLink.js';

/**
 * Assembles the result of a merge as a value.
 * @param known rows of an earlier result
 * @param knownQuestions questions of this run as later runs read them
 */
export function assembleResult(
  matched: Matched,
  people: MembersOfRun,
  reviewed: Reviewed,
  { target, branches }: Pick<MergeInput, 'target' | 'branches'>,
  known: readonly KnownRow[],
  knownQuestions: MergeResult['knownQuestions'],
): MergeResult {
  const { parsed, clustering, placements, fingerprints, recordsOf, contradicting } = matched;
  const { profile, sources, skipped, tables, layouts, records } = parsed;
  const { members, fields, carried } = people;
  const { asked, leftOut, ledger, rounds } = reviewed;
  const lineage = lineageOf({
    ...parsed,
    members,
    repeated: clustering.repeated,
    placementOf: (record) => placements.list[placements.index[record]],
    originOf: originOf(parsed),
  });
  const besideFuller = notOnFullerList(members, matched);
  const counted = countBranches(members, placements.order, profile);
  return {
    profile,
    sources,
    skipped,
    tables,
    layouts,
    records,
    clustering,
    members: inRosterOrder(members, placements.order),
    questions: asked,
    leftOut,
    rounds,
    lineage,
    fingerprints: fingerprints.records,
    knownRows: knownRows(members, fingerprints.records, known),
    knownQuestions,
    decisions: ledger,
    sharedOwners: sharedOwners(ledger, recordsOf, records, clustering.cluster, members),
    checkedSources: checkedSources(ledger, recordsOf, clustering.cluster, members),
    contradicting,
    findings: [
      ...findingsOf(matched, people, reviewed, besideFuller, counted.findings),
      ...lateBlanks(ledger, members, records, fingerprints.records, known),
    ],
    fields,
    carried: carried.headings,
    branches: counted.branches,
    rowPlaces: rowPlaces(records, placements, profile, parsed.days),
    superseded: matched.series.superseded,
    besideFuller: new Set(besideFuller),
    isBranchShown: shownBranchTest(parsed),
    settings: {
      profile: profile.id,
      target,
      branches: branches?.file ?? '',
      mergeAt: clustering.model.mergeAt,
      askAt: clustering.model.askAt,
    },
    weakestLink: weakestLinkReader(matched),
  };
}

/** Lists the findings of all steps, in the order of the steps. */
function findingsOf(
  { parsed, clustering, placements, withdrawn, series }: Matched,
  { members, split, notCarried }: MembersOfRun,
  { leftOut, ledger }: Reviewed,
  besideFuller: readonly number[],
  ofBranches: readonly Finding[],
): Finding[] {
  const { capped } = clustering;
  return [
    ...parsed.findings,
    ...placements.findings,
    ...settledFindings(split.settled, 'branch-by-newer-list', parsed.records, parsed.tables),
    ...settledFindings(split.settledByNote, 'branch-by-note', parsed.records, parsed.tables),
    ...rowFindings('status-not-carried', notCarried, parsed.records, parsed.tables),
    ...rowFindings(
      'member-id-repeated',
      rowsWithoutTheirId(parsed.records, members),
      parsed.records,
      parsed.tables,
      'warning',
    ),
    ...rowFindings(
      'missing-from-newer-list',
      rowsOfMissing(members, series, parsed),
      parsed.records,
      parsed.tables,
      'warning',
    ),
    ...rowFindings(
      'missing-from-fuller-list',
      besideFuller,
      parsed.records,
      parsed.tables,
      'warning',
    ),
    ...ofBranches,
    ...staleDecisions(ledger),
    ...suspendedDecisions(ledger),
    ...withdrawnDecisions(withdrawn),
    ...decidedStatuses(ledger),
    ...leftOutFindings(leftOut),
    ...repeatedLists(clustering, members, parsed),
    ...(capped > 0 ? [finding('warning', 'rows-too-alike', { count: capped })] : []),
    ...differingValues(members),
  ];
}

/** Reports lists that repeat a fuller one, with the number of their rows that are the only one of a member. */
function repeatedLists(
  { repeated }: Pick<Clustering, 'repeated'>,
  members: readonly Member[],
  { records: { table }, tables }: Pick<ParsedRosters, 'records' | 'tables'>,
): Finding[] {
  if (repeated.length === 0) return [];
  const rowsOf = countBy(repeated, (record) => table[record]);
  const alone = members.flatMap(({ records }) => (records.length === 1 ? [records[0]] : []));
  const aloneOf = countBy(alone, (record) => table[record]);
  return [...rowsOf].map(([at, count]) => {
    const { file, sheet } = tables[at];
    return finding(
      'warning',
      'list-repeated',
      { count, left: aloneOf.get(at) ?? 0 },
      { file, sheet },
    );
  });
}

/** Lists the newest row of each member whom only older lists of a series have. */
function rowsOfMissing(
  members: readonly Member[],
  { superseded }: Matched['series'],
  { records: { table }, periods }: Pick<ParsedRosters, 'records' | 'periods'>,
): number[] {
  if (superseded.size === 0) return [];
  const startOf = (record: number) => periods[table[record]].from;
  return members
    .filter(({ records }) => records.every((record) => superseded.has(table[record])))
    .map(({ records }) => records.reduce((a, b) => (startOf(b) > startOf(a) ? b : a)));
}

/** Lists a row of each member whom only small lists have, and no older one of a series. */
function notOnFullerList(
  members: readonly Member[],
  { parsed: { records }, series: { superseded } }: Matched,
): number[] {
  const found = besideFullerLists(records, members);
  return found.filter((record) => !superseded.has(records.table[record]));
}

/** Lists the rows of rosters of results whose `Mã` another member keeps, since it was on rows of several people. */
function rowsWithoutTheirId({ memberIds }: Records, members: readonly Member[]): number[] {
  if (memberIds === undefined) return [];
  const { index, values } = memberIds;
  const kept = new Set(members.map(({ id }) => id));
  return members.flatMap(({ id, records }) => {
    const listed = records.filter((record) => index[record] !== 0);
    const isKept = listed.some((record) => values[index[record]] === id);
    return isKept ? [] : listed.filter((record) => kept.has(values[index[record]]));
  });
}
