/** Two lists on one sheet in random places; every person must be read, and nothing else. All are invented. */
import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/config/profiles/index.js';
import type { Table } from '../../src/model/index.js';
import { readTables } from '../../src/read/index.js';
import { recognise } from '../../src/recognise/index.js';
import { pick, type Random, randomOf } from './support/random.js';
import { seedsToTry, Tally } from './support/trials.js';

const SEEDS = seedsToTry(150);

const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Bùi', 'Hà', 'Đinh', 'Đỗ', 'Quách'];
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Minh', 'Mạnh'];
const GIVEN = ['Huy', 'Lan', 'Hùng', 'Mai', 'Sơn', 'Hoa', 'Long', 'Thảo', 'Quân', 'Dung'];

const two = (number: number) => String(number).padStart(2, '0');

/** Columns of a list besides its name: heading and a value. */
const COLUMNS: readonly { headings: string[]; value: (random: Random) => string }[] = [
  {
    headings: ['Ngày sinh', 'Ngày tháng năm sinh'],
    value: (random) => `${two(1 + random(28))}/${two(1 + random(12))}/${1990 + random(17)}`,
  },
  { headings: ['Giới tính', 'Nam/Nữ'], value: (random) => pick(['Nam', 'Nữ'], random) },
  {
    headings: ['CCCD', 'Số CCCD'],
    value: (random) => `0252${two(random(7))}${String(100000 + random(900000))}`,
  },
  { headings: ['SĐT', 'Điện thoại'], value: (random) => `09${10000000 + random(89999999)}` },
  { headings: ['Dân tộc'], value: (random) => pick(['Kinh', 'Mường', 'Dao'], random) },
];
const TITLES = ['ĐOÀN TNCS HỒ CHÍ MINH', 'DANH SÁCH ĐOÀN VIÊN', 'CHI ĐOÀN KHU 1', 'Năm 2025'];

interface Drawn {
  cells: string[][];
  /** Rows with their people, from the left. */
  people: Map<number, string[]>;
}

/** A list with a number of its own or not, and a name that no other list has. */
function drawList(random: Random, names: Iterator<string>) {
  const shuffled = [...COLUMNS].sort(() => random(3) - 1);
  const further = shuffled.slice(0, 1 + random(3));
  const isNumbered = random(3) > 0;
  const nameFirst = isNumbered || random(4) > 0;
  const nameHeading = pick(['Họ và tên', 'Họ tên', 'HỌ VÀ TÊN'], random);
  const headings = further.map((column) => pick(column.headings, random));
  const lead = isNumbered ? [pick(['STT', 'TT'], random)] : [];
  const header = nameFirst ? [...lead, nameHeading, ...headings] : [...headings, nameHeading];
  // One name with one number beside it may be whoever made the list.
  const count = (further.length === 1 && !isNumbered ? 2 : 1) + random(8);
  const people = Array.from({ length: count }, () => names.next().value as string);
  const rows = people.map((name, at) => {
    const values = further.map(({ value }) => value(random));
    const number = isNumbered ? [String(at + 1)] : [];
    return nameFirst ? [...number, name, ...values] : [...values, name];
  });
  return { header, rows, people };
}

function* newNames(random: Random): Generator<string> {
  const used = new Set<string>();
  for (;;) {
    const name = [pick(SURNAMES, random), pick(MIDDLES, random), pick(GIVEN, random)].join(' ');
    if (used.has(name)) continue;
    used.add(name);
    yield name;
  }
}

function draw(random: Random): Drawn {
  const cells: string[][] = [];
  const people = new Map<number, string[]>();
  const put = (row: number, column: number, text: string) => {
    while (cells.length <= row) cells.push([]);
    while (cells[row]!.length < column) cells[row]!.push('');
    cells[row]![column] = text;
  };
  const names = newNames(random);
  const place = (list: ReturnType<typeof drawList>, top: number, left: number) => {
    const titles = random(3);
    for (let at = 0; at < titles; at++) put(top + at, left, pick(TITLES, random));
    const headerRow = top + titles;
    list.header.forEach((text, at) => {
      put(headerRow, left + at, text);
    });
    list.rows.forEach((values, at) => {
      values.forEach((text, column) => {
        put(headerRow + 1 + at, left + column, text);
      });
      const row = headerRow + 1 + at;
      people.set(row, [...(people.get(row) ?? []), list.people[at]!]);
    });
    return headerRow + 1 + list.rows.length;
  };
  const first = drawList(random, names);
  const second = drawList(random, names);
  const top = random(3);
  const bottom = place(first, top, 0);
  if (random(2) === 0) place(second, bottom + random(4), random(2));
  else {
    // Without a blank column between, only a number shows where the second list begins.
    const isNumbered = /^S?TT$/.test(second.header[0]!);
    const gap = isNumbered ? random(3) : 1 + random(2);
    place(second, random(4), first.header.length + gap);
  }
  return { cells, people };
}

async function tableOf(cells: readonly string[][]): Promise<Table> {
  const width = Math.max(...cells.map(({ length }) => length));
  const lines = cells.map((row) =>
    Array.from({ length: width }, (_, at) => row[at] ?? '').join(','),
  );
  const { tables } = await readTables('a.csv', Buffer.from(lines.join('\n')), 'hash');
  return tables[0]!;
}

/** Lists the names that were read, by row and from the left. */
function readPeople(table: Table): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const { table: own, layout } of recognise(table, profiles[0]!).rosters) {
    if (!('columns' in layout)) continue;
    layout.kinds.forEach((kind, row) => {
      if (kind !== 'member') return;
      const names = layout.columns.filter(({ field }) => field === 'name');
      const name = names.map(({ index }) => own.rows[row]![index] ?? '').join(' ');
      found.set(row, [...(found.get(row) ?? []), name]);
    });
  }
  return found;
}

const sorted = (people: Map<number, string[]>) =>
  [...people].sort(([a], [b]) => a - b).map(([row, names]) => [row + 1, ...names.sort()]);

/** People of a sheet as text, by row. */
async function peopleOf(...lines: string[]) {
  return sorted(readPeople(await tableOf(lines.map((line) => line.split(',')))));
}

describe('two lists on one sheet', () => {
  it('never use a row with a person as a header', async () => {
    const people = await peopleOf(
      'Họ và tên,Nam/Nữ,ĐOÀN TNCS HỒ CHÍ MINH,',
      'Đỗ Mạnh Huy,Nam,,',
      ',,CCCD,Họ tên',
    );
    expect(people).toEqual([[2, 'Đỗ Mạnh Huy']]);
  });

  it(`have all their people and nobody else in ${SEEDS.length} random layouts`, async () => {
    const tally = new Tally('sideBySide');
    const wrong: string[] = [];
    for (const seed of SEEDS) {
      const { cells, people } = draw(randomOf(seed));
      const wanted = JSON.stringify(sorted(people));
      let got: string;
      try {
        got = JSON.stringify(sorted(readPeople(await tableOf(cells))));
      } catch (error) {
        got = String(error);
      }
      tally.note(got === wanted ? 'right' : 'wrong');
      if (got !== wanted) {
        const sheet = cells.map((row) => row.join(',')).join('\n');
        wrong.push(`seed ${seed}\n${sheet}\nwanted ${wanted}\ngot    ${got}`);
      }
    }
    tally.print();
    expect(wrong.slice(0, 12).join('\n\n')).toBe('');
  }, 3_600_000);
});
