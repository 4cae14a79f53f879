/** Updates decisions to the names that their new branches have in this run. */
import { isSameRuledName } from '../../assign/index.js';
import { type RecordsOf, recordsByFingerprint, recordsWith } from '../../decisions/index.js';
import {
  type Decision,
  type Finding,
  finding,
  markOfRun,
  type Placements,
  placementKey,
  recordOrigin,
  rowGroups,
} from '../../model/index.js';
import { correctRosters } from '../people/corrections.js';
import { fingerprintsOf } from '../people/fingerprints.js';
import { placeRecords, placeUndecided } from '../people/placements.js';
import type { ParsedRosters } from '../rosters/parsedRosters.js';

export interface FollowedBranches {
  decisions: Decision[];
  /** Warnings about decisions for branches that this run does not have. */
  findings: Finding[];
}

/**
 * Renames the branches of decisions. A late list may have a branch of the same name, so that `Khu 1` of the
 * decision is `Khu 1 (Phú Hộ)` now, or the reverse. A row that the decision is about shows the present name.
 * @param target new commune of the rows that the branch table lacks; `''` for none
 */
export function followBranches(
  parsed: ParsedRosters,
  decisions: readonly Decision[],
  target: string,
): FollowedBranches {
  const same = { decisions: [...decisions], findings: [] };
  if (!decisions.some(namesBranch)) return same;
  const isKnown = knownBranchTest(placeUndecided(parsed, target));
  if (decisions.every((decision) => !namesBranch(decision) || isKnown(decision))) return same;
  const placed = placedByPeople(parsed, decisions, target);
  const isPlaced = knownBranchTest(placed.placements);
  const findings: Finding[] = [];
  const followed = decisions.map((decision) => {
    if (!namesBranch(decision) || isPlaced(decision)) return decision;
    const names = presentNames(placed, decision);
    if (names.size === 1) return { ...decision, value: [...names][0]! };
    // The ledger of another result says nothing about people of these lists.
    if (recordsAbout(placed, decision).length === 0) return decision;
    const { question, value: branch } = decision;
    findings.push(finding('warning', 'decision-branch-gone', { question, branch }));
    return decision;
  });
  return { decisions: followed, findings: markOfRun(findings) };
}

function namesBranch({ kind, decision, value }: Decision): boolean {
  return kind === 'CHI_DOAN' && decision === 'GIA_TRI' && value !== '';
}

/** Makes a test whether the branch of a decision is one of these. */
function knownBranchTest({ order }: Placements): (decision: Decision) => boolean {
  const known = new Set(order.map(placementKey));
  return ({ commune, value }) => known.has(placementKey({ newCommune: commune, newBranch: value }));
}

interface PlacedRun {
  parsed: ParsedRosters;
  placements: Placements;
  recordsOf: RecordsOf;
}

/** Places all records by all decisions but those that name branches. */
function placedByPeople(
  original: ParsedRosters,
  decisions: readonly Decision[],
  target: string,
): PlacedRun {
  const corrected = correctRosters(original, decisions);
  const { parsed } = corrected;
  const fingerprints = fingerprintsOf(parsed, original).records;
  const others = decisions.filter((decision) => !namesBranch(decision));
  const { placements } = placeRecords(corrected, target, others, fingerprints);
  return { parsed, placements, recordsOf: recordsByFingerprint(fingerprints) };
}

/** Lists the records of the rows that a decision is about. */
function recordsAbout({ recordsOf }: PlacedRun, { subject }: Decision): number[] {
  return recordsWith(rowGroups(subject).flat(), recordsOf);
}

/** Lists the names that the branch of a decision may have now, by the rows that the decision is about. */
function presentNames(placed: PlacedRun, decision: Decision): Set<string> {
  const { records } = placed.parsed;
  const { index, list } = placed.placements;
  const names = new Set<string>();
  for (const record of recordsAbout(placed, decision)) {
    const { newCommune, newBranch } = list[index[record]];
    const { oldCommune } = recordOrigin(records, record);
    if (newCommune !== decision.commune || newBranch === '') continue;
    if (isSameRuledName(decision.value, newBranch, oldCommune)) names.add(newBranch);
  }
  return names;
}
