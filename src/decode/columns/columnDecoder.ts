/** Decodes the cells of one column and caches each distinct cell. */
import { memoize } from '../../text/index.js';
import { COMBINING, scan } from '../words/scan.js';
import {
  encodingOf,
  type FontEncoding,
  isMarked,
  UNICODE,
  type WordReader,
} from '../words/words.js';
import { type CellReading, capitalsOf, decodeCell, readCell } from './cells.js';
import type { ColumnDecision } from './decision.js';

/**
 * Encoding of a text. `UTF-8`: bytes of UTF-8 read as windows-1252 or windows-1258. `combining`:
 * separate letters and marks (NFD, windows-1258), which are correct but not composed.
 */
export type Encoding = 'combining' | 'UTF-8' | FontEncoding;

export interface DecodedCell extends CellReading {
  /** Undefined for an unchanged cell. */
  encoding?: Encoding;
}

export interface ColumnDecoder {
  decision: ColumnDecision;
  /** Undefined for a cell of plain ASCII. */
  decode: (cell: string) => DecodedCell | undefined;
  /** Decodes an ambiguous cell in the encoding of its row. */
  decodeAs: (cell: string, decoded: DecodedCell, candidate: number) => DecodedCell;
}

/**
 * Makes the decoder of a column.
 * @param utf8 cells to repair first, as `repairColumns` gives them
 */
export function columnDecoder(
  decision: ColumnDecision,
  utf8: ReadonlyMap<string, string>,
  read: WordReader,
): ColumnDecoder {
  const decodeMarked = memoize((cell) => {
    const text = utf8.get(cell);
    return composed(
      text === undefined
        ? named(cell, readCell(cell, decision, read))
        : { text, encoding: 'UTF-8', candidate: UNICODE, decisive: UNICODE, isWhole: true },
    );
  });
  return {
    decision,
    decode: (cell) => (isMarked(cell) ? decodeMarked(cell) : undefined),
    decodeAs: (cell, { decisive, isWhole }, candidate) => {
      const capitals = candidate === decision.candidate ? capitalsOf(decision) : 'words';
      const text = candidate === UNICODE ? cell : decodeCell(cell, candidate, capitals, read);
      return composed(named(cell, { text, candidate, decisive, isWhole }));
    },
  };
}

function named(cell: string, reading: CellReading): DecodedCell {
  const encoding = encodingOf(reading.candidate);
  return reading.text === cell || encoding === undefined ? reading : { ...reading, encoding };
}

/** Composes decoded text to NFC. Not before: in TCVN3 read as windows-1258 combining marks are letters. */
function composed(decoded: DecodedCell): DecodedCell {
  if ((scan(decoded.text) & COMBINING) === 0) return decoded;
  const text = decoded.text.normalize('NFC');
  if (text === decoded.text) return decoded;
  return { ...decoded, text, encoding: decoded.encoding ?? 'combining' };
}
