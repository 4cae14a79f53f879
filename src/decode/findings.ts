/** Findings of decoding: one for each column, and one for cells that differ from their column. */
import {
  type Finding,
  finding,
  type Message,
  message,
  placeIn,
  type Table,
} from '../model/index.js';
import { columnLetter } from '../text/index.js';
import type { Encoding } from './columns/columnDecoder.js';

/** The encoding of a column and the evidence; without personal data. */
export interface ColumnEncoding {
  /** Zero-based. */
  column: number;
  encoding: Encoding;
  /** `words`: its own words; `font`: its font too; `sheet`: the other columns. */
  basis: 'words' | 'font' | 'sheet';
  /** Share of syllables among the distinct marked words of changed cells, 0–1. */
  share: number;
  /** Share of syllables before decoding, 0–1. */
  shareBefore: number;
}

/** Cells of a column that are, or may be, in another encoding than the rest. */
export interface CellRepairs {
  column: number;
  encoding: Encoding;
  count: number;
  /** Zero-based. */
  firstRow: number;
}

/** Reports decoded columns and repaired cells. */
export function decodeFindings(
  table: Table,
  encodings: readonly ColumnEncoding[],
  repairs: readonly CellRepairs[],
): Finding[] {
  const place = placeIn(table);
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
          encoding: nameOf(encoding),
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
        { column: columnLetter(column), encoding: nameOf(encoding), count },
        { ...place, row: firstRow + 1 },
      ),
    ),
  ];
}

/** Reports unchanged cells that may be names of another language. */
export function leftFindings(table: Table, left: readonly CellRepairs[]): Finding[] {
  return left.map(({ column, encoding, count, firstRow }) =>
    finding(
      'info',
      'left-as-names',
      { column: columnLetter(column), encoding: nameOf(encoding), count },
      placeIn(table, firstRow + 1),
    ),
  );
}

/** Names an encoding; UTF-8 and combining marks need a sentence. */
function nameOf(encoding: Encoding): string | Message[] {
  if (encoding === 'combining') return [message('encoding-combining')];
  return encoding === 'UTF-8' ? [message('encoding-utf8')] : encoding;
}
