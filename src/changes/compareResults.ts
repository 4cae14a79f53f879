import {
  CHANGE_KINDS,
  type Change,
  groupBy,
  type KnownRow,
  type ResultComparison,
} from '../model/index.js';
import { detached } from '../text/index.js';
import { type EarlierRows, isUnchanged, MEMBER_HEADING } from './earlierRows.js';
import { type MemberOrigins, memberOrigins } from './memberOrigins.js';
import { branchName, withoutRenames } from './renamedBranches.js';

export interface Earlier {
  known: readonly KnownRow[];
  /** Its roster as written; without one, values are not compared. */
  rows: EarlierRows;
  /** Ids of the questions that it asked; undefined if its conflict file is missing. */
  questions?: ReadonlySet<string>;
}

export interface Now {
  known: Iterable<KnownRow>;
  headings: readonly string[];
  /** The roster as it is written, in its order; may be read twice. */
  rows: Iterable<readonly string[]>;
  questions: readonly string[];
  /** Headings of name, new commune, new branch and rows. */
  name: string;
  commune: string;
  branch: string;
  source: string;
  /** Reports only members who are or were in this new commune. */
  only?: string;
}

/** Reads a cell of a member by its heading; `''` for none. */
type Cells = (heading: string) => string;

/**
 * Lists the changes of members and values since an earlier result, and the new questions.
 * @returns changes by kind, in the order of the roster
 */
export function compareResults(earlier: Earlier, now: Now): ResultComparison {
  const { from, gone } = memberOrigins(earlier.known, now.known);
  const changes = withoutRenames(
    [...changesOfRoster(earlier.rows, now, from), ...goneMembers(gone, earlier, now)],
    now,
    { before: () => namesBefore(earlier.rows, now), now: () => namesNow(now) },
  );
  const byKind = groupBy(changes, ({ kind }) => kind);
  const { questions } = earlier;
  return {
    changes: CHANGE_KINDS.flatMap((kind) => byKind.get(kind) ?? []),
    ...(questions === undefined
      ? {}
      : { newQuestions: new Set(now.questions.filter((id) => !questions.has(id))) }),
  };
}

/** Lists the communes and branches of the earlier roster. */
function namesBefore({ members, value }: EarlierRows, { commune, branch }: Now): Set<string> {
  const nameOf = (member: string) => branchName(value(member, commune), value(member, branch));
  return new Set(Array.from(members(), nameOf));
}

/** Lists the communes and branches of the present roster. */
function namesNow({ rows, headings, commune, branch }: Now): Set<string> {
  const [communeAt, branchAt] = [commune, branch].map((heading) => headings.lastIndexOf(heading));
  const nameOf = (cells: readonly string[]) =>
    branchName(cells[communeAt!] ?? '', cells[branchAt!] ?? '');
  return new Set(Array.from(rows, nameOf));
}

function* changesOfRoster(
  before: EarlierRows,
  now: Now,
  from: MemberOrigins['from'],
): Generator<Change> {
  const column = new Map(now.headings.map((heading, at) => [heading, at]));
  for (const cells of now.rows) {
    const value: Cells = (heading) => cells[column.get(heading) ?? -1] ?? '';
    const member = value(MEMBER_HEADING);
    const communes = [value(now.commune), before.value(member, now.commune)];
    if (now.only !== undefined && !communes.includes(now.only)) continue;
    const about = memberOf(member, value, now);
    for (const change of originChanges(member, from)) yield { ...about, ...change };
    if (!before.has(member)) continue;
    for (const change of valueChanges(member, value, before, now)) yield { ...about, ...change };
  }
}

function* goneMembers(gone: readonly string[], earlier: Earlier, now: Now): Generator<Change> {
  for (const member of gone) {
    const value: Cells = (heading) => earlier.rows.value(member, heading);
    if (now.only !== undefined && value(now.commune) !== now.only) continue;
    yield { ...memberOf(member, value, now), kind: 'gone', field: '', before: '', after: '' };
  }
}

function memberOf(member: string, value: Cells, { name, commune, branch, source }: Now) {
  return {
    member,
    name: value(name),
    newCommune: value(commune),
    newBranch: value(branch),
    rows: value(source),
  };
}

type Difference = Pick<Change, 'kind' | 'field' | 'before' | 'after'>;

function* originChanges(member: string, from: MemberOrigins['from']): Generator<Difference> {
  const origins = from.get(member) ?? [];
  if (origins.length === 0) yield { kind: 'new', field: '', before: '', after: '' };
  for (const before of origins) {
    if (before === member) continue;
    const isMerged = !from.has(before) && origins.length > 1;
    const kind = isMerged ? 'merged' : 'separated';
    yield { kind, field: MEMBER_HEADING, before, after: member };
  }
}

/** Whether a column names rows: those of this run, or those of an earlier roster that was merged again (`Nguồn (2)`). */
function isSource(field: string, source: string): boolean {
  return field === source || (field.startsWith(`${source} (`) && /\(\d+\)$/.test(field));
}

function* valueChanges(
  member: string,
  value: Cells,
  earlier: EarlierRows,
  { headings, commune, branch, source }: Now,
): Generator<Difference> {
  for (const field of new Set([...headings, ...earlier.headings])) {
    if (field === MEMBER_HEADING || isSource(field, source)) continue;
    const before = earlier.value(member, field);
    const after = value(field);
    if (isUnchanged(before, after)) continue;
    const kind = field === commune || field === branch ? 'moved' : 'corrected';
    yield { kind, field, before: detached(before), after };
  }
}
