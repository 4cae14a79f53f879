/**
 * Prints, as JSON, the milliseconds that reading one file takes with hopnhat and with the bare
 * library: `node dist-lab/bench/probes/read.js xlsx|csv <rows>`. Median of several alternating runs.
 */
import { parse } from 'csv-parse/sync';
import * as XLSX from 'xlsx';
import { readTables } from '#product/read/index.js';
import { median } from '../support/output.js';

export interface ReadTimes {
  bytes: number;
  hopnhat: number;
  bare: number;
}

type Rows = (string | number)[][];

const RUNS = 5;
const [format, count] = process.argv.slice(2);

const table = rosterRows(Number(count));
const bytes = format === 'xlsx' ? workbook(table) : Buffer.from(csv(table));
const bare =
  format === 'xlsx'
    ? () => {
        const { Sheets, SheetNames } = XLSX.read(bytes, { dense: true });
        return XLSX.utils.sheet_to_json(Sheets[SheetNames[0]!]!, { header: 1 });
      }
    : () => parse(bytes);

const times: Record<'hopnhat' | 'bare', number[]> = { hopnhat: [], bare: [] };
for (let run = 0; run <= RUNS; run++) {
  const ours = await timed(() => readTables(`bench.${format}`, bytes, ''));
  const theirs = await timed(bare);
  // The first run compiles and is not counted.
  if (run === 0) continue;
  times.hopnhat.push(ours);
  times.bare.push(theirs);
}
const printed: ReadTimes = {
  bytes: bytes.length,
  hopnhat: median(times.hopnhat),
  bare: median(times.bare),
};
process.stdout.write(JSON.stringify(printed));

/** Makes rows of invented people, 10 columns. */
function rosterRows(rows: number): Rows {
  const surnames = ['Nguyễn', 'Trần', 'Hà', 'Đinh', 'Phùng', 'Bùi', 'Quách'];
  const given = ['An', 'Bình', 'Hương', 'Hường', 'Dũng', 'Đức', 'Thảo', 'Yến'];
  const two = (number: number) => String(number).padStart(2, '0');
  const heading =
    'STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Điện thoại,Dân tộc,Quê quán,Chi đoàn,Ghi chú';
  const table: Rows = [heading.split(',')];
  for (let row = 1; row <= rows; row++) {
    table.push([
      row,
      `${surnames[row % 7]} Văn ${given[row % 8]} ${row % 977}`,
      `${two(1 + (row % 28))}/${two(1 + (row % 12))}/${1995 + (row % 14)}`,
      row % 2 === 0 ? 'Nam' : 'Nữ',
      `025${201_000_000 + row}`,
      `09${10_000_000 + row}`,
      'Mường',
      '"Khu 1", Xã Mẫu',
      `Chi đoàn Khu ${row % 20}`,
      row % 7 === 0 ? `ghi chú ${row}` : '',
    ]);
  }
  return table;
}

function workbook(rows: Rows): Buffer {
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), 'DS');
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true });
}

function csv(rows: Rows): string {
  const cell = (value: string | number) => {
    const text = String(value);
    return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(cell).join(',')).join('\r\n');
}

/** Collects garbage before each run, if node exposes `gc`, so that none pays for another. */
async function timed(work: () => unknown): Promise<number> {
  globalThis.gc?.();
  const started = performance.now();
  await work();
  return performance.now() - started;
}
