/** Finds people above the header, where an office has put its newest members. */
import type { LayoutColumn, Profile } from '../../../model/index.js';
import { clean, isPersonName } from '../../../text/index.js';
import { isDate, isLongNumber } from '../../cells/cellForms.js';
import { FACT_FORMS } from '../../values/shifted/cellFit.js';
import type { PersonCells } from '../personCells.js';

/** Fewest facts below their headings, of which the running number is one. */
const FEWEST_FACTS = 2;

/**
 * Returns a test for rows above the header that can only be people: a name in its column, a date or ID number, a second
 * fact, and no cell that does not fit its column. A label (`Người lập`) in the column of numbers does not fit.
 */
export function personAboveTest(
  columns: readonly LayoutColumn[],
  profile: Profile,
  person: PersonCells,
): (cells: readonly string[]) => boolean {
  const types = new Map(profile.fields.map(({ id, type }) => [id, type]));
  const fields = new Map(columns.map(({ index, field, part }) => [index, { field, part }]));
  const formOf = (column: number) => {
    const { field, part } = fields.get(column) ?? {};
    return part === undefined ? FACT_FORMS.get(types.get(field ?? '')) : undefined;
  };
  return (cells) => {
    if (person.isExample(cells) || !isPersonName(person.name(cells))) return false;
    if (!person.hasIdentity(cells)) return false;
    let facts = person.number(cells) === undefined ? 0 : 1;
    for (const [column, cell] of cells.entries()) {
      const text = clean(cell);
      if (text === '' || person.names.includes(column)) continue;
      if (!fields.has(column)) return false;
      const form = formOf(column);
      const isFact = isDate(text) || isLongNumber(text);
      if (form === undefined) {
        const isOrdinal = types.get(fields.get(column)?.field ?? '') === 'ordinal';
        if (isOrdinal && !person.isOrdinal(cells, column)) return false;
      } else if (!form(text)) return false;
      if (form !== undefined || isFact) facts++;
    }
    return facts >= FEWEST_FACTS;
  };
}
