/** Claims columns headed `Nam` and `Nữ` by their cells. */
import type { Profile, ProfileField } from '../../../model/index.js';
import { fold, isPlaceholder, isTick } from '../../../text/index.js';
import { mostly, peopleTexts } from '../../cells/samples.js';
import type { Claim } from '../claim.js';
import type { ClaimView, HeaderView } from '../headerView.js';

const COUNT = /^\d{1,3}$/;
const DATE = /\d{4}|\d[./-]\d/;
const AGE = /\btuoi\b/;
const FEWEST_YEARS = 4;

/**
 * Claims years or dates of birth below both headings, or ticks. A single column counts only with ticks: a
 * tick below `Nam` is male, no tick female. Numbers in both columns count the people of a household.
 */
export function looseGenderClaims(view: ClaimView, claims: readonly Claim[]): Claim[] {
  const { profile, wordings, paths, headers } = view;
  const claimed = new Set(claims.map((claim) => claim.column));
  const columnOf = (part: 'male' | 'female') =>
    paths.findIndex((path, column) => !claimed.has(column) && wordings.loosePart(path) === part);
  const parts = (['male', 'female'] as const)
    .map((part) => ({ part, column: columnOf(part) }))
    .filter(({ column }) => column >= 0);
  const texts = parts
    .flatMap(({ column }) => peopleTexts(view.table, view.firstRow - 1, column))
    .filter((text) => !/^[.…]+$/.test(text));
  const [only, another] = parts;
  if (only !== undefined && another === undefined && !areMarks(texts, only.part)) return [];
  if (
    only !== undefined &&
    another !== undefined &&
    areBothFilled(view, only.column, another.column)
  ) {
    return [];
  }
  const isAge = parts.some(({ column }) => paths[column]!.some((text) => AGE.test(fold(text))));
  const areBirths = areDates(texts) || (!isAge && areShortYears(texts));
  const field = fieldBySex(profile, areBirths ? 'date' : 'gender');
  if (field === undefined || claims.some((claim) => claim.field === field)) return [];
  return parts.map(({ part, column }) => ({
    field,
    part,
    strength: 0,
    column,
    header: headers[column]!,
    by: 'content',
  }));
}

/**
 * Reads dates below `Giới tính {Nam, Nữ}` as those of birth, unless another column has them; their column is the
 * gender.
 */
export function withBirthsBySex(view: ClaimView, claims: Claim[]): Claim[] {
  const field = fieldBySex(view.profile, 'date');
  const isOfSex = ({ field: of, part }: Claim) =>
    of.type === 'gender' && (part === 'male' || part === 'female');
  const bySex = claims.filter(isOfSex);
  if (field === undefined || bySex.length !== 2 || claims.some((claim) => claim.field === field)) {
    return claims;
  }
  const texts = bySex.flatMap(({ column }) => peopleTexts(view.table, view.firstRow - 1, column));
  if (!areDates(texts)) return claims;
  return claims.map((claim) => (bySex.includes(claim) ? { ...claim, field } : claim));
}

/** Finds the field of a type that has columns for men and for women. */
function fieldBySex(profile: Profile, type: ProfileField['type']): ProfileField | undefined {
  return profile.fields.find((field) => field.type === type && field.parts?.male !== undefined);
}

/** Whether there are more dates than ticks; a table of counts below the list has neither. */
function areDates(filled: readonly string[]): boolean {
  // Section rows have counts in these columns.
  const texts = filled.filter((text) => !COUNT.test(text));
  const dates = texts.filter((text) => DATE.test(text));
  return (
    dates.length > texts.filter((text) => isMark(text, 'male') || isMark(text, 'female')).length
  );
}

/** Whether texts are years of two figures, most of them different; a count or tick mostly has one. */
function areShortYears(texts: readonly string[]): boolean {
  const isVaried = new Set(texts).size * 2 > texts.length && texts.length >= FEWEST_YEARS;
  return isVaried && mostly(texts, (text) => /^\d\d$/.test(text));
}

/** Whether most rows with a cell in one of two columns have one in the other too. */
function areBothFilled({ table, header }: HeaderView, male: number, female: number): boolean {
  let any = 0;
  let both = 0;
  for (const cells of table.rows.slice(header.bottom + 1)) {
    const filled = [male, female].filter((column) =>
      /[\p{L}1-9]/u.test(cells[column] ?? ''),
    ).length;
    if (filled > 0) any++;
    if (filled > 1) both++;
  }
  return both * 2 > any;
}

/** Whether cells are ticks or the word itself. An empty `Nữ` column counts; an empty `Nam` may be a year. */
function areMarks(texts: readonly string[], part: 'male' | 'female'): boolean {
  const isOfPart = (text: string) => isMark(text, part);
  if (texts.length === 0) return part === 'female';
  // The sum below ticks is a count; counts alone are those of households.
  const areCounted = texts.some((text) => isOfPart(text) && !/\d/.test(text));
  const marks = areCounted ? texts.filter((text) => !COUNT.test(text)) : texts;
  return marks.some(isOfPart) && mostly(marks, (text) => isOfPart(text) || isPlaceholder(text));
}

function isMark(text: string, part: 'male' | 'female'): boolean {
  return isTick(text) || WORDS[part].includes(fold(text));
}

const WORDS = { male: ['nam'], female: ['nu', 'n', 'gai'] };
