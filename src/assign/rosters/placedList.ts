/** Lists with the branches of their rows, and the people on them. */
import { filledDown, type Layout, type NoRoster, type Table } from '../../model/index.js';
import { clean, type ListedPerson, listedPeople } from '../../text/index.js';

/** A list with the branches of its rows, `''` for none. */
export interface PlacedList {
  texts: string[];
  /** Whether the branches are hamlets of a column or of addresses, since the list names none. */
  isByHamlet?: boolean;
  /** Whether the branches are those of section rows alone. */
  isBySection?: boolean;
}

/** A member row with its old commune, or else its file. */
interface PlacedPerson extends ListedPerson {
  place: string;
}

/** Lists the people of a table. @param communes old commune of each row; `''` where unknown */
export function placedPeople(
  table: Table,
  layout: Layout | NoRoster,
  communes: readonly string[] = [],
): PlacedPerson[] {
  return listedPeople(table, layout).map((person) => {
    return { ...person, place: communes[person.row] || `\n${table.file}` };
  });
}

/** Lists the texts of a column by row, `''` for rows that are no members; a merged cell counts for all its rows. */
export function memberTexts(table: Table, { kinds }: Layout, column: number): string[] {
  return filledDown(table, column).map((text, row) => (kinds[row] === 'member' ? clean(text) : ''));
}
