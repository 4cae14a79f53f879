import {
  type Finding,
  type LayoutColumn,
  message,
  type Profile,
  placeIn,
  type Table,
} from '../../model/index.js';
import { findingOfRows, firstRows } from '../cells/firstRows.js';
import { withHeadNames } from '../columns/headNames.js';
import type { HeaderRows } from '../header/headerRows.js';
import { joinBrokenRows } from './broken/brokenRows.js';
import { spareFinding } from './filling/spares.js';
import { moveBack } from './forms/movedRows.js';
import { placeCells } from './shifted/shiftedCells.js';

/** Columns of a table, with the findings about them. */
interface Assigned {
  columns: LayoutColumn[];
  findings: Finding[];
}

/** A table whose cells stand below their headings, each person in one row. */
interface RepairedCells {
  table: Table;
  assigned: Assigned;
  /** Rows that were joined to others and are blank now, zero-based. */
  broken: readonly number[];
  /** Findings about the repairs alone. */
  findings: Finding[];
}

/**
 * Moves cells below their headings, writes names of heads into the column of names and joins broken rows.
 * @param assign assigns the columns again once cells have moved
 */
export function repairCells(
  table: Table,
  header: HeaderRows,
  first: Assigned,
  profile: Profile,
  assign: (table: Table) => Assigned,
): RepairedCells {
  const place = placeIn(table);
  const back = moveBack(table, header.bottom, first.columns, profile);
  const placed = placeCells(back.table, header, first.columns, profile);
  const assigned = placed.moved.length === 0 ? first : assign(placed.table);
  const named = withHeadNames(placed.table, header, assigned.columns);
  const whole = joinBrokenRows(named.table, header, assigned.columns, profile);
  return {
    table: whole.table,
    assigned,
    broken: whole.broken,
    findings: [
      ...findingOfRows(back.moved, place, (count) => message('rows-moved-back', { count })),
      ...findingOfRows(placed.moved, place, (count) =>
        message('cells-moved-back', { count, rows: firstRows(placed.moved) }),
      ),
      ...findingOfRows(placed.unclear, place, (count) =>
        message('cells-unclear', { count, rows: firstRows(placed.unclear) }),
      ),
      // Names the column of heads, which the office may not expect in that of names.
      ...(named.filled === undefined
        ? []
        : [spareFinding(named.filled.own, named.filled.spare, named.filled.count, place)]),
    ],
  };
}
