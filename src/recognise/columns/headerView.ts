/** A table with its header, as the rules see it that assign its columns to fields. */
import { type Place, type Profile, placeIn, type Table } from '../../model/index.js';
import { belowNumbers, dataColumns, peopleDataColumns } from '../cells/samples.js';
import type { HeaderRows } from '../header/headerRows.js';
import type { Wordings } from '../headings/wordings.js';

export interface HeaderView {
  table: Table;
  header: HeaderRows;
  profile: Profile;
  wordings: Wordings;
  /** Heading of each column as messages show it. */
  headers: readonly string[];
  /** First row below the header, hints for the columns and their numbers. */
  firstRow: number;
  /** 1 for each column with text below the header, by column. */
  filled: Uint8Array;
  /** Returns 1 for each column with text in a row of people; signatures below the list do not count. */
  filledByPeople: () => Uint8Array;
  place: Place;
}

/** A table of which some columns must not be claimed. */
export interface ClaimView extends HeaderView {
  /** Headings above each column; empty for a column that must not be claimed. */
  paths: readonly string[][];
}

/**
 * Looks at a table below its header.
 * @param headers heading of each column as messages show it
 */
export function viewHeader(
  table: Table,
  header: HeaderRows,
  headers: readonly string[],
  profile: Profile,
  wordings: Wordings,
): HeaderView {
  let ofPeople: Uint8Array | undefined;
  return {
    ...{ table, header, profile, wordings, headers },
    place: placeIn(table, header.top + 1),
    firstRow: belowNumbers(table, header.bottom),
    filled: dataColumns(table, header.bottom),
    filledByPeople: () => {
      ofPeople ??= peopleDataColumns(table, header.bottom);
      return ofPeople;
    },
  };
}
