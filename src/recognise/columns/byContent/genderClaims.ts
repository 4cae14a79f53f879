/** Claims columns headed `Nam` and `Nữ` without a group above. */
import type { ProfileField } from '../../../model/index.js';
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
  // Section rows have counts in these columns.
  const filled = texts.filter((text) => !COUNT.test(text));
  const isAge = parts.some(({ column }) => paths[column]!.some((text) => AGE.test(fold(text))));
  const areYears = !isAge && areShortYears(texts);
  const type: ProfileField['type'] = areDates(filled) || areYears ? 'date' : 'gender';
  const field = profile.fields.find((each) => each.type === type && each.parts?.male !== undefined);
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

/** Whether there are more dates than ticks; a table of counts below the list has neither. */
function areDates(texts: readonly string[]): boolean {
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
