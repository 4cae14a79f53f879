/** Claims names that stand in a column for each sex: `Họ và tên {Nam, Nữ}`. */
import { isNameField } from '../../../model/index.js';
import { isPersonName } from '../../../text/index.js';
import { isOfCapitalisedWords } from '../../cells/cellForms.js';
import { mostly, sampleTexts } from '../../cells/samples.js';
import { headingKey } from '../../headings/heading.js';
import type { Claim } from '../claim.js';
import type { ClaimView, HeaderView } from '../headerView.js';

const PAIRS = [
  ['nam', 'nu'],
  ['ong', 'ba'],
  ['cu ong', 'cu ba'],
  ['chong', 'vo'],
];

/** Returns claims of two columns of which each row fills one; the second yields to the first. */
export function namesBySexClaims(view: ClaimView, claims: readonly Claim[]): Claim[] {
  if (claims.some(({ field }) => isNameField(field))) return [];
  const { wordings, paths, headers } = view;
  const column = paths.findIndex((_, at) => sexesOfHeadings(paths, at) !== undefined);
  if (column < 0 || !haveOneNameEach(view, column)) return [];
  const meaning = wordings.meaning(paths[column]!.slice(0, -1));
  if (!isNameField(meaning?.field) || meaning?.part !== undefined) return [];
  const claimOf = (at: number): Claim => {
    return { ...meaning!, column: at, header: headers[at] ?? '', by: 'wording' };
  };
  return [claimOf(column), { ...claimOf(column + 1), yields: true }];
}

/** Returns the genders of a column and the next, if they are headed for men and women below one group. */
export function sexesOfHeadings(
  paths: readonly string[][],
  column: number,
): readonly [string, string] | undefined {
  const [first = [], second = []] = [paths[column], paths[column + 1]];
  if (first.length < 2 || first.length !== second.length) return undefined;
  if (first.slice(0, -1).join('\n') !== second.slice(0, -1).join('\n')) return undefined;
  const [own, next] = [headingKey(first.at(-1)!), headingKey(second.at(-1)!)];
  if (PAIRS.some(([men, women]) => own === men && next === women)) return ['Nam', 'Nữ'];
  return PAIRS.some(([men, women]) => own === women && next === men) ? ['Nữ', 'Nam'] : undefined;
}

/** Whether both columns have names of people, and no row has two of them. */
function haveOneNameEach({ table, header }: HeaderView, column: number): boolean {
  const columns = [column, column + 1];
  const haveNames = columns.every((at) => mostly(sampleTexts(table, header.bottom, at), isName));
  const below = table.rows.slice(header.bottom + 1);
  return haveNames && !below.some((cells) => columns.every((at) => isName(cells[at] ?? '')));
}

/** Whether a text may be a name; a surname such as `Nam` is rare. */
function isName(text: string): boolean {
  return isPersonName(text) || isOfCapitalisedWords(text);
}
