/** One heading above several columns that divide its field: names, dates, or digits. */
import type { FieldPart } from '../../../model/index.js';
import { areGivenNames, mostly, peopleTexts } from '../../cells/samples.js';
import { coveredColumns } from '../../header/headerPaths.js';
import type { Claim } from '../claim.js';
import type { HeaderView } from '../headerView.js';

const NAME_PARTS: readonly FieldPart[][] = [
  ['surname', 'given'],
  ['surname', 'middle', 'given'],
];
/** Share of surnames beside which a given name must stand; a few words are remarks. */
const MOST_GIVEN = 0.5;
/** Forms of address in a column of their own: `Ông | Hà Văn An` below `Họ và tên`. */
const ADDRESS = /^(?:ông|bà|anh|chị|cô)$/iu;
const DATE_PARTS: readonly FieldPart[] = ['day', 'month', 'year'];

/**
 * Returns one claim for each column below a heading without sub-headings; undefined for a heading of
 * one column. The columns are a form of address and the name, parts of a name, parts of a date, or one digit each of a number.
 */
export function claimDividedHeading(view: HeaderView, claim: Claim): Claim[] | undefined {
  const { table, header } = view;
  const { column, field } = claim;
  const merged = coveredColumns(table, header.top, header.bottom, column);
  const covered = merged ?? blankNeighbours(view, column);
  if (covered.length < 2) return undefined;
  const ofPeople = view.filledByPeople();
  const columns = covered.filter((index) => ofPeople[index] === 1);
  if (columns.length < 2) return undefined;
  const textsOf = (index: number) => peopleTexts(table, header.bottom, index);
  const allMostly = (test: (text: string) => boolean) =>
    columns.every((index) => mostly(textsOf(index), test));
  const claims = (parts?: readonly FieldPart[]) =>
    columns.map((index, at): Claim => {
      const by = index === column ? claim.by : 'content';
      return { ...claim, column: index, by, ...(parts === undefined ? {} : { part: parts[at]! }) };
    });
  const [first, second, third] = columns;
  const hasAddress = () => mostly(textsOf(first!), (text) => ADDRESS.test(text));
  // With the name in two columns all three are joined, and the name loses its title later.
  if (field.type === 'name' && third === undefined && hasAddress()) {
    return [...genderOf(view, claim), { ...claim, column: second!, by: 'content' }];
  }
  const nameParts = NAME_PARTS.find((parts) => parts.length === columns.length);
  if (field.type === 'name' && nameParts !== undefined) {
    // Without a merged heading, single letters may be marks.
    const fewestLetters = merged === undefined ? 2 : 1;
    const given = textsOf(columns.at(-1)!);
    const isFilled = given.length >= MOST_GIVEN * textsOf(columns[0]!).length;
    if (isFilled && areGivenNames(given, fewestLetters)) return claims(nameParts);
  }
  if (field.type === 'date' && columns.length === DATE_PARTS.length) {
    return allMostly((text) => /^\d{1,4}$/.test(text)) ? claims(DATE_PARTS) : undefined;
  }
  const isNumber = field.type === 'code' || field.type === 'idNumber';
  return isNumber && allMostly((text) => text.length === 1) ? claims() : undefined;
}

/** Claims the forms of address in the first column of names as the gender, weaker than any heading. */
function genderOf({ profile }: HeaderView, { column, header }: Claim): Claim[] {
  const field = profile.fields.find(({ type }) => type === 'gender');
  if (field === undefined) return [];
  return [{ field, strength: field.wordings.length, column, header, by: 'content' }];
}

/** Returns a column and the filled ones on its right without a heading: a merged heading saved as csv. */
function blankNeighbours(view: HeaderView, column: number): number[] {
  const { table, header } = view;
  const columns = [column];
  const hasHeading = (index: number) =>
    table.rows.slice(header.top, header.bottom + 1).some((cells) => (cells[index] ?? '') !== '');
  for (let index = column + 1; view.filled[index] === 1 && !hasHeading(index); index++) {
    columns.push(index);
  }
  return columns;
}
