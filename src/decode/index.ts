/** Decoding: tables whose text is in a legacy Vietnamese encoding → tables in Unicode. */
import type { Finding, Table } from '../model/index.js';
import { type ColumnDecoder, columnDecoder, type DecodedCell } from './columns/columnDecoder.js';
import { decideColumns, type FontHint } from './columns/decision.js';
import { evidenceOf } from './columns/evidence.js';
import { fontCandidate } from './columns/fontHint.js';
import { isOpen, rowEncoding } from './columns/rowEncoding.js';
import { count, countLeft, newTally, summarise } from './columns/tally.js';
import { repairColumns } from './columns/utf8.js';
import { decodeFindings, leftFindings } from './findings.js';
import { scan, TELLTALE } from './words/scan.js';
import { isMarked, UNICODE, type WordReader, wordReader } from './words/words.js';

export { ordinaryTables } from './ordinaryTables.js';
export { viqrTables } from './viqr.js';

export interface Decoded {
  table: Table;
  findings: Finding[];
}

/**
 * Decodes TCVN3 and VNI fonts, windows-1258, UTF-8 read as another code page, and decomposed letters to
 * Unicode in NFC. Each column gets the encoding in which most of its words are Vietnamese syllables;
 * its font adds evidence. Ties keep the text as it is.
 * @returns the same table object when nothing changes; rows and columns keep their places, and no cell
 *   is trimmed
 */
export function decodeTable(table: Table): Decoded {
  const flags = scanColumns(table);
  if (!flags.some((flag) => flag !== 0)) return { table, findings: [] };
  const read = wordReader();
  const columns = columnDecoders(table, flags, read);
  const active = [...columns.keys()].filter(
    (column) => flags[column] !== 0 || columns[column].decision.candidate !== UNICODE,
  );
  const open = openColumns(columns);
  const tallies = columns.map(newTally);
  const rows = table.rows.map((cells, row) => {
    let changed = cells;
    for (const { column, decoded } of decodeRow(cells, columns, active, open)) {
      tallies[column].marked++;
      if (decoded.leftAs !== undefined) countLeft(tallies[column], row, decoded.leftAs);
      if (decoded.encoding === undefined || decoded.text === cells[column]) continue;
      if (changed === cells) changed = [...cells];
      changed[column] = decoded.text;
      count(tallies[column], row, decoded.encoding, cells[column], decoded.text);
    }
    return changed;
  });
  const summaries = tallies.map((tally, c) => summarise(tally, c, columns[c].decision, read));
  const encodings = summaries.flatMap((summary) => summary.encodings);
  const repairs = summaries.flatMap((summary) => summary.repairs);
  const unchanged = encodings.length === 0 && repairs.length === 0;
  return {
    table: unchanged ? table : { ...table, rows },
    findings: [
      ...decodeFindings(table, encodings, repairs),
      ...leftFindings(
        table,
        summaries.flatMap((summary) => summary.left),
      ),
    ],
  };
}

/** Decodes all tables, before any other step reads a word. */
export function decodeTables(tables: readonly Table[]): { value: Table[]; findings: Finding[] } {
  const decoded = tables.map(decodeTable);
  return {
    value: decoded.map(({ table }) => table),
    findings: decoded.flatMap(({ findings }) => findings),
  };
}

/** Combines the scan flags of the cells of each column. */
function scanColumns(table: Table): number[] {
  const flags: number[] = [];
  for (const cells of table.rows) {
    while (flags.length < cells.length) flags.push(0);
    for (let column = 0; column < cells.length; column++) flags[column] |= scan(cells[column]);
  }
  return flags;
}

/** Reads columns without a telltale only if another column is in a legacy encoding. */
function columnDecoders(table: Table, flags: readonly number[], read: WordReader): ColumnDecoder[] {
  const hasTelltale = flags.map((flag) => (flag & TELLTALE) !== 0);
  const cellsOfColumn = hasTelltale.map((isMarkedColumn, column) =>
    isMarkedColumn ? markedCells(table, column) : [],
  );
  const repairs = repairColumns(cellsOfColumn);
  const evidence = cellsOfColumn.map((cells, column) =>
    evidenceOf(
      cells.map((cell) => repairs[column].get(cell) ?? cell),
      read,
    ),
  );
  const hints = cellsOfColumn.map((cells, column) =>
    cells.length === 0 ? undefined : fontHint(table, column, read),
  );
  let decisions = decideColumns(evidence, hints);
  if (decisions.some(({ candidate }) => candidate !== UNICODE)) {
    const all = evidence.map((known, column) =>
      hasTelltale[column] ? known : evidenceOf(markedCells(table, column), read),
    );
    decisions = decideColumns(all, hints);
  }
  return decisions.map((decision, c) => columnDecoder(decision, repairs[c], read));
}

function fontHint(table: Table, column: number, read: WordReader): FontHint | undefined {
  const font = table.fonts?.[column];
  if (font === undefined) return undefined;
  const evidence = evidenceOf(markedCells(table, column, font.top), read);
  return { font: font.name, candidate: fontCandidate(evidence, font.name) };
}

/** A column's different cells that aren't plain ASCII, from a row on. */
function markedCells(table: Table, column: number, top = 0): string[] {
  const different = new Set<string>();
  for (let row = top; row < table.rows.length; row++) {
    const cells = table.rows[row]!;
    if (column < cells.length) different.add(cells[column]);
  }
  return [...different].filter(isMarked);
}

/**
 * Finds columns without evidence in a sheet with a legacy encoding: their words are right both as they
 * are and decoded (`Soá`, `Ghi chó`). Their rows decide.
 */
function openColumns(columns: readonly ColumnDecoder[]): number[] {
  if (columns.every(({ decision }) => decision.candidate === UNICODE)) return [];
  return [...columns.keys()].filter((column) => isOpen(columns[column].decision));
}

interface RowCell {
  column: number;
  decoded: DecodedCell;
}

/** Decodes the marked cells of the active columns, or of all columns if the row contradicts them. */
function decodeRow(
  cells: readonly string[],
  columns: readonly ColumnDecoder[],
  active: readonly number[],
  open: readonly number[],
): RowCell[] {
  const decoded = decodeCells(cells, columns, active);
  const against = decoded.some(
    ({ column, decoded: { decisive } }) =>
      decisive !== undefined && decisive !== columns[column].decision.candidate,
  );
  const asks = open.some((column) => column < cells.length && isMarked(cells[column]));
  if (!against && !asks) return decoded;
  const all = decodeCells(cells, columns, columns.keys());
  const candidate = rowEncoding(
    all.map(({ decoded: cell }) => cell),
    all.map(({ column }) => columns[column].decision),
  );
  if (candidate === undefined) return decoded;
  return all.map(({ column, decoded: cell }) => {
    const again =
      cell.decisive === undefined || (candidate !== UNICODE && cell.decisive === candidate);
    return {
      column,
      decoded: again ? columns[column].decodeAs(cells[column], cell, candidate) : cell,
    };
  });
}

function decodeCells(
  cells: readonly string[],
  columns: readonly ColumnDecoder[],
  wanted: Iterable<number>,
): RowCell[] {
  const found: RowCell[] = [];
  for (const column of wanted) {
    const decoded = column < cells.length ? columns[column].decode(cells[column]) : undefined;
    if (decoded !== undefined) found.push({ column, decoded });
  }
  return found;
}
