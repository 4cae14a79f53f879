/** Keeps what names a person out of masked results and out of all messages, whatever lists hold. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import * as XLSX from 'xlsx';
import { csv, listAll, put, type Run, scratch } from '../cli/run.js';
import { runHere } from './support/inProcess.js';
import { Planted } from './support/numbers.js';
import { pick, type Random, randomOf } from './support/random.js';
import { seedsToTry, Tally } from './support/trials.js';

// Threads run what is built; here everything runs from its source.
vi.mock('../../src/app/run/threads/reader.js', async () => {
  const { readTables } = await import('../../src/read/index.js');
  return { threadedReader: () => readTables };
});

const SEEDS = seedsToTry(2);
const HEADINGS = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Số CCCD',
  'Điện thoại',
  'Xã cũ',
  'Chi đoàn',
  'Địa chỉ',
  'Năng khiếu',
  'Ghi chú',
];
const NAMES = ['Nguyễn Văn Thử', 'Trần Thị Mẫu', 'Lê Văn Giả', 'Phạm Thị Ví', 'Hà Văn Dụ'];

/** A person's row: mostly as it should be, with numbers in some cells where none belong. */
function person(random: Random, planted: Planted, at: number): string[] {
  const sometimes = (usual: string) => (random(6) === 0 ? planted.text() : usual);
  const name = `${NAMES[at % NAMES.length]!} ${pick(['An', 'Bình', 'Chi'], random)}`;
  return [
    String(at + 1),
    random(8) === 0 ? `${name} ${planted.text()}` : name,
    sometimes(`${String(1 + random(28)).padStart(2, '0')}/03/${1998 + random(8)}`),
    sometimes(pick(['Nam', 'Nữ'], random)),
    random(4) === 0 ? planted.text() : planted.id(),
    random(4) === 0 ? planted.text() : planted.phone(),
    sometimes(pick(['Phú Hộ', 'Hà Thạch'], random)),
    sometimes(`Khu ${1 + random(3)}`),
    sometimes('Tổ 5, khu 2'),
    planted.text(),
    sometimes('Từ 2019-2020, 150.000.000 đồng'),
  ];
}

/** Two lists, of partly the same people with other values. */
function lists(random: Random, planted: Planted): string[][][] {
  const first = Array.from({ length: 8 }, (_, at) => person(random, planted, at));
  const second = first.slice(0, 5).map((row) => {
    const other = person(random, planted, 0);
    return row.map((cell, at) => (at < 3 || random(3) > 0 ? cell : other[at]!));
  });
  return [first, second];
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function workbook(rows: readonly string[][], sheet: string): Buffer {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([HEADINGS, ...rows]), sheet);
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

/** All text of a file, of a workbook that of its parts. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (!path.endsWith('.xlsx')) return bytes.toString('utf8');
  const parts: { content?: unknown }[] = XLSX.CFB.read(bytes, { type: 'buffer' }).FileIndex;
  return parts
    .map(({ content }) => Buffer.from((content ?? []) as Uint8Array).toString('utf8'))
    .join('\n');
}

/** Finds planted numbers in a text, with any signs between their digits. */
function leaksIn(text: string, numbers: readonly string[]): string[] {
  const bare = text
    .replace(/\p{Nd}/gu, (digit) => digit.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}*]/gu, '');
  return numbers.filter((number) => bare.includes(number));
}

function expectNothingLeaks(folder: string, run: Run, numbers: readonly string[]): void {
  expect([run.status, run.stderr]).toEqual([0, expect.any(String)]);
  const texts = [
    { file: 'terminal', text: `${run.stdout}\n${run.stderr}` },
    ...listAll(join(scratch, folder)).map((file) => ({
      file,
      text: `${file}\n${textOf(join(scratch, folder, file))}`,
    })),
  ];
  expect(texts.flatMap(({ file, text }) => leaksIn(text, numbers).map((n) => [file, n]))).toEqual(
    [],
  );
}

