/** Things that the office still has to do after a merge. */
import {
  type Code,
  groupBy,
  type Member,
  type Message,
  type Placement,
} from '../../model/index.js';

/** Kinds of tasks by sheet; sheets and kinds in the order of importance. */
export const TASK_SHEETS = {
  shared: ['id-shared', 'code-shared'],
  status: [
    'status-died',
    'status-removed',
    'status-transferred',
    'status-inactive',
    'status-grown-up',
    'status-exempt',
    'status-away',
    'status-missing',
    'status-beside',
  ],
  moves: ['moved-in', 'moved-away', 'moved-within'],
  branches: [
    'branch-small',
    'branch-large',
    'branch-empty',
    'branch-merged',
    'branch-divided',
    'branch-founded',
    'branch-renamed',
  ],
  ids: ['id-invalid', 'id-doubtful', 'id-missing', 'id-old'],
  cards: ['card-malformed', 'card-committee', 'card-missing'],
  probation: ['probation-over'],
  ages: ['age-over', 'age-under'],
  phones: ['phone-missing'],
} as const;

export type TaskSheet = keyof typeof TASK_SHEETS;
export type TaskKind = (typeof TASK_SHEETS)[TaskSheet][number];

export const TASK_KINDS: readonly TaskKind[] = Object.values(TASK_SHEETS).flat();

/** Something to do about one member. */
export interface MemberTask {
  kind: TaskKind;
  /** Its rows show where the value is written. */
  member: Member;
  /** Value in question; `''` for a missing one. */
  value: string;
  /** Whether the value is an ID number, which a mask hides whatever its length. */
  isNumber?: boolean;
  detail?: Message;
  /** Replaces the usual text of what to do, as while a question is open. */
  todo?: Message;
}

/** A member whose row leads to another place than the member is in now. */
export interface MoveTask {
  kind: TaskKind;
  member: Member;
  /** Rows that lead there. */
  records: readonly number[];
  /** Place of the row: its old branch, and the new place that this branch leads to. */
  from: Placement & { oldCommune: string; oldBranch: string };
  /** Remarks of the rows that report a move; `''` for none. */
  note: string;
  /** Replaces the usual text of what to do, as while a question is open. */
  todo?: Message;
}

/** An old branch with the number of members whose rows name it. */
export interface BranchSource {
  oldCommune: string;
  name: string;
  members: number;
}

/** Something to do about a branch. */
export interface BranchTask {
  kind: TaskKind;
  from: readonly BranchSource[];
  /** New branch. */
  to: string;
  members: number;
  /** First record of each old branch. */
  records: readonly number[];
}

export interface Worklist {
  members: MemberTask[];
  moves: MoveTask[];
  branches: BranchTask[];
  /** Questions without an answer. */
  questions: number;
}

/** Counts the tasks of each kind. */
export function taskCounts({ members, moves, branches }: Worklist): Map<TaskKind, number> {
  const counts = new Map<TaskKind, number>(TASK_KINDS.map((kind) => [kind, 0]));
  for (const { kind } of [...members, ...moves, ...branches]) {
    counts.set(kind, counts.get(kind)! + 1);
  }
  return counts;
}

const WAITING: ReadonlySet<Code> = new Set<Code>(['work-open-question', 'work-later-question']);

/** Counts the tasks of each kind that cannot be done before a question is answered. */
export function waitingCounts({ members, moves }: Worklist): Map<TaskKind, number> {
  const waiting = [...members, ...moves].filter(
    ({ todo }) => todo !== undefined && WAITING.has(todo.code),
  );
  return new Map(
    [...groupBy(waiting, ({ kind }) => kind)].map(([kind, own]) => [kind, own.length]),
  );
}
