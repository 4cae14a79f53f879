/** Reads the columns of a result from its roster, which is merged again. */
import { type InternedColumn, type Placement, placementKey, UNPLACED } from '../../model/index.js';
import { clean, fold, isMemberId, resultColumns } from '../../text/index.js';
import type { People } from '../rosters/people.js';
import type { Source } from '../rosters/sources.js';

const HEADING = 'ma';

/**
 * Reads the `Mã` of rows on rosters of results.
 * @returns undefined if no list has any
 */
export function readMemberIds(people: People): InternedColumn<string> | undefined {
  const numbers = new Map([['', 0]]);
  const index = new Int32Array(people.count);
  for (const { source, first, rows } of people.bySource) {
    const position = source.layout.columns.findIndex(
      ({ header }) => fold(clean(header)) === HEADING,
    );
    for (const [at, row] of rows.entries()) {
      const text = cellOf(source, position, row);
      if (!isMemberId(text)) continue;
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      index[first + at] = known;
    }
  }
  return numbers.size === 1 ? undefined : { index, values: [...numbers.keys()] };
}

/**
 * Reads the new commune and branch of rows with a `Mã`, and of people whom somebody added with a new branch.
 * @param ids by record
 */
export function readListedPlaces(
  people: People,
  ids: InternedColumn<string>,
): InternedColumn<Placement> {
  const numbers = new Map<string, number>();
  const values: Placement[] = [UNPLACED];
  const index = new Int32Array(people.count);
  for (const { source, first, rows } of people.bySource) {
    const columns = resultColumns(source.layout.columns.map(({ header }) => header));
    const hasId = (at: number) => ids.index[first + at] !== 0;
    if (columns === undefined || !rows.some((_, at) => hasId(at))) continue;
    for (const [at, row] of rows.entries()) {
      const place = {
        newCommune: cellOf(source, columns.newCommune, row),
        newBranch: cellOf(source, columns.newBranch, row),
      };
      if (place.newCommune === '' || !(hasId(at) || place.newBranch !== '')) continue;
      const key = placementKey(place);
      const number = numbers.get(key) ?? values.push(place) - 1;
      numbers.set(key, number);
      index[first + at] = number;
    }
  }
  return { index, values };
}

/** Reads a cell by the position of its column in the layout. */
function cellOf({ layout, table }: Source, position: number, row: number): string {
  const column = layout.columns[position];
  return column === undefined ? '' : clean(table.rows[row]?.[column.index] ?? '');
}
