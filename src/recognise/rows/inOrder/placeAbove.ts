/** Finds the hamlet of a list that stands above its first header. */
import { fold } from '../../../text/index.js';
import { lonePlace } from '../../cells/sectionRows.js';
import type { SectionText } from '../../cells/sectionText.js';
import type { HeaderRows } from '../../header/headerRows.js';

/** A lone hamlet or branch above the first header. */
export interface PlaceAbove {
  cells: readonly string[];
  section: SectionText;
  /** Whether one of its kind stands above a further header too: `Khu 1`, header, people, `Khu 2`, header, people. */
  isRepeated: boolean;
}

/**
 * Reads the row directly above the header as a branch; undefined for another text.
 * @param isAboveHeader whether a row has a further header directly below it
 */
export function placeAbove(
  rows: readonly (readonly string[])[],
  { top, bottom }: HeaderRows,
  prefixes: readonly string[],
  isAboveHeader: (row: number) => boolean,
): PlaceAbove | undefined {
  const cells = rows.slice(0, top).findLast(({ length }) => length > 0) ?? [];
  const section = lonePlace(cells, prefixes);
  if (section === undefined) return undefined;
  const kindOf = (text = '') => fold(text).split(' ')[0];
  const isRepeated = rows.some(
    (other, row) =>
      row > bottom &&
      kindOf(lonePlace(other, prefixes)?.text) === kindOf(section.text) &&
      isAboveHeader(row),
  );
  return { cells, section, isRepeated };
}
