/** Chooses among several columns that claim one field. */
import { type FieldPart, type Finding, finding, groupBy, inputError } from '../../model/index.js';
import { columnLetter, fold, words } from '../../text/index.js';
import { agreement, mostly, peopleTexts, sampleTexts } from '../cells/samples.js';
import { shownHeadings } from '../headings/knownHeadings.js';
import { isFallback } from '../headings/meaning.js';
import { readAsDayAndYear } from './byContent/dayAndYear.js';
import { type Claim, hasData } from './claim.js';
import type { HeaderView } from './headerView.js';
import { headNames } from './headNames.js';
import { wholeNamesOfGiven } from './nameOrder.js';
import { refuseTwoLists } from './twoLists.js';
import { SAME_NAMES, withoutYielding } from './yieldingClaims.js';

/** Headings of mobile phones, folded. */
const MOBILE = /\b(?:di dong|dd|dtdd|mobile|cell)\b/;

/** Claims that were chosen, and columns that only fill blank cells of a chosen one. */
export interface ResolvedClaims {
  claims: Claim[];
  spares: Claim[];
  findings: Finding[];
}

/**
 * Leaves at most one column for each field and each part of one, and reports the columns that are
 * carried along. The plan goes first, then a column with data (of people, for texts), then an exact wording, then ID
 * numbers before other codes, then names with marks, then a mobile phone, then the fuller wording (`Ngày sinh` before
 * `Năm sinh`), then the column further left.
 * @throws InputError `two-columns-one-field` or `names-of-two-lists` for columns of different names
 */
export function resolveClaims(view: HeaderView, offered: readonly Claim[]): ResolvedClaims {
  const allClaims = wholeNamesOfGiven(view, offered);
  const claims = withoutYielding(view, allClaims);
  const plannedName = claims.find(({ by, field }) => by === 'plan' && field.type === 'name');
  const rankView: RankView = { ...view, firstColumn: plannedName?.column ?? 0 };
  const byField = groupBy(claims, (claim) => claim.field);
  const resolved = [...byField.values()].map((group) => resolveField(rankView, group));
  const chosen = resolved.flatMap((field) => field.value);
  const taken = new Set(chosen.map((claim) => claim.column));
  const yielding = allClaims.filter((claim) => !claims.includes(claim));
  const spares = claims.filter(({ column, part }) => part === undefined && !taken.has(column));
  return {
    claims: chosen,
    spares: [...spares, ...headNames(view, chosen, yielding)],
    findings: resolved.flatMap((field) => field.findings),
  };
}

interface RankView extends HeaderView {
  /** Column of the plan's name; of two people in a row, columns from here on are of the member. */
  firstColumn: number;
}

/** Chooses among whole columns and columns of parts. */
function resolveField(view: RankView, group: Claim[]): { value: Claim[]; findings: Finding[] } {
  const planned = group.filter((claim) => claim.by === 'plan');
  if (planned.length === 1) return { value: planned, findings: [] };
  if (planned.length === 0) refuseTwoLists(view, group);
  const adjusted = readAsDayAndYear(view, readAsDateParts(view, group));
  const wholes = adjusted.filter((claim) => claim.part === undefined);
  const parts = onePerPart(adjusted.filter((claim) => claim.part !== undefined));
  if (wholes.length === 0) return { value: onlyParts(view, parts), findings: [] };
  if (haveOneDigitEach(view, wholes)) return { value: wholes, findings: [] };
  const best = strongest(view, wholes);
  const findings = wholes
    .filter((claim) => claim !== best && hasData(view, claim))
    .map((claim) => reportSpare(view, best, claim));
  return { value: chooseForm(view, best, parts), findings };
}

/** Chooses the whole column, its parts, or both. */
function chooseForm(view: RankView, full: Claim, parts: Claim[]): Claim[] {
  if (parts.length === 0) return [full];
  if (!hasData(view, full) && parts.some((part) => hasData(view, part))) return parts;
  if (full.field.type !== 'name') return [full];
  if (areOfMorePeople(view, full, parts)) return parts;
  return givenBesideSurname(view, full, parts) ?? wholeWithGiven(view, full, parts);
}

