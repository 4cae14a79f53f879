/** Finds members whose rows lead to other places than the one where they are now. */
import { addTo, displayValue, type MergeResult, type Placement } from '../../model/index.js';
import { parseStatusNote } from '../../text/index.js';
import type { MoveTask } from './task.js';

/** Lists all moves of a run, one for each other old branch of a member. */
export function moveTasks(result: MergeResult): MoveTask[] {
  const { members, rowPlaces } = result;
  if (rowPlaces === undefined) return [];
  const { origin, oldBranches, place, places } = rowPlaces;
  const openQuestion = openPlaceQuestions(result);
  return members.flatMap((member) => {
    const byOrigin = new Map<string, MoveTask>();
    for (const record of member.records) {
      const own = places[place[record]] ?? member;
      if (!isElsewhere(own, member)) continue;
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
        const question = openQuestion(member.records);
        byOrigin.set(key, { kind, member, records: [record], from, note, question });
      }
    }
    return [...byOrigin.values()];
  });
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

/** Makes a function that finds the open question about the branch of a member with several rows; `''` for none. */
export function openPlaceQuestions({ questions, records, tables }: MergeResult) {
  const asked = new Map<string, string>();
  for (const { id, kind, rows } of questions) {
    if (kind !== 'CHI_DOAN' || rows.length < 2) continue;
    for (const { file, sheet, row } of rows)
      if (row > 0) asked.set(`${file}\n${sheet}\n${row}`, id);
  }
  return (own: readonly number[]): string => {
    for (const record of asked.size === 0 ? [] : own) {
      const { file, sheet } = tables[records.table[record]]!;
      const id = asked.get(`${file}\n${sheet}\n${records.row[record] + 1}`);
      if (id !== undefined) return id;
    }
    return '';
  };
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
