/** Puts together what the office of each new commune still has to do. */
import { groupBy, type MergeResult } from '../../model/index.js';
import { branchTaskFinder } from './branches.js';
import { tasksOfMember } from './members.js';
import { movesByCommune, moveTasks } from './moves.js';
import { factsOf, type RunFacts } from './runFacts.js';
import { sharedTasks } from './shared.js';
import {
  type MemberTask,
  type MoveTask,
  TASK_KINDS,
  type TaskKind,
  type Worklist,
} from './task.js';

/** Makes the worklists of one run, of all communes or of each. */
export class Worklists {
  private readonly facts: RunFacts;
  private readonly branchTasks: ReturnType<typeof branchTaskFinder>;
  private readonly moves: readonly MoveTask[];
  private readonly movesOf: ReadonlyMap<string, MoveTask[]>;
  private readonly shared: ReadonlyMap<string, MemberTask[]>;

  /** @param result all members of the run, since numbers and moves concern other communes too */
  constructor(result: MergeResult) {
    this.facts = factsOf(result);
    this.branchTasks = branchTaskFinder(result);
    this.moves = moveTasks(result, this.facts);
    this.movesOf = movesByCommune(this.moves);
    this.shared = groupBy(sharedTasks(result), ({ member }) => member.newCommune);
  }

  /**
   * Makes the worklist of a part of the result.
   * @param commune new commune of the part; undefined for a result without parts
   */
  of({ members, branches, questions }: MergeResult, commune?: string): Worklist {
    const shared =
      commune === undefined ? [...this.shared.values()].flat() : (this.shared.get(commune) ?? []);
    const own = members.flatMap((member) => tasksOfMember(member, this.facts));
    return {
      members: [...shared, ...inOrder(own)],
      moves: inOrder(commune === undefined ? this.moves : (this.movesOf.get(commune) ?? [])),
      branches: inOrder(this.branchTasks(branches)),
      questions: questions.length,
    };
  }
}

/** Sorts tasks by kind; those of a kind keep the order of the roster. */
function inOrder<Task extends { kind: TaskKind }>(tasks: readonly Task[]): Task[] {
  const byKind = groupBy(tasks, ({ kind }) => kind);
  return TASK_KINDS.flatMap((kind) => byKind.get(kind) ?? []);
}
