/** Counts what became of a column's cells, and tells the column's encoding from slips in it. */

import type { CellRepairs, ColumnEncoding } from '../findings.js';
import {
  CANDIDATES,
  type FontEncoding,
  markedWords,
  UNICODE,
  type WordReader,
} from '../words/words.js';
import type { Encoding } from './columnDecoder.js';
import type { ColumnDecision } from './decision.js';

interface Changed {
  cells: number;
  firstRow: number;
}

export interface ColumnTally {
  /** Cells that aren't plain ASCII. */
  marked: number;
  changed: Map<Encoding, Changed>;
  /** Cells that stay, since they may be names of another language. */
  left: Map<FontEncoding, Changed>;
  /** Different changed cells: before → after. */
  texts: Map<string, string>;
}

export function newTally(): ColumnTally {
  return { marked: 0, changed: new Map(), left: new Map(), texts: new Map() };
}

export function count(
  tally: ColumnTally,
  row: number,
  encoding: Encoding,
  before: string,
  after: string,
): void {
  addCell(tally.changed, encoding, row);
  tally.texts.set(before, after);
}

/** @param candidate that the cell could be in, a position in `CANDIDATES` */
export function countLeft(tally: ColumnTally, row: number, candidate: number): void {
  addCell(tally.left, CANDIDATES[candidate].name, row);
}

function addCell<T>(counts: Map<T, Changed>, encoding: T, row: number): void {
  const counted = counts.get(encoding);
  if (counted === undefined) counts.set(encoding, { cells: 1, firstRow: row });
  else counted.cells++;
}

export interface ColumnSummary {
  encodings: ColumnEncoding[];
  repairs: CellRepairs[];
  left: CellRepairs[];
}

/**
 * The decided encoding, UTF-8 where it is that of most cells, and decomposed letters anywhere are
 * the column's; anything else is a repair of single cells.
 */
export function summarise(
  tally: ColumnTally,
  column: number,
  decision: ColumnDecision,
  read: WordReader,
): ColumnSummary {
  const summary: ColumnSummary = { encodings: [], repairs: [], left: [] };
  for (const [encoding, { cells, firstRow }] of tally.left) {
    summary.left.push({ column, encoding, count: cells, firstRow });
  }
  for (const [encoding, { cells, firstRow }] of tally.changed) {
    const own = decision.candidate !== UNICODE && CANDIDATES[decision.candidate].name === encoding;
    const most = encoding === 'UTF-8' && cells * 2 > tally.marked;
    if (!own && !most && encoding !== 'combining') {
      summary.repairs.push({ column, encoding, count: cells, firstRow });
      continue;
    }
    summary.encodings.push({
      column,
      encoding,
      basis: own ? decision.basis : 'words',
      capitals: own && (decision.capitals || decision.isFontOfCapitals),
      share: shareOfSyllables(tally.texts.values(), read),
      shareBefore: shareOfSyllables(tally.texts.keys(), read),
      cells,
    });
  }
  return summary;
}

/** 0–1, of the different marked words. */
function shareOfSyllables(texts: Iterable<string>, read: WordReader): number {
  const words = new Set<string>();
  for (const text of texts) for (const word of markedWords(text)) words.add(word);
  let valid = 0;
  for (const word of words) if (read(word).valid) valid++;
  return words.size === 0 ? 0 : valid / words.size;
}
