/** What decoding says of a table: one finding for a column, one for cells unlike their column. */
import {
  type Finding,
  finding,
  type Message,
  message,
  type Place,
  type Table,
} from '../model/index.js';
import { columnLetter } from '../text/columnLetter.js';
import type { Encoding } from './columns/columnDecoder.js';

/** What a column was decoded from, and why. Holds no person's data. */
export interface ColumnEncoding {
  /** Zero-based. */
  column: number;
  encoding: Encoding;
  /** `words`: the column's own; `font`: the font too; `sheet`: little evidence, as other columns. */
  basis: 'words' | 'font' | 'sheet';
  /** Whether the font showed small letters as capitals (.VnTimeH). */
  capitals: boolean;
  /** Share of syllables among the different words of changed cells that aren't plain ASCII, 0–1. */
  share: number;
  /** The same for the text as it stood. */
  shareBefore: number;
  /** Cells changed. */
  cells: number;
}

/** Cells of a column that are in another encoding than the rest of it, or look like that. */
export interface CellRepairs {
  column: number;
  encoding: Encoding;
  count: number;
  /** Zero-based. */
  firstRow: number;
}

export function decodeFindings(
  table: Table,
  encodings: readonly ColumnEncoding[],
  repairs: readonly CellRepairs[],
): Finding[] {
  const place = placeOf(table);
  const composed = encodings
    .filter(({ encoding }) => encoding === 'combining')
    .map(({ column }) => columnLetter(column));
  return [
    ...(composed.length === 0
      ? []
      : [finding('info', 'composed-columns', { columns: composed.join(', ') }, place)]),
    ...encodings
      .filter(({ encoding }) => encoding !== 'combining')
      .map(({ column, encoding, basis, share, shareBefore }) => {
        const args = {
          column: columnLetter(column),
          encoding: called(encoding),
          share: Math.round(share * 100),
          before: Math.round(shareBefore * 100),
        };
        const font = basis === 'font' ? table.fonts?.[column]?.name : undefined;
        if (font !== undefined) {
          return finding('info', 'decoded-column-font', { ...args, font }, place);
        }
        const code = basis === 'sheet' ? 'decoded-column-sheet' : 'decoded-column';
        return finding('info', code, args, place);
      }),
    ...repairs.map(({ column, encoding, count, firstRow }) =>
      finding(
        'warning',
        'repaired-cells',
        { column: columnLetter(column), encoding: called(encoding), count },
        { ...place, row: firstRow + 1 },
      ),
    ),
  ];
}

/** Cells that could be in another encoding, and stay because they may be names of another language. */
export function leftFindings(table: Table, left: readonly CellRepairs[]): Finding[] {
  return left.map(({ column, encoding, count, firstRow }) =>
    finding(
      'info',
      'left-as-names',
      { column: columnLetter(column), encoding: called(encoding), count },
      { ...placeOf(table), row: firstRow + 1 },
    ),
  );
}

function placeOf({ file, sheet }: Table): Place {
  return sheet === '' ? { file } : { file, sheet };
}

/** TCVN3, VNI and windows-1258 are names; the others need a sentence. */
function called(encoding: Encoding): string | Message[] {
  if (encoding === 'combining') return [message('encoding-combining')];
  return encoding === 'UTF-8' ? [message('encoding-utf8')] : encoding;
}
