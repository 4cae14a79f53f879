/** Cells with text that is struck through. */
import type { CellPlace } from '../../model/index.js';

/** Struck cells by the position of the sheet in the workbook. */
export type StruckCells = ReadonlyMap<number, readonly CellPlace[]>;

/** Groups struck cells by their sheets. */
export function struckBySheet(cells: Iterable<CellPlace & { sheet: number }>): StruckCells {
  const found = new Map<number, CellPlace[]>();
  for (const { sheet, row, column } of cells) {
    const own = found.get(sheet) ?? [];
    found.set(sheet, own);
    own.push({ row, column });
  }
  return found;
}
