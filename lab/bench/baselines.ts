/**
 * `npm run bench -- baselines <sample>...`: measures simple rules, which offices use by hand, on samples of csv
 * files, over all pairs inside the final groups.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { countPairs, type Grouping, type Scores, scoresOf } from '#product/evaluate/index.js';
import { groupBy } from '#product/model/index.js';
import { readCsv } from './support/csv.js';
import { Groups, numbered } from './support/groups.js';
import { print, printTable } from './support/output.js';

const PATTERNS = {
  name: /^họ (và )?tên/i,
  head: /^họ (và )?đệm/i,
  tail: /^tên$/i,
  birth: /^(ngày.* sinh|sinh ngày)/i,
  id: /cccd|cmnd|định danh|chứng minh/i,
};

/** Cells of a row that the rules compare, as written. */
interface Written {
  name: string;
  birth: string;
  id: string;
}

export interface PersonRow extends Written {
  person: string;
}

type Rule = (row: Written) => string[];

/** Makes the keys of a row for each rule; rows with a common key form a group. */
const RULES: Readonly<Record<string, Rule>> = {
  'name and date as they are written': ({ name, birth }) =>
    name !== '' && birth !== '' ? [`${name}|${birth}`] : [],
  'ID number': ({ id }) => idKeys(id),
  'ID number, or folded name and full date': (row) => [...idKeys(row.id), ...nameKeys(row)],
};

export function baselines(samples: string[]): number {
  for (const sample of samples) {
    const rows = rowsOf(sample);
    const people = new Set(rows.map(({ person }) => person)).size;
    print(`\n${sample}: ${rows.length} rows, ${people} people`);
    printTable(
      ['rule', 'precision', 'recall', 'F1'],
      [...scoresByRule(rows)].map(([rule, { precision, recall, f1 }]) => [
        rule,
        ...[precision, recall, f1].map((score) => score.toFixed(3)),
      ]),
    );
  }
  return 0;
}

export function scoresByRule(rows: readonly PersonRow[]): Map<string, Scores> {
  const person = numbered(rows.map((row) => row.person));
  return new Map(
    Object.entries(RULES).map(([rule, keysOf]) => [
      rule,
      scoresOf(countPairs(person, groupsOf(rows, keysOf))),
    ]),
  );
}

function groupsOf(rows: readonly Written[], keysOf: Rule): Grouping {
  const groups = new Groups(rows.length);
  const holders = new Map<string, number>();
  rows.forEach((row, i) => {
    for (const key of keysOf(row)) {
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, i);
      else groups.join(i, holder);
    }
  });
  return groups.numbers();
}

function idKeys(id: string): string[] {
  const digits = id.replace(/\D/g, '');
  return digits.length < 9 ? [] : [digits];
}

function nameKeys({ name, birth }: Written): string[] {
  const date = fullDate(birth);
  return name === '' || date === '' ? [] : [`${fold(name)}|${date}`];
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Writes a full date as `yyyy-m-d`; `''` for any other. */
function fullDate(text: string): string {
  const parts = text.split(/[-/.]/).map(Number);
  if (parts.length !== 3 || parts.some((part) => !(part > 0))) return '';
  return (parts[0]! > 31 ? parts : parts.reverse()).join('-');
}

/** Reads every row of the truth with its cells. @throws Error for a missing file */
export function rowsOf(folder: string): PersonRow[] {
  const truth = readCsv(join(folder, 'truth.csv'));
  const rows: PersonRow[] = [];
  for (const [file, members] of groupBy(truth, (row) => row.file!)) {
    const path = join(folder, 'in', file);
    if (!existsSync(path)) throw new Error(`${file} is in truth.csv, but not in the folder.`);
    const cells = cellsOf(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
    const read = rowReader(cells);
    for (const { row, person } of members) {
      rows.push({ ...read(cells[Number(row) - 1]!), person: person! });
    }
  }
  return rows;
}

function cellsOf(text: string): string[][] {
  const delimiter = text.split(';').length > text.split(',').length ? ';' : ',';
  return parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false });
}

/** Finds the columns of the fields; a date may be in either of two columns, below Nam or Nữ. */
function rowReader(cells: string[][]): (row: string[]) => Written {
  const header = cells.find((row) => row.some((cell) => /^họ /i.test(cell)));
  if (header === undefined) throw new Error('no row is the header');
  const below = cells[cells.indexOf(header) + 1] ?? [];
  const columnOf = (pattern: RegExp) => header.findIndex((cell) => pattern.test(cell.trim()));
  const [name, head, tail, birth, id] = [
    columnOf(PATTERNS.name),
    columnOf(PATTERNS.head),
    columnOf(PATTERNS.tail),
    columnOf(PATTERNS.birth),
    columnOf(PATTERNS.id),
  ];
  const births = below[birth] === 'Nam' ? [birth, birth + 1] : [birth];
  return (row) => {
    const text = (column: number) => (column < 0 ? '' : row[column]!.trim());
    const full = name < 0 ? `${text(head)} ${text(tail)}` : text(name);
    return { name: full.trim(), birth: births.map(text).join(''), id: text(id) };
  };
}
