/** Recognises sheets with fields as rows and people as columns, or the form of one person. */
import type { Table } from '../../model/index.js';
import { clean } from '../../text/index.js';
import { isNameLike } from '../cells/rowWords.js';
import { SEARCHED_ROWS } from '../header/headerRows.js';
import type { Wordings } from '../headings/wordings.js';

const FIELDS = 3;
const PEOPLE = 2;
/** Headings from which one person is enough. */
const FIELDS_OF_FORM = 4;
/** Columns that may have the headings; the first may be a running number. */
const HEADING_COLUMNS = [0, 1];

/**
 * Whether three different headings are below one another, with names right of the name's heading, or four with one
 * name.
 */
export function isTransposed(table: Table, wordings: Wordings): boolean {
  return HEADING_COLUMNS.some((column) => {
    const fields = new Set<string>();
    let people = 0;
    for (const cells of table.rows.slice(0, SEARCHED_ROWS)) {
      const field = wordings.meaning([cells[column] ?? ''])?.field;
      if (field === undefined) continue;
      fields.add(field.id);
      if (field.type !== 'name') continue;
      const names = cells.slice(column + 1).map(clean);
      people = Math.max(people, names.filter((text) => isNameLike(text, () => false)).length);
    }
    return fields.size >= FIELDS && people >= (fields.size >= FIELDS_OF_FORM ? 1 : PEOPLE);
  });
}