/** Answers every question that takes a value: by a row, or with a number that is in no list. */
function answer(from: string, name: string, random: Random, planted: Planted): void {
  const typed = new Map<string, string>();
  const lines = csv(join(scratch, from, 'conflicts.csv')).map((row) => {
    const id = row.ma_xung_dot!;
    let [decision, value] = ['', ''];
    if (!typed.has(id)) {
      const isNumber = /CCCD|giấy tờ|định danh/i.test(row.truong ?? '');
      if (row.loai === 'TRUNG_NGUOI') decision = pick(['GOP', 'RIENG'], random);
      else if (row.loai === 'DU_LIEU_LOI' && isNumber) value = planted.id();
      else if (row.loai === 'LECH_THONG_TIN') decision = 'CHON';
      else if (row.loai === 'TRUNG_GIAY_TO') decision = pick(['CHON', 'RIENG'], random);
      typed.set(id, value);
    }
    return [id, row.ban_ghi!, decision, value].map(quoted).join(',');
  });
  put(name, ['ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung', ...lines, ''].join('\r\n'));
}

/** Rows of a roster with all digits hidden, and with what is hidden already. */
function hidden(folder: string): string[] {
  return csv(join(scratch, folder, 'roster.csv')).map((row) =>
    JSON.stringify(Object.entries(row)).replace(/[\p{Nd}*]/gu, '#'),
  );
}

describe('a masked result', () => {
  it(`of ${SEEDS.length} sets of lists shows none of their numbers, and accepts answers like an open one`, async () => {
    const tally = new Tally('masked results');
    for (const seed of SEEDS) {
      const random = randomOf(seed);
      const planted = new Planted(random);
      const [first, second] = lists(random, planted);
      const folder = `mask-${seed}`;
      const [file, sheet] = [planted.phone(), planted.phone()];
      put(
        `${folder}/in/danh sach ${file}.csv`,
        [HEADINGS, ...first!].map((row) => row.map(quoted).join(',')).join('\r\n'),
      );
      put(`${folder}/in/hai.xlsx`, workbook(second!, `Trang ${sheet}`));
      const at = (name: string) => join(scratch, folder, name);
      const merge = ['merge', at('in'), '--to', 'Phường Phong Châu', '--jobs', '1', '-o'];
      const apply = (answers: string, from: string, to: string) =>
        runHere(['apply', at(answers), '--from', at(from), '--jobs', '1', '-o', at(to)]);
      const masked = await runHere([...merge, at('1'), '--mask', '--json']);
      expectNothingLeaks(`${folder}/1`, masked, planted.numbers);
      expect((await runHere([...merge, at('open')])).status).toBe(0);
      expect(leaksIn(textOf(at('open/roster.xlsx')), planted.numbers)).not.toEqual([]);

      answer(`${folder}/1`, `${folder}/answers.csv`, random, planted);
      const answered = await apply('answers.csv', '1', '2');
      expectNothingLeaks(`${folder}/2`, answered, planted.numbers);
      expect((await apply('answers.csv', 'open', 'open-2')).status).toBe(0);
      expect(hidden(`${folder}/2`)).toEqual(hidden(`${folder}/open-2`));

      // Once more without any answer: all decisions come from the ledger.
      put(`${folder}/none.csv`, 'ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung\r\n');
      expectNothingLeaks(`${folder}/3`, await apply('none.csv', '2', '3'), planted.numbers);
      for (const name of ['roster.csv', 'decisions.csv', 'members.csv']) {
        expect(textOf(at(`3/${name}`))).toBe(textOf(at(`2/${name}`)));
      }
      // Late lists and withdrawn answers mask numbers without the option.
      const [late] = lists(random, planted);
      put(`${folder}/late.xlsx`, workbook(late!, 'Trang 1'));
      const previous = ['merge', at('late.xlsx'), '--previous', at('3'), '-o', at('4')];
      expectNothingLeaks(`${folder}/4`, await runHere(previous), planted.numbers);
      const { question } = csv(at('4/decisions.csv'))[0]!;
      const undo = ['undo', question!, '--from', at('4'), '-o', at('5')];
      expectNothingLeaks(`${folder}/5`, await runHere(undo), planted.numbers);
      const sealed = csv(at('2/decisions.csv')).filter((row) => row.sealed);
      tally.note(sealed.length > 0 ? 'with sealed decisions' : 'without sealed decisions');
      rmSync(join(scratch, folder), { recursive: true });
    }
    tally.print();
    expect(tally.of('with sealed decisions')).toBeGreaterThan(0);
  }, 3_600_000);
});

