// `node bench/baselines.js <sample>...`: what simple rules find of the pairs of a sample of csv files, counted
// over all pairs inside the final groups. The rules are those that offices use by hand.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const PATTERNS = {
  name: /^họ (và )?tên/i,
  head: /^họ (và )?đệm/i,
  tail: /^tên$/i,
  birth: /^(ngày.* sinh|sinh ngày)/i,
  id: /cccd|cmnd|định danh|chứng minh/i,
};

/** Keys of a row under each rule; rows with a key in common are one group. */
const RULES = {
  'name and date as they are written': ({ name, birth }) =>
    name !== '' && birth !== '' ? [`${name}|${birth}`] : [],
  'ID number': ({ id }) => idKeys(id),
  'ID number, or folded name and full date': (row) => [...idKeys(row.id), ...nameKeys(row)],
};

for (const folder of process.argv.slice(2)) {
  const rows = rowsOf(folder);
  const people = new Set(rows.map(({ person }) => person)).size;
  print(`\n${folder}: ${rows.length} rows, ${people} people`);
  print('| rule | precision | recall | F1 |\n|---|---|---|---|');
  for (const [rule, keysOf] of Object.entries(RULES)) {
    const { precision, recall } = compare(rows, keysOf);
    const f1 = (2 * precision * recall) / (precision + recall);
    print(`| ${rule} | ${[precision, recall, f1].map((share) => share.toFixed(3)).join(' | ')} |`);
  }
}

function idKeys(id) {
  const digits = id.replace(/\D/g, '');
  return digits.length < 9 ? [] : [digits];
}

function nameKeys({ name, birth }) {
  const date = fullDate(birth);
  return name === '' || date === '' ? [] : [`${fold(name)}|${date}`];
}

function fold(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** `yyyy-m-d` of a date with day and month; `''` without. */
function fullDate(text) {
  const parts = text.split(/[-/.]/).map(Number);
  if (parts.length !== 3 || parts.some((part) => !(part > 0))) return '';
  return (parts[0] > 31 ? parts : parts.reverse()).join('-');
}

/** Every row of the truth with the cells that the rules look at. */
function rowsOf(folder) {
  const truth = parse(readFileSync(join(folder, 'truth.csv')), { bom: true, columns: true });
  const byFile = new Map();
  for (const row of truth) {
    const same = byFile.get(row.file);
    if (same === undefined) byFile.set(row.file, [row]);
    else same.push(row);
  }
  const rows = [];
  for (const [file, members] of byFile) {
    const path = join(folder, 'in', file);
    if (!existsSync(path)) throw new Error(`${file} is in truth.csv, but not in the folder.`);
    const cells = cellsOf(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
    const columns = columnsOf(cells);
    for (const { row, person } of members) rows.push({ ...columns(cells[row - 1]), person });
  }
  return rows;
}

function cellsOf(text) {
  const delimiter = text.split(';').length > text.split(',').length ? ';' : ',';
  return parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false });
}

/** Says where the fields stand; a date may stand in either of two columns, below Nam or Nữ. */
function columnsOf(cells) {
  const header = cells.find((row) => row.some((cell) => /^họ /i.test(cell)));
  const below = cells[cells.indexOf(header) + 1] ?? [];
  const at = Object.fromEntries(
    Object.entries(PATTERNS).map(([field, pattern]) => [
      field,
      header.findIndex((cell) => pattern.test(cell.trim())),
    ]),
  );
  const births = below[at.birth] === 'Nam' ? [at.birth, at.birth + 1] : [at.birth];
  return (row) => {
    const text = (index) => (index < 0 ? '' : row[index].trim());
    const name = at.name < 0 ? `${text(at.head)} ${text(at.tail)}` : text(at.name);
    return { name: name.trim(), birth: births.map(text).join(''), id: text(at.id) };
  };
}

function compare(rows, keysOf) {
  const parents = rows.map((_, i) => i);
  const rootOf = (i) => {
    while (parents[i] !== i) {
      parents[i] = parents[parents[i]];
      i = parents[i];
    }
    return i;
  };
  const holders = new Map();
  rows.forEach((row, i) => {
    for (const key of keysOf(row)) {
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, i);
      else parents[rootOf(i)] = rootOf(holder);
    }
  });
  const groups = rows.map((_, i) => rootOf(i));
  const found = pairsIn(groups);
  const truly = pairsIn(rows.map(({ person }) => person));
  const right = pairsIn(rows.map(({ person }, i) => `${person} ${groups[i]}`));
  return { precision: right / found, recall: right / truly };
}

function pairsIn(labels) {
  const counts = new Map();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  let pairs = 0;
  for (const count of counts.values()) pairs += (count * (count - 1)) / 2;
  return pairs;
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
