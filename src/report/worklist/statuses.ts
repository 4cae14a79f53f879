/** Finds statuses that need a decision of the office. */
import type { Member } from '../../model/index.js';
import { fold } from '../../text/index.js';
import type { MemberTask, TaskKind } from './task.js';

/** Denies or postpones a status: `chưa chuyển sinh hoạt`, `đủ tuổi trưởng thành`. */
const NOT_YET = /\b(?:chua|khong phai|sap|du kien|de nghi|chuan bi|du tuoi|den tuoi)\b/;
/** Members who came from elsewhere: `tiếp nhận`, `chuyển đến`, `chuyển sinh hoạt từ Thu Cúc về`. */
const CAME = /\btiep nhan\b|^(?:da |moi )?chuyen den\b|\btu (?!tran\b).*\b(?:ve|den)\b/;

/** Wordings of statuses, folded, the weightiest first. */
const STATUSES: readonly { kind: TaskKind; wording: RegExp }[] = [
  {
    kind: 'status-died',
    wording: /^(?:da )?(?:mat|chet|hy sinh)(?: roi)?$|tu tran|qua doi|da chet/,
  },
  { kind: 'status-removed', wording: /xoa ten|khai tru|ra khoi (?:doan|dang|hoi)|xin ra/ },
  {
    kind: 'status-transferred',
    wording: /^(?:da )?chuyen(?: di)?(?: roi)?$|chuyen (?:sinh hoat|sh|di|dang|so)/,
  },
  { kind: 'status-inactive', wording: /(?:khong con|khong|thoi|nghi|bo) sinh hoat/ },
  { kind: 'status-grown-up', wording: /truong thanh|tt doan/ },
  { kind: 'status-exempt', wording: /mien (?:sinh hoat|sh|cong tac)/ },
  { kind: 'status-away', wording: /lam (?:an )?(?:o )?xa/ },
];

/** Makes the task about a member's status; undefined for an active member. */
export function statusTask(member: Member): MemberTask | undefined {
  const value = member.values.get('status')?.text.trim() ?? '';
  if (value === '') return undefined;
  const parts = fold(value)
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => !NOT_YET.test(part) && !CAME.test(part));
  const found = STATUSES.find(({ wording }) => parts.some((part) => wording.test(part)));
  if (found === undefined) return undefined;
  return { kind: found.kind, member, records: member.records, value };
}