/** Invented people whose names no list of wordings, communes or branches has. */
const PEOPLE = ['Nguyễn Văn Thử', 'Đoàn Thị Mẫu', 'Lê Giả', "H'Hen Ví Niê", 'Giàng A Dụ'];

/** A list with people in its header, title, places and codes. */
function misplaced(random: Random, planted: Planted): string[][] {
  const someone = () => `${pick(PEOPLE, random)} ${pick(['An', 'Bình', 'Chi'], random)}`;
  const something = () => pick([someone, () => planted.phone(), () => planted.text()], random)();
  const sometimes = (usual: string) => (random(4) === 0 ? something() : usual);
  const headings = HEADINGS.map((each, at) => (at === 1 || at === 2 ? each : sometimes(each)));
  const extra = [something(), something()];
  const rows = Array.from({ length: 6 }, (_, at) => [
    ...person(random, planted, at).map((cell, column) =>
      column === 3 || column === 6 || column === 7 ? sometimes(cell) : cell,
    ),
    sometimes('nt'),
    planted.id(),
  ]);
  return [...(random(2) === 0 ? [[something()]] : []), [...headings, ...extra], ...rows];
}

/** Finds names of people in a text. */
function namesIn(text: string): string[] {
  return PEOPLE.filter((name) => text.includes(name));
}

describe('messages', () => {
  it(`of ${SEEDS.length} lists with people in headings and places name none of them`, async () => {
    const tally = new Tally('messages');
    for (const seed of SEEDS) {
      const random = randomOf(seed + 1_000_000);
      const planted = new Planted(random);
      const folder = `output-${seed}`;
      const at = (name: string) => join(scratch, folder, name);
      const rows = misplaced(random, planted);
      put(`${folder}/in/mot.csv`, rows.map((row) => row.map(quoted).join(',')).join('\r\n'));
      put(
        `${folder}/in/hai.csv`,
        rows.map((row) => row.map(quoted).reverse().join(',')).join('\r\n'),
      );
      const runs = [
        await runHere(['inspect', at('in')]),
        await runHere(['inspect', at('in'), '--json']),
        await runHere(['init', at('in')]),
        await runHere([
          'merge',
          at('in'),
          '--to',
          'Phường Phong Châu',
          '--jobs',
          '1',
          '-o',
          at('1'),
        ]),
      ];
      for (const [run, { stdout, stderr }] of runs.entries()) {
        const output = `${stdout}\n${stderr}`;
        expect({
          seed,
          run,
          names: namesIn(output),
          numbers: leaksIn(output, planted.numbers),
        }).toEqual({
          seed,
          run,
          names: [],
          numbers: [],
        });
      }
      const isMerged = runs.at(-1)!.status === 0;
      if (isMerged) {
        const { findings } = JSON.parse(textOf(at('1/summary.json'))) as { findings: unknown };
        const output = JSON.stringify(findings);
        expect([seed, namesIn(output), leaksIn(output, planted.numbers)]).toEqual([seed, [], []]);
      }
      tally.note(isMerged ? 'merged' : 'refused');
      rmSync(join(scratch, folder), { recursive: true });
    }
    tally.print();
  }, 3_600_000);
});
