/** Cells of a result's roster, which is merged again, that are not simply carried along. */
import type { Layout, LayoutColumn, NoRoster } from '../../model/index.js';
import { clean, fold, resultColumns } from '../../text/index.js';
import { GATHERED } from '../gatheredColumns.js';

/** Columns of one table by their positions in the sheet; none of a list that is no result. */
export interface ResultCells {
  /** New commune and branch: rows with a `Mã` are placed there. */
  places: readonly number[];
  /** `Mã` and places, which the new roster has too. */
  repeated: readonly number[];
  /** Column of each gathered heading, in their order; −1 for none. */
  gathered: readonly number[];
}

const NONE: ResultCells = { places: [], repeated: [], gathered: GATHERED.map(() => -1) };

export function resultCells(layout: Layout | NoRoster): ResultCells {
  if (!('columns' in layout)) return NONE;
  const { columns } = layout;
  const found = resultColumns(columns.map(({ header }) => header));
  if (found === undefined) return NONE;
  const indexOf = (at: number) => columns[at]?.index ?? -1;
  const places = [found.newCommune, found.newBranch].map(indexOf);
  return {
    places,
    repeated: [indexOf(found.member), ...places],
    gathered: GATHERED.map((heading) =>
      indexOf(columns.findIndex((column) => isGathered(column, heading))),
    ),
  };
}

function isGathered({ header, field }: LayoutColumn, heading: string): boolean {
  return field === undefined && fold(clean(header)) === fold(heading);
}
