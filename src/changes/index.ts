/** A result held against an earlier one: what is new, merged, separated, moved, corrected, gone. */
import {
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  type Comparison,
  type KnownRow,
} from '../model/index.js';
import { type EarlierRows, isSameCell, MEMBER_HEADING } from './earlierRows.js';
import { memberOrigins } from './memberOrigins.js';

export { correctedRows } from './correctedRows.js';
export { earlierRows } from './earlierRows.js';
export { type SettledMember, settledQuestions } from './settled.js';

export interface Earlier {
  known: readonly KnownRow[];
  /** Its roster as it was written; empty where none was, then values are not compared. */
  rows: EarlierRows;
  /** Ids of the questions that it asked; undefined where they are not there. */
  questions?: ReadonlySet<string>;
}

export interface Now {
  known: Iterable<KnownRow>;
  headings: readonly string[];
  /** The roster as it is written, in its order. */
  rows: Iterable<readonly string[]>;
  questions: readonly string[];
  /** Headings of name, new commune, new branch and rows. */
  name: string;
  commune: string;
  branch: string;
  source: string;
  /** Only members of this new commune are told, of before or of now. */
  only?: string;
}

export function compareResults(earlier: Earlier, now: Now): Comparison {
  const before = earlier.rows;
  const { from, gone } = memberOrigins(earlier.known, now.known);
  const byKind = new Map<ChangeKind, Change[]>(CHANGE_KINDS.map((kind) => [kind, []]));
  const tell = (change: Change) => byKind.get(change.kind)!.push(change);
  const column = new Map(now.headings.map((heading, at) => [heading, at]));
  const isTold = (...communes: string[]) => now.only === undefined || communes.includes(now.only);
  for (const cells of now.rows) {
    const value = (heading: string) => cells[column.get(heading) ?? -1] ?? '';
    const member = value(MEMBER_HEADING);
    if (!isTold(value(now.commune), before.value(member, now.commune))) continue;
    const about = {
      member,
      name: value(now.name),
      newCommune: value(now.commune),
      newBranch: value(now.branch),
      rows: value(now.source),
    };
    for (const change of ofMember(member, from)) tell({ ...about, ...change });
    if (!before.has(member)) continue;
    for (const change of ofValues(member, value, before, now)) tell({ ...about, ...change });
  }
  for (const member of gone) {
    const value = (heading: string) => before.value(member, heading);
    if (!isTold(value(now.commune))) continue;
    tell({
      kind: 'gone',
      member,
      name: value(now.name),
      field: '',
      before: '',
      after: '',
      newCommune: value(now.commune),
      newBranch: value(now.branch),
      rows: value(now.source),
    });
  }
  const { questions } = earlier;
  return {
    changes: [...byKind.values()].flat(),
    ...(questions === undefined
      ? {}
      : { newQuestions: new Set(now.questions.filter((id) => !questions.has(id))) }),
  };
}

type Told = Pick<Change, 'kind' | 'field' | 'before' | 'after'>;

function* ofMember(
  member: string,
  from: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<Told> {
  const origins = from.get(member) ?? new Set<string>();
  if (origins.size === 0) yield { kind: 'new', field: '', before: '', after: '' };
  for (const before of origins) {
    if (before === member) continue;
    const isJoined = !from.has(before) && origins.size > 1;
    const kind = isJoined ? 'merged' : 'separated';
    yield { kind, field: MEMBER_HEADING, before, after: member };
  }
}

function* ofValues(
  member: string,
  value: (heading: string) => string,
  earlier: EarlierRows,
  { headings, commune, branch, source }: Now,
): Generator<Told> {
  for (const field of new Set([...headings, ...earlier.headings])) {
    if (field === MEMBER_HEADING || field === source) continue;
    const before = earlier.value(member, field);
    const after = value(field);
    if (isSameCell(before, after)) continue;
    const kind = field === commune || field === branch ? 'moved' : 'corrected';
    yield { kind, field, before, after };
  }
}
