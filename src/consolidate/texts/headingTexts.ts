import { clean, dayFirst, isErrorCell } from '../../text/index.js';
import type { CarriedColumns } from './carriedColumns.js';
import { resultCells } from './resultCells.js';
import type { WrittenRows } from './writtenCells.js';

/** Reads columns that belong to no field. */
export interface HeadingTexts {
  /** @param heading position in the carried headings */
  ofHeading: (heading: number, record: number) => string;
  /**
   * Reads what an earlier result gathered; absent if no list is the roster of a result.
   * @param heading position in the gathered headings
   */
  ofGathered?: (heading: number, record: number) => string;
}

export function headingTexts(
  { tables, layouts, records }: WrittenRows,
  carried: CarriedColumns,
): HeadingTexts {
  const columnOfHeading = columnsByHeading(carried);
  const ofResult = layouts.map(resultCells);
  const textIn = (table: number, column: number, record: number) =>
    clean(tables[table].rows[records.row[record]][column] ?? '');
  const ofHeading: HeadingTexts['ofHeading'] = (heading, record) => {
    const table = records.table[record];
    const column = columnOfHeading[table][heading];
    if (column < 0) return '';
    const isPlaced = (records.listedPlaces?.index[record] ?? 0) > 0;
    if (isPlaced && ofResult[table].places.includes(column)) return '';
    const text = textIn(table, column, record);
    if (isErrorCell(text)) return '';
    // Workbooks store dates in another form than people write them; text files do not.
    return tables[table].sheet === '' ? text : dayFirst(text);
  };
  if (!ofResult.some(({ gathered }) => gathered.some((column) => column >= 0))) {
    return { ofHeading };
  }
  return {
    ofHeading,
    ofGathered: (heading, record) => {
      const table = records.table[record];
      const column = ofResult[table].gathered[heading];
      return column < 0 ? '' : textIn(table, column, record);
    },
  };
}

/** Gives the column of each carried heading by table; -1 for none. */
function columnsByHeading({ ofTable, headings }: CarriedColumns): Int32Array[] {
  return ofTable.map((own) => {
    const columnAt = new Int32Array(headings.length).fill(-1);
    for (const { index, heading } of own) columnAt[heading] = index;
    return columnAt;
  });
}
