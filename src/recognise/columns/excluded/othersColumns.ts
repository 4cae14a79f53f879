/** Finds columns about other people by their headings: `GH - Họ tên`, a group `Người thờ cúng`, names of relatives. */
import { isNameField } from '../../../model/index.js';
import { clean } from '../../../text/index.js';
import { headingKey, isHint } from '../../headings/heading.js';
import { isFallback } from '../../headings/meaning.js';
import { namesRelative, namesSomebodyElse, namesStandIn } from '../../headings/nameHeadings.js';
import type { Wordings } from '../../headings/wordings.js';
import { contactFacts } from './contactFacts.js';
import { factsBehindPerson } from './factsBehindPerson.js';
import { factsOfPupil } from './factsOfPupil.js';

/** Fewest headings with one mark. */
const FEWEST_MARKED = 2;
const BEFORE = /^\s*(\S.{0,19}?)\s+[-–—]\s+(\S.*)$/s;
const BEHIND = /^(.*\S)\s*\(([^()]{1,30})\)\s*$/s;

interface Marked {
  mark: string;
  fact: string;
}

/**
 * Groups of facts about the member (`Thông tin cá nhân`, but not `Thông tin người phụ thuộc`), and of people
 * who may be the members (`Người được giúp đỡ`).
 */
const OF_MEMBER = /^(?:thong tin|ly lich|so yeu|ho so)(?!.*\bnguoi\b)|\b(?:duoc|huong)\b/;
const PERSON = /^(?:thong tin (?:ve )?)?nguoi\b/;
/** Who gets the money of an insurance, behind the insured: `Người được bảo hiểm {…} | Người thụ hưởng {…}`. */
const BENEFICIARY =
  /^(?:thong tin (?:ve )?)?nguoi (?:(?:thu )?huong\b|nhan (?:tien|boi thuong|quyen loi|bao hiem)\b)/;

/**
 * Returns the columns about other people than the members, by marks and by groups.
 * @param member column that is known to be the name of the member
 */
export function othersColumns(
  wordings: Wordings,
  paths: readonly string[][],
  member?: number,
): ReadonlySet<number> {
  return new Set([
    ...markedColumns(wordings, paths),
    ...columnsOfSecondName(wordings, paths),
    ...columnsOfOtherPerson(wordings, paths, member),
    ...columnsOfRelatives(wordings, paths),
    ...factsBehindPerson(wordings, paths),
    ...childBehindRelative(wordings, paths),
    ...headBehindRespondent(wordings, paths),
    ...factsBehindChild(wordings, paths, member),
    ...contactFacts(wordings, paths, member),
    ...factsOfPupil(wordings, paths, member),
    ...papersOfHousehold(wordings, paths),
    ...factsOfAnother(wordings, paths),
  ]);
}

/** Types and fields of facts that may have the word for another person. */
const FACTS = new Set(['name', 'date', 'gender', 'idNumber', 'phone', 'address', 'hometown']);

/** Post of a deputy, beside the head of the same list: `Bí thư {Họ tên} | Phó bí thư {Họ tên}`. */
const DEPUTY = /(?<!\p{L})ph[óo](?!\p{L})/iu;
const WORKPLACE = /^(?:co quan|cong ty|noi (?:lam viec|cong tac)|don vi cong tac)$/;

/** Who gets or pays the money of a member, unless nobody else is named. */
const PAYEE = /^(?:thong tin )?nguoi (?:nhan|linh|nop) tien\b/;

function isSomebodyElse(text: string): boolean {
  return namesSomebodyElse(text) || PAYEE.test(headingKey(text));
}

/**
 * Returns the columns whose group, bracket or first words name another person, beside a name of the members:
 * `Bác sĩ {Họ tên, SĐT}`, `SĐT (GVCN)`, `GVHD - Điện thoại`, `Địa chỉ (cơ quan)`.
 */
function factsOfAnother(wordings: Wordings, paths: readonly string[][]): number[] {
  const fields = paths.map((path) => wordings.meaning(path)?.field);
  const isOfAnother = paths.map((path, at) => {
    const { type = '', id = '' } = fields[at] ?? {};
    // `Chức vụ (tổ trưởng)` says what to fill in.
    const isFact = FACTS.has(type) || FACTS.has(id);
    const mark = (isFact ? markedOf(path.at(-1) ?? '')?.mark : undefined) ?? '';
    const isOfWork = WORKPLACE.test(mark) && (type === 'phone' || id === 'address');
    return isOfWork || [...path.slice(0, -1), mark].some(isSomebodyElse);
  });
  const isOfMember = (path: readonly string[], at: number) =>
    isNameField(fields[at]) && !isOfAnother[at] && !path.some((heading) => DEPUTY.test(heading));
  if (!paths.some(isOfMember)) return [];
  return paths.flatMap((path, at) => (isOfAnother[at] && !isPlanned(wordings, path) ? [at] : []));
}

