/** Counts the decoded cells of a column, and separates the encoding of the column from single repairs. */
import type { CellRepairs, ColumnEncoding } from '../findings.js';
import { encodingOf, type FontEncoding, markedWords, type WordReader } from '../words/words.js';
import type { Encoding } from './columnDecoder.js';
import type { ColumnDecision } from './decision.js';

interface Changed {
  cells: number;
  firstRow: number;
}

export interface ColumnTally {
  /** Cells that are not plain ASCII. */
  marked: number;
  changed: Map<Encoding, Changed>;
  /** Unchanged cells that may be names of another language, by the encoding that would change them. */
  left: Map<FontEncoding, Changed>;
  /** Distinct changed cells: before → after. */
  texts: Map<string, string>;
}

export function newTally(): ColumnTally {
  return { marked: 0, changed: new Map(), left: new Map(), texts: new Map() };
}

/** Counts a changed cell. */
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

/** Counts an unchanged cell. */
export function countLeft(tally: ColumnTally, row: number, encoding: FontEncoding): void {
  addCell(tally.left, encoding, row);
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
 * Summarises a column. Its decided encoding, UTF-8 in most of its cells, and decomposed letters count
 * for the column; every other change is a repair of single cells.
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
    const own = encodingOf(decision.candidate) === encoding;
    const most = encoding === 'UTF-8' && cells * 2 > tally.marked;
    if (!own && !most && encoding !== 'combining') {
      summary.repairs.push({ column, encoding, count: cells, firstRow });
      continue;
    }
    summary.encodings.push({
      column,
      encoding,
      basis: own ? decision.basis : 'words',
      share: shareOfSyllables(tally.texts.values(), read),
      shareBefore: shareOfSyllables(tally.texts.keys(), read),
    });
  }
  return summary;
}

/** Share of syllables among the distinct marked words, 0–1. */
function shareOfSyllables(texts: Iterable<string>, read: WordReader): number {
  const words = new Set<string>();
  for (const text of texts) for (const word of markedWords(text)) words.add(word);
  let valid = 0;
  for (const word of words) if (read(word).valid) valid++;
  return words.size === 0 ? 0 : valid / words.size;
}
