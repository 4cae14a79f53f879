/** Splits rows in one cell each: a csv pasted into a sheet, or quoted line by line. */
import { type Finding, finding, placeIn, type Table } from '../../model/index.js';
import { trimRow } from '../rows.js';
import { csvRecords } from './csvRecords.js';
import { detectDivision } from './delimiter.js';

const FEWEST_ROWS = 3;
/** Fewest delimiters in most rows; a sentence has a comma too. */
const FEWEST_DELIMITERS = 2;
/** Share of the rows that must have as many cells; letterheads differ. */
const ALIKE = 0.6;

/** Divides the rows in place; `delimiter` is absent if they are divided already. */
export function splitRows(table: Table): { delimiter?: string; findings: Finding[] } {
  const { rows } = table;
  const filled = rows.filter((cells) => cells.length > 0);
  if (filled.length < FEWEST_ROWS || filled.some((cells) => cells.length > 1)) {
    return { findings: [] };
  }
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

/** Returns undefined for a text that is not exactly one record. */
function recordOf(text: string, division: Parameters<typeof csvRecords>[1]): string[] | undefined {
  if (text === '') return [];
  const records = csvRecords(text, division);
  return Array.isArray(records) && records.length === 1 ? records[0] : undefined;
}
