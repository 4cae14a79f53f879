/** Splits rows in one cell each: a csv pasted into a sheet, or lines in quotes. */
import { type Finding, finding, placeIn, type Table } from '../../model/index.js';
import { trimRow } from '../rows.js';
import { csvRecords } from './csvRecords.js';
import { CANDIDATES, detectDivision } from './delimiter.js';

const FEWEST_ROWS = 3;
/** Fewest delimiters in most rows; a sentence has a comma too. */
const FEWEST_DELIMITERS = 2;
/** Share of the rows that must have as many cells; letterheads differ. */
const ALIKE = 0.6;
/** Fewest cells of a list some of whose rows are in one cell. */
const FEWEST_CELLS = 4;

/** Divides the rows in place; `delimiter` is absent if most are divided already. */
export function splitRows(table: Table): { delimiter?: string; findings: Finding[] } {
  const { rows } = table;
  const filled = rows.filter((cells) => cells.length > 0);
  if (filled.length < FEWEST_ROWS) return { findings: [] };
  if (filled.some((cells) => cells.length > 1)) return { findings: splitSomeRows(table) };
  const division = detectDivision(filled.map(([text]) => text!.replace(/[\r\n]/g, ' ')).join('\n'));
  const { delimiter, count } = division;
  if (count < FEWEST_DELIMITERS) return { findings: [] };
  const split = rows.map((cells) => recordOf(cells[0] ?? '', division));
  const alike = split.filter((cells) => cells?.length === count + 1).length;
  if (split.includes(undefined) || alike < ALIKE * filled.length) return { findings: [] };
  for (const [row, cells] of split.entries()) {
    if (rows[row]!.length > 0) rows[row] = trimRow(cells!);
  }
  // A tab is invisible in a message.
  const args = { delimiter: delimiter === '\t' ? 'Tab' : delimiter };
  return { delimiter, findings: [finding('info', 'rows-split', args, placeIn(table))] };
}

/** Divides rows in one cell that has as many cells as the widest row; some programs quote such lines. */
function splitSomeRows(table: Table): Finding[] {
  const { rows } = table;
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (width < FEWEST_CELLS) return [];
  const found: number[] = [];
  for (const [row, [text = '', ...others]] of rows.entries()) {
    const cells = others.length > 0 ? undefined : cellsOfWidth(text, width);
    if (cells === undefined) continue;
    rows[row] = cells;
    found.push(row);
  }
  if (found.length === 0) return [];
  const place = { ...placeIn(table), row: found[0]! + 1 };
  return [finding('info', 'some-rows-split', { count: found.length }, place)];
}

/** Returns undefined for a text with fewer or more cells, or with blanks behind delimiters as in a sentence. */
function cellsOfWidth(text: string, width: number): string[] | undefined {
  for (const delimiter of CANDIDATES) {
    if (text.split(delimiter, width).length < width) continue;
    const cells = recordOf(text, { delimiter, count: width - 1 });
    if (cells === undefined || cells.length < width) continue;
    if (cells.slice(1).some((cell) => /^\s+\S/.test(cell))) continue;
    const trimmed = trimRow(cells);
    if (trimmed.length <= width) return trimmed;
  }
  return undefined;
}

/** Returns undefined for a text that is not exactly one record. */
function recordOf(text: string, division: Parameters<typeof csvRecords>[1]): string[] | undefined {
  if (text === '') return [];
  const records = csvRecords(text, division);
  return Array.isArray(records) && records.length === 1 ? records[0] : undefined;
}