/** Whether surnames and given names have more rows than whole names: `Họ đệm`, `Tên` beside `Họ tên khai sinh`. */
function areOfMorePeople(view: RankView, full: Claim, parts: readonly Claim[]): boolean {
  const surname = parts.find(({ part }) => part === 'surname');
  const given = parts.find(({ part }) => part === 'given');
  if (surname === undefined || given?.column !== surname.column + 1) return false;
  const [surnames, givenNames, wholes] = [surname, given, full].map(
    ({ column }) => peopleTexts(view.table, view.header.bottom, column).length,
  );
  return Math.min(surnames!, givenNames!) > wholes!;
}

/** Reads `Tên HV` beside `Họ HV` (and `Tên lót`) as given names if its cells are single words. */
function givenBesideSurname(
  view: HeaderView,
  full: Claim,
  parts: readonly Claim[],
): Claim[] | undefined {
  const surname = parts.find(({ part }) => part === 'surname');
  if (surname === undefined || !hasData(view, surname)) return undefined;
  if (parts.some(({ part }) => part === 'given')) return undefined;
  const texts = peopleTexts(view.table, view.header.bottom, full.column);
  const isGiven = mostly(texts, (text) => !text.includes(' '));
  return isGiven ? [...parts, { ...full, part: 'given' }] : undefined;
}

/** Reads `Ngày sinh`, `Tháng sinh`, `Năm sinh` side by side, or with blank columns between, as one date. */
function readAsDateParts({ filled }: HeaderView, group: Claim[]): Claim[] {
  const month = group.find((claim) => claim.part === 'month');
  if (month === undefined) return group;
  const before = filled.subarray(0, month.column).lastIndexOf(1);
  const after = filled.indexOf(1, month.column + 1);
  const has = (part: FieldPart) => group.some((claim) => claim.part === part);
  return group.map((claim) => {
    // `Năm` without marks reads as `Nam`; beside a month it is the year.
    if (claim.part === 'male' && !has('female') && !has('year')) return { ...claim, part: 'year' };
    if (claim.part !== undefined) return claim;
    if (claim.column === before && !has('day')) return { ...claim, part: 'day' };
    if (claim.column === after && !has('year')) return { ...claim, part: 'year' };
    return claim;
  });
}

function onePerPart(parts: readonly Claim[]): Claim[] {
  return parts.filter((claim, at) => parts.findIndex(({ part }) => part === claim.part) === at);
}

/** Reads `Tên` alone as whole names if most cells have more than one word. */
function onlyParts(view: HeaderView, parts: Claim[]): Claim[] {
  const [only] = parts;
  if (parts.length !== 1 || only?.part !== 'given') return parts;
  const texts = sampleTexts(view.table, view.header.bottom, only.column);
  if (!mostly(texts, (text) => text.includes(' '))) return parts;
  const { part: _given, ...whole } = only;
  return [whole];
}

/** Fewest words of a whole name beside something else than a given name. */
const WORDS_OF_WHOLE = 3;

/**
 * Reads `Họ và tên` beside `Tên` as the whole name if it repeats the given name or both have several words, as beside
 * the name of an account; else as surname. A `Tên` further away is of something else: `Nơi KCB {Mã, Tên}`.
 */
function wholeWithGiven(view: HeaderView, full: Claim, parts: readonly Claim[]): Claim[] {
  const given = parts.find((claim) => claim.part === 'given');
  if (given === undefined || parts.length > 1 || !hasData(view, given)) return [full];
  const between = [given.column, full.column].sort((a, b) => a - b);
  if (view.filled.slice(between[0]! + 1, between[1]).includes(1)) return [full];
  const columns = [full.column, given.column] as const;
  const isWhole = (name: string, last: string) =>
    name.endsWith(last) || (last.includes(' ') && words(name).length >= WORDS_OF_WHOLE);
  const share = agreement(view.table, view.header.bottom, columns, isWhole);
  return share > SAME_NAMES ? [full] : [{ ...full, part: 'surname' }, given];
}

