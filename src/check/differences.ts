import { type Message, message } from '../model/index.js';

/** Columns that tell one row of a result file from another. */
const KEYS: Record<string, string[]> = {
  'roster.csv': ['Mã'],
  'conflicts.csv': ['ma_xung_dot', 'ban_ghi'],
  'lineage.csv': ['file', 'sheet', 'row'],
};

/**
 * What differs between the expected and the found rows of a csv file, row by row, by its key.
 * @param file name of the result file
 * @param expected rows with the header first
 */
export function tableDifferences(
  file: string,
  expected: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): Message[] {
  const wanted = keyed(file, expected);
  const got = keyed(file, found);
  const differences: Message[] = [];
  for (const [key, { row, cells }] of wanted) {
    const other = got.get(key);
    if (other === undefined) {
      differences.push(message('check-row-missing', { file, row, key: show(key) }));
      continue;
    }
    for (const column of new Set([...cells.keys(), ...other.cells.keys()])) {
      const before = cells.get(column) ?? '';
      const after = other.cells.get(column) ?? '';
      if (before !== after) {
        differences.push(
          message('check-cell', { file, row: other.row, key: show(key), column, before, after }),
        );
      }
    }
  }
  for (const [key, { row }] of got) {
    if (!wanted.has(key))
      differences.push(message('check-row-extra', { file, row, key: show(key) }));
  }
  return differences;
}

interface KeyedRow {
  /** Number of the row in the file. */
  row: number;
  cells: Map<string, string>;
}

function keyed(file: string, rows: readonly (readonly string[])[]): Map<string, KeyedRow> {
  const [header = [], ...body] = rows;
  const keys = KEYS[file];
  const result = new Map<string, KeyedRow>();
  body.forEach((row, i) => {
    const cells = new Map(header.map((heading, column) => [heading, row[column] ?? '']));
    const own = keys === undefined ? String(i + 2) : keys.map((name) => cells.get(name)).join('\n');
    // Equal keys (two records of one letter) are told apart by their order.
    let key = own;
    for (let copy = 2; result.has(key); copy++) key = `${own}\n${copy}`;
    result.set(key, { row: i + 2, cells });
  });
  return result;
}

function show(key: string): string {
  return key.split('\n').join(':');
}

/** The same for other text files, line by line. */
export function lineDifferences(file: string, expected: string, found: string): Message[] {
  const wanted = expected.split('\n');
  const got = found.split('\n');
  const differences: Message[] = [];
  for (let i = 0; i < Math.max(wanted.length, got.length); i++) {
    // A missing end of line is a difference, too.
    if (wanted[i] === got[i]) continue;
    const [before = '', after = ''] = [wanted[i], got[i]];
    differences.push(
      message('check-cell', { file, row: i + 1, key: '', column: '', before, after }),
    );
  }
  return differences;
}
