/** Finds headings that do not stand above their values: names are in another column. */
import { type InputError, inputError } from '../../model/index.js';
import { columnLetter, fold } from '../../text/index.js';
import { peopleColumns } from '../cells/peopleColumns.js';
import { sampleTexts } from '../cells/samples.js';
import { shownHeadings } from '../headings/knownHeadings.js';
import type { Claim } from './claim.js';
import type { HeaderView } from './headerView.js';

/** Fewest cells that show it. */
const ENOUGH = 3;
/** Words of a gender column, the only words that may stand below the heading of the name. */
const GENDER = /^(?:nam|nu)$/;

/**
 * Makes the error about a column of names that holds figures, dates or genders only, while another column holds
 * names of people. Without it these people would be lost, or have dates as their names.
 * @returns undefined if the column may hold names, or the plan says that it does
 */
export function namesElsewhere(view: HeaderView, claims: readonly Claim[]): InputError | undefined {
  const name = claims.find(({ field, part, by }) => {
    return field.type === 'name' && part === undefined && by !== 'plan';
  });
  if (name === undefined) return undefined;
  const texts = sampleTexts(view.table, view.header.bottom, name.column);
  if (texts.length < ENOUGH || texts.some(mayBeName)) return undefined;
  const [other] = peopleColumns(view.table, view.header.bottom + 1);
  if (other === undefined) return undefined;
  const args = {
    heading: shownHeadings([{ fields: [name.field] }])(name.header) ?? '…',
    column: columnLetter(name.column),
    names: columnLetter(other),
  };
  return inputError('names-elsewhere', args, view.place);
}

function mayBeName(text: string): boolean {
  return /\p{L}{2}|\?/u.test(text) && !GENDER.test(fold(text));
}