/** Whether columns below one heading have one digit each of a number; signatures below the list do not count. */
function haveOneDigitEach(view: HeaderView, wholes: readonly Claim[]): boolean {
  const { type } = wholes[0]!.field;
  if (wholes.length < 2 || (type !== 'code' && type !== 'idNumber')) return false;
  return wholes.every((claim) =>
    mostly(peopleTexts(view.table, view.header.bottom, claim.column), (text) => text.length === 1),
  );
}

function strongest(view: RankView, wholes: readonly Claim[]): Claim {
  const [first] = wholes;
  if (wholes.length === 1) return first!;
  // Other fields are not exchanged: a fuller column of numbers may be of somebody else.
  const ofPeople = first!.field.type === 'text' ? view.filledByPeople() : undefined;
  const rank = (claim: Claim): number[] => [
    claim.by === 'plan' ? 0 : 1,
    hasData(view, claim) ? 0 : 1,
    ofPeople === undefined || ofPeople[claim.column] === 1 ? 0 : 1,
    claim.by === 'near' ? 1 : 0,
    hasOtherNumbers(view, claim) ? 1 : 0,
    isNameWithoutMarks(view, claim) ? 1 : 0,
    isSharedPhone(claim) ? 1 : 0,
    claim.strength,
    claim.column < view.firstColumn ? 1 : 0,
    claim.column,
  ];
  return [...wholes].sort((a, b) => compareRanks(rank(a), rank(b)))[0]!;
}

/** Whether a column has codes that are no ID numbers: `Mã định danh` of a school or an organisation. */
function hasOtherNumbers({ table, header }: HeaderView, { field, column }: Claim): boolean {
  if (field.type !== 'idNumber') return false;
  const texts = peopleTexts(table, header.bottom, column);
  return mostly(texts, (text) => /\d/.test(text) && !/\d{8}/.test(text.replace(/[ .-]/g, '')));
}

/** Whether a column has names without marks: `Họ tên không dấu`. */
function isNameWithoutMarks(view: HeaderView, { field, column }: Claim): boolean {
  if (field.type !== 'name') return false;
  const texts = sampleTexts(view.table, view.header.bottom, column);
  return texts.every((text) => text.toLowerCase() === fold(text));
}

/** Whether a phone may be that of a home or an office; a mobile one is a person's own. */
function isSharedPhone({ field, header }: Claim): boolean {
  return field.type === 'phone' && !MOBILE.test(fold(header));
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/**
 * Reports a column that is carried along, since another one is the field.
 * @throws InputError `two-columns-one-field` for two names of different people
 */
function reportSpare(view: HeaderView, best: Claim, spare: Claim): Finding {
  const mayBeTwoPeople = best.field.type === 'name' && !isFallback(best) && !isFallback(spare);
  if (mayBeTwoPeople) refuseTwoNames(view, best, spare);
  const args = { field: best.field.id, taken: best.header, carried: spare.header };
  return finding('info', 'two-columns-chosen', args, { ...view.place, column: spare.header });
}

/** Refuses two columns of names that differ, since the wrong one would be other people. */
function refuseTwoNames(view: HeaderView, best: Claim, other: Claim): void {
  const columns = [best.column, other.column] as const;
  const share = agreement(view.table, view.header.bottom, columns, (a, b) => a === b);
  if (share >= SAME_NAMES) return;
  const shown = shownHeadings([{ fields: [best.field, other.field] }]);
  const [first, second] = best.column < other.column ? [best, other] : [other, best];
  throw inputError(
    'two-columns-one-field',
    {
      field: best.field.id,
      first: shown(first.header) ?? '…',
      firstColumn: columnLetter(first.column),
      second: shown(second.header) ?? '…',
      secondColumn: columnLetter(second.column),
    },
    view.place,
  );
}
