/** Applies decisions about places: of old branches, of members, and of communes in lists. */
import {
  type BranchProblem,
  type CommuneProblem,
  type Decision,
  type List,
  type Member,
  type Placement,
  type Placements,
  placementKey,
  SHEETS,
  type Table,
} from '../../model/index.js';
import { fold } from '../../text/index.js';

/**
 * Places the members of old branches by decisions. Finds a branch by its name, or by its rows: its
 * commune is written with its district once another commune has its name.
 * @param fingerprints by record
 * @returns placements with the remaining problems, and the decisions that fit
 */
export function placeBranches(
  placements: Placements,
  decisions: readonly Decision[],
  fingerprints: List<string>,
): { placements: Placements; fitting: Decision[] } {
  const aboutBranches = decisions.filter(({ subject }) => subject.type === 'branch');
  if (aboutBranches.length === 0) return { placements, fitting: [] };
  const fitting = new Set<Decision>();
  const index = placements.index.slice();
  const list = [...placements.list];
  const taken = new Set(list.map(placementKey));
  const problems = placements.problems.filter((problem) => {
    const decision = branchDecision(problem, aboutBranches, fingerprints);
    if (decision === undefined) return true;
    fitting.add(decision);
    if (decision.decision === 'BO_QUA') return false;
    const place = placeOf(decision, problem, taken);
    const byCommune = new Map<string, number>();
    for (const record of problem.records) {
      const newCommune = place.newCommune || list[index[record]].newCommune;
      const at = byCommune.get(newCommune) ?? list.push({ ...place, newCommune }) - 1;
      byCommune.set(newCommune, at);
      index[record] = at;
    }
    return false;
  });
  const order = withNewBranches(placements.order, list);
  return { placements: { ...placements, index, list, problems, order }, fitting: [...fitting] };
}

function branchDecision(
  { oldCommune, key, records }: BranchProblem,
  decisions: readonly Decision[],
  fingerprints: List<string>,
): Decision | undefined {
  const candidates = decisions.flatMap((decision) => {
    const { subject } = decision;
    return subject.type === 'branch' && subject.branch === key ? [{ decision, subject }] : [];
  });
  const named = candidates.find(({ subject }) => subject.oldCommune === oldCommune);
  if (named !== undefined || candidates.length === 0) return named?.decision;
  const ownRows = new Set(records.map((record) => fingerprints.at(record)));
  const isOwn = (fingerprint: string) => ownRows.has(fingerprint);
  return candidates.find(({ subject }) => subject.rows.some(isOwn))?.decision;
}

/** Adds branches that only a decision made, behind the other branches of their commune. */
function withNewBranches(order: readonly Placement[], list: readonly Placement[]): Placement[] {
  const known = new Set(order.map(placementKey));
  const extended = [...order];
  for (const place of list) {
    if (place.newBranch === '' || known.has(placementKey(place))) continue;
    known.add(placementKey(place));
    const last = extended.findLastIndex(({ newCommune }) => newCommune === place.newCommune);
    extended.splice(last < 0 ? extended.length : last + 1, 0, place);
  }
  return extended;
}

/** Keeps the name of a hamlet of a split commune; adds the old commune if the name is taken. */
function placeOf(
  { kind, value, commune }: Decision,
  { oldCommune, oldBranch }: BranchProblem,
  taken: ReadonlySet<string>,
): Placement {
  if (kind === 'CHI_DOAN') return { newCommune: commune, newBranch: value };
  const place = { newCommune: commune, newBranch: oldBranch };
  if (oldBranch === '' || !taken.has(placementKey(place))) return place;
  return { newCommune: commune, newBranch: `${oldBranch} (${oldCommune})` };
}

/**
 * Finds the members whose place is decided. A branch completes a decision for its commune alone, in either order.
 * @returns the decided place by member; undefined if a decision leaves the member's place as it is
 */
export function decidedPlaces(
  memberOf: (decision: Decision) => Member | undefined,
  decisions: readonly Decision[],
): Map<Member, Placement | undefined> {
  const places = new Map<Member, Placement | undefined>();
  for (const decision of decisions) {
    if (decision.kind !== 'CHI_DOAN' || decision.subject.type !== 'rows') continue;
    if (decision.decision === 'RIENG') continue;
    const member = memberOf(decision);
    if (member === undefined) continue;
    const known = places.get(member);
    const place = { newCommune: decision.commune, newBranch: decision.value };
    const isCompleted = place.newBranch === '' && known?.newCommune === place.newCommune;
    places.set(member, decision.decision !== 'GIA_TRI' || isCompleted ? known : place);
  }
  return places;
}

/** Fingerprints of the rows of a problem. */
export interface ProblemFingerprints {
  own: ReadonlySet<string>;
  /** Rows of all sheets of the file with the same unknown commune. */
  together: ReadonlySet<string>;
}

/**
 * Finds the decision about the commune of a list: of the same sheet, else of a list with one of its
 * rows. Without any, all decisions about the same text apply if they agree. A decision about several
 * sheets applies to each of them.
 */
export function communeDecision(
  { table, text }: Pick<CommuneProblem, 'table' | 'text'>,
  { own: ownRows, together }: ProblemFingerprints,
  tables: readonly Table[],
  decisions: readonly Decision[],
): Decision | undefined {
  const { file, sheet } = tables[table];
  const key = fold(text);
  const candidates = decisions.flatMap((decision) => {
    const { subject } = decision;
    return subject.type === 'commune' && fold(subject.text) === key ? [{ decision, subject }] : [];
  });
  const isOfSheet = (sheets: string) =>
    `${SHEETS}${sheets}${SHEETS}`.includes(`${SHEETS}${sheet}${SHEETS}`);
  const found =
    candidates.find(({ subject }) => subject.file === file && isOfSheet(subject.sheet)) ??
    candidates.find(({ subject }) => {
      const known = isOfSheet(subject.sheet) ? together : ownRows;
      return subject.rows.some((fingerprint) => known.has(fingerprint));
    });
  if (found !== undefined || text === '') return found?.decision;
  const ofText = candidates.filter(({ subject }) => subject.text === text);
  const meant = new Set(ofText.map(({ decision }) => `${decision.decision}\n${decision.commune}`));
  return meant.size === 1 ? ofText[0].decision : undefined;
}
