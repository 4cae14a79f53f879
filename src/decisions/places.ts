/** Decisions about places: of old branches, of members, and of what lists call their commune. */
import {
  type BranchProblem,
  type CommuneProblem,
  type Decision,
  type Member,
  type Placement,
  type Placements,
  SHEETS,
  type Table,
} from '../model/index.js';
import { fold } from '../text/unicode.js';

/**
 * Places the members of old branches as people decided: of a branch by its name, else, since a commune
 * gets its district once another of its name is there, by its rows.
 * @param prints fingerprints by record
 * @returns placements with what is still open, and the decisions that fit
 */
export function placeBranches(
  placements: Placements,
  decisions: readonly Decision[],
  prints: readonly string[],
): { placements: Placements; fitting: Decision[] } {
  const own = decisions.filter(({ subject }) => subject.type === 'branch');
  if (own.length === 0) return { placements, fitting: [] };
  const fitting = new Set<Decision>();
  const index = placements.index.slice();
  const list = [...placements.list];
  const taken = new Set(list.map(placeKey));
  const problems = placements.problems.filter((problem) => {
    const decision = branchDecision(problem, own, prints);
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
  prints: readonly string[],
): Decision | undefined {
  const own = decisions.flatMap((decision) => {
    const { subject } = decision;
    return subject.type === 'branch' && subject.branch === key ? [{ decision, subject }] : [];
  });
  const named = own.find(({ subject }) => subject.oldCommune === oldCommune);
  if (named !== undefined || own.length === 0) return named?.decision;
  const here = new Set(records.map((record) => prints[record]));
  return own.find(({ subject }) => subject.rows.some((print) => here.has(print)))?.decision;
}

/** Branches that only a decision made stand behind the others of their commune. */
function withNewBranches(order: readonly Placement[], list: readonly Placement[]): Placement[] {
  const known = new Set(order.map(placeKey));
  const grown = [...order];
  for (const place of list) {
    if (place.newBranch === '' || known.has(placeKey(place))) continue;
    known.add(placeKey(place));
    const last = grown.findLastIndex(({ newCommune }) => newCommune === place.newCommune);
    grown.splice(last < 0 ? grown.length : last + 1, 0, place);
  }
  return grown;
}

/** A hamlet of a split commune keeps its name, with its old commune where the new one has the name. */
function placeOf(
  { kind, value, commune }: Decision,
  { oldCommune, oldBranch }: BranchProblem,
  taken: ReadonlySet<string>,
): Placement {
  if (kind === 'CHI_DOAN') return { newCommune: commune, newBranch: value };
  const place = { newCommune: commune, newBranch: oldBranch };
  if (oldBranch === '' || !taken.has(placeKey(place))) return place;
  return { newCommune: commune, newBranch: `${oldBranch} (${oldCommune})` };
}

function placeKey({ newCommune, newBranch }: Placement): string {
  return `${newCommune}\n${newBranch}`;
}

/** Places single members as people decided. @returns the members whose place is settled */
export function placeDecided(
  memberOf: (decision: Decision) => Member | undefined,
  decisions: readonly Decision[],
): Set<Member> {
  const settled = new Set<Member>();
  for (const decision of decisions) {
    if (decision.kind !== 'CHI_DOAN' || decision.subject.type !== 'rows') continue;
    const member = memberOf(decision);
    if (member === undefined) continue;
    settled.add(member);
    if (decision.decision !== 'GIA_TRI') continue;
    member.newCommune = decision.commune;
    member.newBranch = decision.value;
  }
  return settled;
}

/** Fingerprints of the rows of a problem. */
export interface ProblemPrints {
  own: ReadonlySet<string>;
  /** Rows of all sheets of the file that leave the same commune open. */
  together: ReadonlySet<string>;
}

/**
 * The decision about what a list calls its commune: of the same sheet; of a list that has one of the
 * rows, under another name; else, of a list whose rows are all others, the only one about this text.
 * A decision about several sheets is of each of them.
 */
export function communeDecision(
  { table, text }: Pick<CommuneProblem, 'table' | 'text'>,
  { own: rows, together }: ProblemPrints,
  tables: readonly Table[],
  decisions: readonly Decision[],
): Decision | undefined {
  const { file, sheet } = tables[table];
  const key = fold(text);
  const own = decisions.flatMap((decision) => {
    const { subject } = decision;
    return subject.type === 'commune' && fold(subject.text) === key ? [{ decision, subject }] : [];
  });
  const isOfSheet = (sheets: string) =>
    `${SHEETS}${sheets}${SHEETS}`.includes(`${SHEETS}${sheet}${SHEETS}`);
  const here =
    own.find(({ subject }) => subject.file === file && isOfSheet(subject.sheet)) ??
    own.find(({ subject }) => {
      const known = isOfSheet(subject.sheet) ? together : rows;
      return subject.rows.some((print) => known.has(print));
    });
  if (here !== undefined || text === '') return here?.decision;
  const same = own.filter(({ subject }) => subject.text === text);
  const meant = new Set(same.map(({ decision }) => `${decision.decision}\n${decision.commune}`));
  return meant.size === 1 ? same[0].decision : undefined;
}
