import { type Message, message } from '../model/index.js';

/** Result file → columns that identify a row. */
const KEYS: Record<string, string[]> = {
  'roster.csv': ['Mã'],
  'conflicts.csv': ['ma_xung_dot', 'ban_ghi'],
  'lineage.csv': ['file', 'sheet', 'row'],
};

/**
 * Lists the differences between the expected and the found rows of a csv file, by the key of the rows.
 * @param file name of the result file
 * @param expected rows with the header first
 * @param found rows with the header first
 */
export function tableDifferences(
  file: string,
  expected: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): Message[] {
  const expectedRows = keyRows(file, expected);
  const foundRows = keyRows(file, found);
  const differences: Message[] = [];
  for (const [key, { row, cells }] of expectedRows) {
    const match = foundRows.get(key);
    if (match === undefined) {
      differences.push(message('check-row-missing', { file, row, key: shownKey(key) }));
      continue;
    }
    for (const column of new Set([...cells.keys(), ...match.cells.keys()])) {
      const before = cells.get(column) ?? '';
      const after = match.cells.get(column) ?? '';
      if (before !== after) {
        differences.push(
          message('check-cell', {
            file,
            row: match.row,
            key: shownKey(key),
            column,
            before,
            after,
          }),
        );
      }
    }
  }
  for (const [key, { row }] of foundRows) {
    if (!expectedRows.has(key))
      differences.push(message('check-row-extra', { file, row, key: shownKey(key) }));
  }
  return differences;
}

interface KeyedRow {
  /** Number of the row in the file. */
  row: number;
  cells: Map<string, string>;
}

function keyRows(file: string, rows: readonly (readonly string[])[]): Map<string, KeyedRow> {
  const [header = [], ...body] = rows;
  const keys = KEYS[file];
  const result = new Map<string, KeyedRow>();
  body.forEach((row, i) => {
    const cells = new Map(header.map((heading, column) => [heading, row[column] ?? '']));
    const base =
      keys === undefined ? String(i + 2) : keys.map((name) => cells.get(name)).join('\n');
    // Distinguishes equal keys (two records of one letter) by their order.
    let key = base;
    for (let copy = 2; result.has(key); copy++) key = `${base}\n${copy}`;
    result.set(key, { row: i + 2, cells });
  });
  return result;
}

function shownKey(key: string): string {
  return key.split('\n').join(':');
}

/**
 * Lists the different lines of a text file.
 * @param file name of the result file
 */
export function lineDifferences(file: string, expected: string, found: string): Message[] {
  const expectedLines = expected.split('\n');
  const foundLines = found.split('\n');
  const differences: Message[] = [];
  for (let i = 0; i < Math.max(expectedLines.length, foundLines.length); i++) {
    // Includes a missing line end, since the lines are compared as they are.
    if (expectedLines[i] === foundLines[i]) continue;
    const [before = '', after = ''] = [expectedLines[i], foundLines[i]];
    differences.push(
      message('check-cell', { file, row: i + 1, key: '', column: '', before, after }),
    );
  }
  return differences;
}
