/** Finds members whose rows lead to other places than the one where they are now. */
import {
  addTo,
  displayValue,
  type Member,
  type MergeResult,
  type Message,
  message,
  type Placement,
} from '../../model/index.js';
import { parseStatusNote } from '../../text/index.js';
import type { RunFacts } from './runFacts.js';
import { statusTask } from './statuses.js';
import type { MoveTask, TaskKind } from './task.js';

/** Statuses of people whom no office moves. */
const GONE: ReadonlySet<TaskKind> = new Set<TaskKind>([
  'status-died',
  'status-removed',
  'status-grown-up',
]);

/** Lists all moves of a run, one for each other old branch of a member. */
export function moveTasks(result: MergeResult, facts: RunFacts): MoveTask[] {
  const { members, rowPlaces } = result;
  if (rowPlaces === undefined) return [];
  const { origin, oldBranches, place, places } = rowPlaces;
  const moves: MoveTask[] = [];
  for (const member of members) {
    // Nearly all members have no move.
    let byOrigin: Map<string, MoveTask> | undefined;
    for (const record of member.records) {
      const own = places[place[record]] ?? member;
      if (!isElsewhere(own, member)) continue;
      byOrigin ??= new Map();
      const { oldCommune, name } = oldBranches[origin[record]]!;
      const key = `${oldCommune}\n${name}\n${own.newCommune}\n${own.newBranch}`;
      const known = byOrigin.get(key);
      const note = moveNote(result, record);
      if (known !== undefined) {
        known.records = [...known.records, record];
        known.note ||= note;
      } else {
        const kind = own.newCommune === member.newCommune ? 'moved-within' : 'moved-in';
        const from = { ...own, oldCommune, oldBranch: name };
        const todo = todoOfMove(member, facts);
        byOrigin.set(key, { kind, member, records: [record], from, note, ...(todo && { todo }) });
      }
    }
    if (byOrigin !== undefined) moves.push(...byOrigin.values());
  }
  return moves;
}

/** Reports what to do in place of a move; undefined if nothing stands against it. */
function todoOfMove(member: Member, facts: RunFacts): Message | undefined {
  const status = statusTask(member, facts);
  return status !== undefined && GONE.has(status.kind)
    ? message('work-no-move', { status: [message(`work-${status.kind}`)] })
    : facts.placeQuestion(member.records);
}

/** Whether a row certainly leads elsewhere; an unknown place proves nothing. */
function isElsewhere(own: Placement, member: Placement): boolean {
  if (own.newCommune === '' || member.newCommune === '') return false;
  if (own.newCommune !== member.newCommune) return true;
  return own.newBranch !== '' && member.newBranch !== '' && own.newBranch !== member.newBranch;
}

/** Gives the remark of a row, else its status, if it reports a move or an arrival. */
function moveNote({ records }: MergeResult, record: number): string {
  const texts = ['note', 'status'].map((field) => {
    const column = records.columns.get(field);
    return column === undefined ? '' : displayValue(column, record);
  });
  const isMove = (text: string) =>
    parseStatusNote(text).events.some(({ kind }) => kind === 'moved' || kind === 'arrived');
  return texts.find(isMove) ?? '';
}

/** Groups the moves by the commune whose office has to do with them; in the one left they are `moved-away`. */
export function movesByCommune(moves: readonly MoveTask[]): Map<string, MoveTask[]> {
  const grouped = new Map<string, MoveTask[]>();
  for (const move of moves) {
    const { newCommune } = move.member;
    addTo(grouped, newCommune, move);
    if (move.from.newCommune !== newCommune) {
      addTo(grouped, move.from.newCommune, { ...move, kind: 'moved-away' });
    }
  }
  return grouped;
}
