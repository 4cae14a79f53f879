/** Finds rows that several people may share: without an ID number or a full date of birth. */
import type { Layout, NoRoster, Profile, Table } from '../../model/index.js';
import { clean, parseDate, precisionOf } from '../../text/index.js';

/** Fewest digits of an ID number. */
const ID_DIGITS = 9;

/** Whether a text has enough digits for an ID number. */
export function isNumberLike(text: string): boolean {
  return text.replace(/\D/g, '').length >= ID_DIGITS;
}

/** Whether a birth has a day, in one cell or three. 1 January often means an unknown day. */
export function isFullDate(texts: readonly string[]): boolean {
  if (texts.length !== 1) return texts.length >= 3;
  const packed = parseDate(texts[0]!, 'dmy');
  return typeof packed === 'number' && precisionOf(packed) === 'day' && packed % 10_000 !== 101;
}

/** Makes a test for weak rows, by their cells as written. @param tables by number, as the layouts */
export function weakRowTest(
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  { fields }: Profile,
): (table: number, row: number) => boolean {
  const identifying = new Set(fields.filter(({ use }) => use === 'identifies').map(({ id }) => id));
  const columnsOf = layouts.map((layout) => {
    const columns = 'columns' in layout ? layout.columns : [];
    const indexes = (isWanted: (field: string) => boolean) =>
      columns.filter(({ field = '' }) => isWanted(field)).map(({ index }) => index);
    return {
      numbers: indexes((field) => field !== 'name' && field !== 'birth' && identifying.has(field)),
      births: indexes((field) => field === 'birth'),
    };
  });
  return (table, row) => {
    const cells = tables[table]!.rows[row]!;
    const { numbers, births } = columnsOf[table]!;
    if (numbers.some((index) => isNumberLike(cells[index] ?? ''))) return false;
    return !isFullDate(
      births.map((index) => clean(cells[index] ?? '')).filter((text) => text !== ''),
    );
  };
}
