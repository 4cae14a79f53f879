/** Judges the ID number of a member. */
import { type Member, type Message, message } from '../../model/index.js';
import { PROVINCE_CODES, parseGender, parseId, readAsCccd, yearOf } from '../../text/index.js';
import { shownDate } from './shownDate.js';
import type { MemberTask, TaskKind } from './task.js';

/** Digits of the number on a citizen's card. */
const CCCD_DIGITS = 12;

/** Makes the task about a member's ID number; undefined for a number that can be right. */
export function idTask(member: Member): MemberTask | undefined {
  const value = member.values.get('id')?.text.trim() ?? '';
  const found = judge(member, value);
  if (found === undefined) return undefined;
  return { ...found, member, value, isNumber: true };
}

function judge(member: Member, value: string): { kind: TaskKind; detail?: Message } | undefined {
  const id = parseId(value);
  if (id === undefined) return { kind: 'id-missing' };
  if (id === 'id-scientific') return { kind: 'id-invalid', detail: message('work-id-rounded') };
  if (id === 'id-unreadable') return { kind: 'id-invalid', detail: message('work-id-unreadable') };
  if (id.kind === 'cmnd') return { kind: 'id-old' };
  const contradiction = contradictionOf(member, id.text);
  if (contradiction !== undefined) return { kind: 'id-doubtful', detail: contradiction };
  if (id.kind === 'cccd') return undefined;
  if (!/^\d+$/.test(id.text)) return { kind: 'id-doubtful', detail: message('work-id-letters') };
  if (id.text.length !== CCCD_DIGITS) {
    const digits = id.text.length;
    return { kind: 'id-invalid', detail: message('work-id-length', { digits }) };
  }
  const province = id.text.slice(0, 3);
  return PROVINCE_CODES.has(province)
    ? { kind: 'id-invalid', detail: message('work-id-year') }
    : { kind: 'id-doubtful', detail: message('work-id-province', { province }) };
}

/** Compares the year and sex in a number with the member's own. */
function contradictionOf({ values }: Member, digits: string): Message | undefined {
  const encoded = readAsCccd(digits);
  if (encoded === undefined) return undefined;
  const birth = shownDate(values.get('birth')?.text ?? '');
  if (typeof birth === 'number' && birth !== 0 && yearOf(birth) !== encoded.year) {
    return message('work-id-birth', { year: encoded.year });
  }
  const gender = parseGender(values.get('gender')?.text ?? '');
  const isKnown = gender === 1 || gender === 2;
  return isKnown && gender !== encoded.gender ? message('work-id-gender') : undefined;
}