/**
 * Returns the columns with equal headings behind two names of relatives: `Họ tên bố | Năm sinh | Họ tên
 * mẹ | Năm sinh`.
 */
function columnsOfRelatives(wordings: Wordings, paths: readonly string[][]): number[] {
  const headings = paths.map((path) => path.at(-1) ?? '');
  const keys = headings.map(headingKey);
  const relatives = headings.flatMap((heading, column) => (namesRelative(heading) ? [column] : []));
  return relatives.slice(1).flatMap((second, at) => {
    const first = relatives[at]!;
    const facts = keys.slice(first, second).flatMap((key, behind) => {
      const isRepeated = behind > 0 && key !== '' && key === keys[second + behind];
      return isRepeated ? [first + behind, second + behind] : [];
    });
    return facts.filter((column) => !isPlanned(wordings, paths[column]!));
  });
}

/** Kinds of papers about where a household lives: `Loại giấy tờ cư trú của HGĐ`. */
const PAPER_OF_HOUSEHOLD = /^loai giay to\b.*\b(?:cu tru|ho|hgd)\b/;

/** A number of any paper; `Số CMTND` is the person's own. */
const NUMBER_OF_PAPER = /^(?:so|ma so) giay to\b/;

/** Returns the column of papers (`Số giấy tờ`) right of the kind of a household's papers. */
function papersOfHousehold(wordings: Wordings, paths: readonly string[][]): number[] {
  const keys = paths.map((path) => headingKey(path.at(-1) ?? ''));
  return paths.flatMap((path, column) => {
    const isOfHousehold = PAPER_OF_HOUSEHOLD.test(keys[column - 1] ?? '');
    const isNumber = isOfHousehold && NUMBER_OF_PAPER.test(keys[column]!);
    return isNumber && !isPlanned(wordings, path) ? [column] : [];
  });
}

/** `Họ tên con`, `Họ và tên của con`, `Tên con`. */
const CHILD = /^(?:ho (?:va )?)?ten (?:cua )?con$/;

/** Returns the name of a child behind that of a relative with facts between them, which are the relative's. */
function childBehindRelative(wordings: Wordings, paths: readonly string[][]): number[] {
  const headings = paths.map((path) => path.at(-1) ?? '');
  const keys = headings.map(headingKey);
  const child = keys.findIndex((key) => CHILD.test(key));
  if (child < 0 || isPlanned(wordings, paths[child]!)) return [];
  const relative = headings.findIndex(namesRelative);
  if (relative < 0) return [];
  const between = paths.slice(relative + 1, child);
  return between.some((path) => wordings.meaning(path) !== undefined) ? [child] : [];
}

/** `Họ tên chủ hộ`, also numbered or with a hint. */
const NAME_OF_HEAD = /\bten chu ho\b/;

/**
 * Returns the name of a head of household behind a respondent whose birth is between them. The head has no such fact:
 * `Họ tên người trả lời | Năm sinh | SĐT | Họ tên chủ hộ`.
 */
function headBehindRespondent(wordings: Wordings, paths: readonly string[][]): number[] {
  const headings = paths.map((path) => path.at(-1) ?? '');
  const head = headings.findIndex((heading) => NAME_OF_HEAD.test(headingKey(heading)));
  if (head < 0 || isPlanned(wordings, paths[head]!)) return [];
  const respondent = headings.slice(0, head).findIndex(namesStandIn);
  if (respondent < 0) return [];
  const hasBirth = (from: number, to?: number) =>
    paths.slice(from, to).some((path) => wordings.meaning(path)?.field.id === 'birth');
  return hasBirth(respondent + 1, head) && !hasBirth(head + 1) ? [head] : [];
}

/** Fields of facts that a child has; the phone and the dates of joining behind its name are the parent's. */
const OF_CHILD = new Set(['birth', 'gender', 'id']);
const SCHOOL = /^(?:lop|truong)\b/;

/**
 * Returns the facts directly behind the name of a member's child: `Tên CBNV | Họ tên con | Ngày sinh | Lớp`. A child
 * without another name in front is the member itself.
 */
function factsBehindChild(
  wordings: Wordings,
  paths: readonly string[][],
  member: number | undefined,
): number[] {
  const found: number[] = [];
  let [hasName, isBehind] = [false, false];
  for (const [column, path] of paths.entries()) {
    const key = headingKey(path.at(-1) ?? '');
    const field = wordings.meaning(path)?.field;
    const isFact = OF_CHILD.has(field?.id ?? '') || SCHOOL.test(key);
    const isChild = CHILD.test(key) && column !== member;
    isBehind = isChild ? hasName : isBehind && isFact && !isPlanned(wordings, path);
    if (isBehind && isFact) found.push(column);
    hasName ||= isNameField(field);
  }
  return found;
}

/**
 * Returns the columns of groups that have a name of their own, behind the first name. Below a group
 * `Người …`, only a group of beneficiaries may follow. Behind a head of household without facts, all people
 * of the household are the members.
 */
