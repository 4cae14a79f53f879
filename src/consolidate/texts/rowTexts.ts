/** The texts of rows as the roster shows them; `''` for a blank. */
import type { ProfileField } from '../../model/index.js';
import type { CarriedColumns } from './carriedColumns.js';
import { type FieldTexts, fieldTexts } from './fieldTexts.js';
import { type HeadingTexts, headingTexts } from './headingTexts.js';
import type { WrittenRows } from './writtenCells.js';

export type RowTexts = FieldTexts & HeadingTexts;

/** Makes the reader of a run. A value that cannot be parsed is shown as written, so that nothing is lost. */
export function rowTexts(
  rows: WrittenRows,
  fields: readonly ProfileField[],
  carried: CarriedColumns,
): RowTexts {
  return { ...fieldTexts(rows, fields), ...headingTexts(rows, carried) };
}
