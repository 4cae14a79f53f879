/** Step 11: assembles the result of a merge, with the lineage of every row. */
import {
  countBranches,
  inRosterOrder,
  rowFindings,
  rowPlaces,
  settledFindings,
} from '../../assign/index.js';
import { differingValues, knownRows, lineageOf } from '../../consolidate/index.js';
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
  type Finding,
  finding,
  type KnownRow,
  type Member,
  type MergeResult,
  type Profile,
  type Records,
} from '../../model/index.js';
import { leftOutFindings } from '../../review/index.js';
import { joinFirst } from '../../text/index.js';
import type { MergeInput } from '../mergeInput.js';
import { originOf } from '../rosters/parsedRosters.js';
import { shownBranchTest } from '../rosters/shownFindings.js';
import { copiedLists } from './copiedLists.js';
import { lateBlanks } from './lateBlanks.js';
import { missingFromLists, notOnFullerList, repeatedLists } from './listFindings.js';
import type { Matched } from './match.js';
import type { MembersOfRun } from './members.js';
import { movedColumns } from './movedColumns.js';
import type { Reviewed } from './review.js';
import { sharedBranchNames } from './sharedNames.js';
import { weakestLinkReader } from './weakestLink.js';

/** Most files of a branch table that the settings name. */
const TABLES_SHOWN = 3;

/**
 * Assembles the result of a merge as a value.
 * @param known rows of an earlier result
 * @param knownQuestions questions of this run as later runs read them
 */
export function assembleResult(
  matched: Matched,
  people: MembersOfRun,
  reviewed: Reviewed,
  input: Pick<MergeInput, 'target' | 'branches'>,
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
    settings: settingsOf(profile, input, clustering.model),
    weakestLink: weakestLinkReader(matched),
  };
}

function settingsOf(
  { id }: Profile,
  { target, branches }: Pick<MergeInput, 'target' | 'branches'>,
  { mergeAt, askAt }: Clustering['model'],
): MergeResult['settings'] {
  const files = branches.map(({ file }) => file);
  return { profile: id, target, branches: joinFirst(files, TABLES_SHOWN), mergeAt, askAt };
}

/** Lists the findings of all steps, in the order of the steps. */
function findingsOf(
  matched: Matched,
  { members, split, notCarried }: MembersOfRun,
  { leftOut, ledger }: Reviewed,
  besideFuller: readonly number[],
  ofBranches: readonly Finding[],
): Finding[] {
  const { parsed, clustering, placements, withdrawn } = matched;
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
    ...missingFromLists(matched, members, besideFuller),
    ...ofBranches,
    ...sharedBranchNames(matched, members),
    ...staleDecisions(ledger),
    ...suspendedDecisions(ledger),
    ...withdrawnDecisions(withdrawn),
    ...decidedStatuses(ledger),
    ...leftOutFindings(leftOut),
    ...repeatedLists(clustering, members, parsed),
    ...copiedLists(members, parsed),
    ...movedColumns(parsed),
    ...(capped > 0 ? [finding('warning', 'rows-too-alike', { count: capped })] : []),
    ...differingValues(members),
  ];
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
