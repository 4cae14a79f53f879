/** Finds old Vietnamese fonts by column; they show the encoding of the text. */
import type { ColumnFont } from '../../model/index.js';

/** TCVN3 fonts (`.VnTime`, `.VnArialH`) and VNI fonts (`VNI-Times`). */
const OLD_FONT = /^(?:\.Vn|VNI-)/i;

/** Whether a font is one of them, by its name. */
export function isOldFont(name: string): boolean {
  return OLD_FONT.test(name);
}

/** Whether a text of styles may name such a font. */
export function namesOldFont(text: string): boolean {
  return /\.Vn|VNI-/i.test(text);
}

interface Count {
  cells: number;
  top: number;
}

/** Old font of each column of a sheet. */
export type SheetFonts = (ColumnFont | undefined)[];

/** Fonts of a workbook by the position of the sheet; sheets without old fonts may be missing. */
export type WorkbookFonts = ReadonlyMap<number, SheetFonts>;

/** Counts the fonts of the cells with text of one sheet. */
export class ColumnFonts {
  private readonly counts: (Map<string, Count> | undefined)[] = [];

  /** Counts the font of one cell; rows must come from the top down. */
  add(row: number, column: number, font: string): void {
    const name = isOldFont(font) ? font : '';
    const counts = this.counts[column] ?? new Map<string, Count>();
    this.counts[column] = counts;
    const count = counts.get(name);
    if (count === undefined) counts.set(name, { cells: 1, top: row });
    else count.cells++;
  }

  /** Gives the most frequent old font of each column; undefined if most cells have none. */
  most(): SheetFonts {
    return Array.from(this.counts, (counts) => {
      const sorted = [...(counts ?? [])].sort(
        ([a, first], [b, second]) => second.cells - first.cells || (a > b ? -1 : 1),
      );
      const most = sorted[0]?.[0] ?? '';
      if (most === '') return undefined;
      // A heading in .VnTimeH above a few cells in .VnTime does not make a column of capitals.
      const plain = sorted.map(([name]) => name).find((name) => name !== '' && !/h$/i.test(name));
      const name = /h$/i.test(most) ? (plain ?? most) : most;
      return { name, top: counts?.get(most)?.top ?? 0 };
    });
  }
}
