/** Finds facts of a second person on the row: `Ngày sinh | Người giám hộ | Ngày sinh | CCCD`. */
import type { ProfileField } from '../../../model/index.js';
import { headingKey, isForeign } from '../../headings/heading.js';
import type { Meaning } from '../../headings/meaning.js';
import { isInCharge, namesBesideMember } from '../../headings/nameHeadings.js';
import type { Wordings } from '../../headings/wordings.js';

/** Types of facts that each person has once. */
export const OF_ONE_PERSON: ReadonlySet<string> = new Set(['date', 'gender', 'idNumber', 'phone']);
/** The only date of somebody who may be no member. */
const BIRTH = 'birth';
/** Headings of a person of the household: `Họ tên mẹ`, `Cha`, `Chủ hộ`, `Người giám hộ`. */
const OF_HOUSEHOLD =
  /(?:^| )ten |^(?:nguoi|chu ho|phu huynh|than nhan|cha|bo|me|vo|chong|ong|ba|anh|chi|em|father|mother|parents?|guardian|spouse|emergency)\b/;
/** Headings of a person outside the household: `GVCN`, `Người phụ trách`; not `Công việc phụ trách`. */
const OUTSIDE_HOUSEHOLD =
  /^(?:(?:ho (?:va )?)?ten )?(?:nguoi|can bo|nhan vien|cb|nv|gv\w*|giao vien|giang vien|co van|bac si|hlv|huan luyen vien)\b/;
/** Facts without a field, between those of a person. */
const WITHOUT_FIELD = /^(?:moi )?quan he\b|^nghe nghiep$|^noi (?:lam viec|cong tac)$/;

/** Facts of one person, from its name to the next heading of something else. */
interface Run {
  isOfHousehold: boolean;
  isOutside: boolean;
  facts: { column: number; field: ProfileField; isPlanned: boolean }[];
}

/**
 * Returns the facts directly behind the name of another person if the member has one of them before:
 * `Năm sinh | Họ tên chồng | Năm sinh`. Then the ID number among them is that person's, too. A phone without such a
 * number, behind somebody of the household, is left to a member who has none. A phone alone behind somebody outside is
 * that person's: `Lớp | GVCN | SĐT`.
 */
export function factsBehindPerson(wordings: Wordings, paths: readonly string[][]): number[] {
  const first = paths.findIndex((path) => wordings.meaning(path)?.field.type === 'name');
  if (first < 0) return [];
  const own = new Set<ProfileField>();
  let inFront: ReadonlySet<ProfileField> = own;
  const found: number[] = [];
  let run: Run | undefined;
  const end = () => {
    const { facts = [], isOfHousehold, isOutside } = run ?? {};
    const isContact = isOutside === true && facts.every(({ field }) => field.type === 'phone');
    const isRepeated = facts.some(({ field }) => inFront.has(field));
    const hasNumber = facts.some(({ field }) => field.type === 'idNumber');
    const mayShare = isOfHousehold && !hasNumber;
    for (const { column, field, isPlanned } of facts) {
      const mayBeOwn = !isRepeated || (mayShare && field.type === 'phone');
      if (isPlanned || (mayBeOwn && !isContact && !own.has(field))) own.add(field);
      else found.push(column);
    }
    run = undefined;
  };
  for (const [column, path] of paths.entries()) {
    const meaning = wordings.meaning(path);
    const key = headingKey(path.at(-1) ?? '');
    if (column > first && isAnother(path, meaning)) {
      end();
      if (inFront === own) inFront = new Set(own);
      const isOfHousehold = isForeign(path[0]!);
      const isOutside = !isOfHousehold && OUTSIDE_HOUSEHOLD.test(key);
      run = { isOfHousehold, isOutside, facts: [] };
      continue;
    }
    if (meaning === undefined || !OF_ONE_PERSON.has(meaning.field.type)) {
      if (!WITHOUT_FIELD.test(key)) end();
      continue;
    }
    const { field, strength } = meaning;
    // The day of joining is the member's: `Họ tên chủ hộ | Năm sinh | Ngày vào hội`.
    if (field.type === 'date' && field.id !== BIRTH && !own.has(field)) end();
    if (run === undefined) own.add(field);
    else run.facts.push({ column, field, isPlanned: strength < 0 });
  }
  end();
  return found;
}

/** Whether a heading is the name of another person: a relative, or who looks after or stands for the member. */
function isAnother(path: readonly string[], meaning: Meaning | undefined): boolean {
  const [heading, another] = path;
  if (heading === undefined || another !== undefined) return false;
  if (meaning !== undefined && meaning.field.type !== 'name') return false;
  if (isForeign(heading)) return isPersonOfHousehold(heading);
  return namesBesideMember(heading) || isInCharge(heading);
}

/** Whether a heading is a person of the household, not an old or new value of the member: `Họ tên mẹ`, `Cha`. */
export function isPersonOfHousehold(heading: string): boolean {
  return isForeign(heading) && OF_HOUSEHOLD.test(headingKey(heading));
}
