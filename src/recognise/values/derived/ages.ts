/** Keeps the ages below the headings of both genders, which give the gender too. */
import { clean, fold } from '../../../text/index.js';
import { headingText } from '../../headings/heading.js';
import { emptyReplacement, type Replacement, type RosterView } from './rosterView.js';

const GENDER = 'gender';
/** Age of two figures or more; one may be a tick. */
const AGE = /^\d{2,3}$/;
/** Any age below a heading of ages: `6`, `31 tuổi`. */
const HEADED_AGE = /^\d{1,3}(?: ?\p{L}+)?$/u;
const AGE_HEADING = /\btuoi\b/;

/** Makes one carried column of the ages in `Tuổi {Nam, Nữ}` or `Nam | Nữ`; the columns remain those of the gender. */
export function readAges({ columns, paths, table, members }: RosterView): Replacement {
  const result = emptyReplacement();
  const ofSexes = columns.filter(({ field, part }) => field === GENDER && part !== undefined);
  if (ofSexes.length === 0) return result;
  const group = paths[ofSexes[0]!.index]!.slice(0, -1);
  const isHeaded = AGE_HEADING.test(fold(headingText(group)));
  const cells = new Map<number, string>();
  for (const row of members) {
    const texts = ofSexes.map(({ index }) => clean(table.rows[row]![index] ?? ''));
    const age = texts.find((text) => (isHeaded ? HEADED_AGE : AGE).test(text));
    if (age !== undefined) cells.set(row, age);
  }
  if (cells.size === 0) return result;
  const header = isHeaded ? headingText(group) : ofSexes.map((column) => column.header).join(', ');
  result.derived.push({ column: { header }, cells });
  return result;
}