function columnsOfSecondName(wordings: Wordings, paths: readonly string[][]): number[] {
  const first = paths.findIndex((path) => isName(wordings, path));
  if (first < 0) return [];
  const own = groupOf(paths[first]!);
  const isOwnPerson = PERSON.test(headingKey(own));
  const isOfHousehold = isHeadAlone(wordings, paths, first);
  const groups = new Set<string>();
  for (const path of paths.slice(first + 1)) {
    const group = groupOf(path);
    const key = headingKey(group);
    if (group === own || key === '' || !isName(wordings, path)) continue;
    if (isOwnPerson ? !BENEFICIARY.test(key) : OF_MEMBER.test(key)) continue;
    if (isOfHousehold && OF_HOUSEHOLD.test(key)) continue;
    if (own === '' || PERSON.test(key)) groups.add(group);
  }
  return columnsOf(groups, wordings, paths);
}

/**
 * Returns the columns of groups `Người …` with a name of their own beside that of the member, who is known only
 * once the names have been compared: `Người nộp {Họ tên} | Người nhận {Họ tên, SĐT}`.
 */
function columnsOfOtherPerson(
  wordings: Wordings,
  paths: readonly string[][],
  member: number | undefined,
): number[] {
  const own = groupOf(paths[member ?? -1] ?? []);
  if (!PERSON.test(headingKey(own))) return [];
  const isOther = (group: string) => group !== own && PERSON.test(headingKey(group));
  const groups = new Set(
    paths
      .filter((path) => isName(wordings, path))
      .map(groupOf)
      .filter(isOther),
  );
  return columnsOf(groups, wordings, paths);
}

/** A head of household, and groups of all people of the household, but not of those beside the head. */
const HEAD = /\bchu ho\b/;
const OF_HOUSEHOLD = /^(?:cac )?(?:thanh vien|nhan khau)\b(?!.*\bkhac\b)/;
/** Fields of facts that a head without them is only named by. */
const OF_HEAD = new Set(['birth', 'gender', 'id', 'phone']);

/** Whether a name is of a head of household of whom no column without a group has a fact. */
function isHeadAlone(wordings: Wordings, paths: readonly string[][], name: number): boolean {
  if (!HEAD.test(headingKey(paths[name]!.at(-1)!))) return false;
  const isFact = (path: readonly string[]) => OF_HEAD.has(wordings.meaning(path)?.field.id ?? '');
  return !paths.some((path) => groupOf(path) === '' && isFact(path));
}

/** Returns the columns of groups, but for those that the plan names. */
function columnsOf(
  groups: ReadonlySet<string>,
  wordings: Wordings,
  paths: readonly string[][],
): number[] {
  return paths.flatMap((path, column) =>
    groups.has(groupOf(path)) && !isPlanned(wordings, path) ? [column] : [],
  );
}

/** Returns the headings above the last one of a path. */
function groupOf(path: readonly string[]): string {
  return path.slice(0, -1).map(clean).join('\n');
}

/** Whether an override of the plan, which applies to any heading, names the field of a path. */
function isPlanned(wordings: Wordings, path: readonly string[]): boolean {
  return (wordings.meaning(path)?.strength ?? 0) < 0;
}

/**
 * Returns the columns whose mark is also at a second name, beside a name without a mark, and at one more
 * heading. Hints on how to fill in (`(nếu có)`) are not marks.
 */
function markedColumns(wordings: Wordings, paths: readonly string[][]): ReadonlySet<number> {
  const marked = paths.map((path) => markedOf(path.at(-1) ?? ''));
  const hasPlainName = paths.some(
    (path, column) => marked[column] === undefined && isName(wordings, path),
  );
  if (!hasPlainName) return new Set();
  const marks = new Set<string>();
  for (const heading of marked) {
    if (heading === undefined || !isName(wordings, [heading.fact])) continue;
    if (marked.filter((other) => other?.mark === heading.mark).length < FEWEST_MARKED) continue;
    marks.add(heading.mark);
  }
  return new Set(
    marked.flatMap((heading, column) => {
      if (heading === undefined || !marks.has(heading.mark)) return [];
      return isPlanned(wordings, paths[column]!) ? [] : [column];
    }),
  );
}

/** Whether a path is a whole name, but not the name at birth, which is of the same person. */
function isName(wordings: Wordings, path: readonly string[]): boolean {
  const meaning = wordings.meaning(path);
  if (meaning === undefined || !isNameField(meaning.field)) return false;
  return meaning.part === undefined && !isFallback(meaning);
}

function markedOf(heading: string): Marked | undefined {
  const before = BEFORE.exec(heading);
  if (before !== null) return asMarked(before[1]!, before[2]!);
  const behind = BEHIND.exec(heading);
  return behind === null ? undefined : asMarked(behind[2]!, behind[1]!);
}

function asMarked(mark: string, fact: string): Marked | undefined {
  const key = headingKey(mark);
  return /[a-z]/.test(key) && !isHint(mark) ? { mark: key, fact } : undefined;
}
