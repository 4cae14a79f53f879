/** Step 11: the result of a merge as a value, with what became of every row. */
import { countBranches, inRosterOrder, settledByList } from '../assign/index.js';
import { differingValues, knownRows, lineageOf } from '../consolidate/index.js';
import {
  decidedStatuses,
  sharedOwners,
  staleDecisions,
  suspendedDecisions,
  withdrawnDecisions,
} from '../decisions/index.js';
import { finding, type MergeResult } from '../model/index.js';
import { leftOutFindings } from '../review/index.js';
import type { MergeInput } from './input.js';
import type { Matched } from './matched.js';
import type { People } from './members.js';
import type { Reviewed } from './reviewing.js';
import { branchTest } from './shownFindings.js';
import { originOf } from './understood.js';

export function resultOf(
  { understood, clustering, placements, prints, recordsOf, contradicting, withdrawn }: Matched,
  { members, split, fields, carried }: People,
  { asked, leftOut, ledger, rounds }: Reviewed,
  { target, branches, known = [] }: Pick<MergeInput, 'target' | 'branches' | 'known'>,
  knownQuestions: MergeResult['knownQuestions'],
): MergeResult {
  const { profile, sources, skipped, tables, layouts, records } = understood;
  const lineage = lineageOf({
    ...understood,
    members,
    placementOf: (record) => placements.list[placements.index[record]],
    originOf: originOf(understood),
  });
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
    fingerprints: prints.records,
    knownRows: knownRows(members, prints.records, known),
    knownQuestions,
    decisions: ledger,
    sharedOwners: sharedOwners(ledger, recordsOf, records, clustering.cluster, members),
    contradicting,
    findings: [
      ...understood.findings,
      ...placements.findings,
      ...settledByList(split.settled, records, tables),
      ...counted.findings,
      ...staleDecisions(ledger),
      ...suspendedDecisions(ledger),
      ...withdrawnDecisions(withdrawn),
      ...decidedStatuses(ledger),
      ...leftOutFindings(leftOut),
      ...(clustering.capped > 0
        ? [finding('warning', 'rows-too-alike', { count: clustering.capped })]
        : []),
      ...differingValues(members),
    ],
    fields,
    carried: carried.headings,
    branches: counted.branches,
    isBranchShown: branchTest(understood),
    settings: {
      profile: profile.id,
      target,
      branches: branches?.file ?? '',
      mergeAt: clustering.model.mergeAt,
      askAt: clustering.model.askAt,
    },
  };
}
