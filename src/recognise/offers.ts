/** Columns whose heading says nothing but whose content looks like a field: offered, never taken. */
import type { FieldType, Finding, LayoutColumn, Place, Profile, Table } from '../model/index.js';
import { finding } from '../model/index.js';
import { columnLetter } from '../text/columnLetter.js';
import { headingKey, isForeign } from './heading.js';
import { isNameLike } from './rowWords.js';
import { mostly } from './samples.js';
import { isPlace } from './sectionText.js';

/** Fewer cells are no evidence. */
const ENOUGH = 3;
/** Rows looked at; more would not change the answer. */
const SAMPLED = 400;
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d)$/;
const CAPITALS = /^\p{Lu}\S*(?: \p{Lu}\S*){1,4}$/u;

/** In the order in which they are tried; of the dates only the birth date is worth an offer. */
const LOOKS: readonly { type: FieldType; id?: string; test: (text: string) => boolean }[] = [
  { type: 'idNumber', test: (text) => /^\D?\d{12}$/.test(text) },
  { type: 'phone', test: (text) => /^0[35789]\d{8}$/.test(text.replace(/[ .]/g, '')) },
  { type: 'date', id: 'birth', test: (text) => DATE.test(text) },
  {
    type: 'name',
    test: (text) => CAPITALS.test(text) && isNameLike(text, (each) => isPlace(each, [])),
  },
];

/** `members`: rows of members. A heading about somebody else (`SĐT người thân`) is left alone. */
export function offerColumns(
  table: Table,
  columns: readonly LayoutColumn[],
  members: readonly number[],
  profile: Profile,
  place: Place,
): Finding[] {
  const taken = new Set(columns.map((column) => column.field));
  const free = LOOKS.flatMap((look) => {
    const field = profile.fields.find(
      ({ type, id }) => type === look.type && (look.id === undefined || look.id === id),
    );
    return field === undefined || taken.has(field.id) ? [] : [{ ...look, field }];
  });
  if (free.length === 0) return [];
  const rows = members.slice(0, SAMPLED);
  return columns.flatMap((column): Finding[] => {
    if (column.by !== 'unknown' || isForeign(headingKey(column.header))) return [];
    const texts = rows
      .map((row) => (table.rows[row]![column.index] ?? '').trim())
      .filter((text) => text !== '');
    if (texts.length < ENOUGH) return [];
    const look = free.find(({ test }) => mostly(texts, test));
    if (look === undefined) return [];
    const letter = columnLetter(column.index);
    const args = { heading: column.header, letter, field: look.field.id };
    return [finding('warning', 'column-offered', args, { ...place, column: column.header })];
  });
}
