import Table from 'cli-table3';
import { describe, expect, it } from 'vitest';
import { Console } from '../../../src/cli/terminal/console.js';
import { renderTable } from '../../../src/cli/terminal/table.js';

const out = new Console({ language: 'vi', say: () => '', quiet: true, color: false });
const HEAD = ['', 'Cột', 'Mẫu', 'Ghi chú'];

function byLibrary(rows: readonly (string | number)[][]): string {
  const style = { head: [], border: [], compact: true };
  const table = new Table({ head: HEAD.map((heading) => out.chalk.bold(heading)), style });
  table.push(...rows);
  return table.toString();
}

describe('a table', () => {
  const kinds = new Map<string, (row: number) => string>([
    ['plain cells', (row) => 'ữ'.repeat(row % 37)],
    ['cells of several lines', (row) => (row % 150 === 7 ? `a\nb${row}` : '')],
    ['letters of two columns', (row) => (row === 260 ? '名前😀' : `${row}`)],
    ['colours', (row) => (row === 120 ? `\x1b[1m${row}\x1b[22m` : 'x')],
  ]);
  for (const [kind, cellOf] of kinds) {
    for (const count of [99, 101, 350]) {
      it(`of ${count} rows with ${kind} is equal to that of the library`, () => {
        const rows = Array.from({ length: count }, (_, row) => [
          row,
          cellOf(row),
          'Họ tên —',
          '0\u00a0%',
        ]);
        expect(renderTable(HEAD, rows, out)).toBe(byLibrary(rows));
      });
    }
  }
});
