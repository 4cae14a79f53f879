/** Invented people on invented rosters, with the errors that real ones show; seeded. */
import { fold, type Row } from './rows.js';

export interface TrueRow extends Row {
  person: number;
}

type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SURNAMES =
  'Nguyễn:34 Trần:11 Lê:9 Phạm:6 Hoàng:5 Phan:3 Vũ:4 Đặng:2 Bùi:4 Hà:6 Đinh:6 Phùng:4 Đỗ:2 Quách:1 Triệu:1 Dương:1 Lương:1'.split(
    ' ',
  );
const MALE_MIDDLES = 'Văn:40 Đức:8 Minh:7 Quang:6 Hữu:5 Đình:5 Ngọc:4 Xuân:5 Tuấn:3 Thanh:3'.split(
  ' ',
);
const FEMALE_MIDDLES =
  'Thị:55 Thu:7 Ngọc:6 Thanh:5 Phương:4 Thùy:4 Minh:3 Kim:3 Hồng:4 Bích:2'.split(' ');
const MALE_GIVENS =
  'Nam Hùng Dũng Tuấn Anh Sơn Hải Long Minh Cường Thắng Đức Quân Hiếu Trung Kiên Tùng Việt Thành Hoàng Huy Đạt Tiến Quang Phong Hưng Mạnh Bình Duy Toàn Lâm Khánh Linh Vinh Tâm Phúc Lực Thái Chiến Đông'.split(
    ' ',
  );
const FEMALE_GIVENS =
  'Hương Lan Hoa Trang Linh Hà Thảo Hằng Huyền Thủy Mai Nga Ngọc Anh Yến Dung Hiền Hường Loan Phượng Thu Vân Nhung Oanh Quỳnh Ly Trinh Hạnh Tâm Xuân Thúy Chi Vy Nhàn Duyên Hồng Liên Thơm Sen Trâm'.split(
    ' ',
  );

function weighted(list: readonly string[], random: Random): string {
  const pairs = list.map((entry) => entry.split(':'));
  let left = random() * pairs.reduce((sum, [, weight]) => sum + Number(weight), 0);
  for (const [word, weight] of pairs) {
    left -= Number(weight);
    if (left < 0) return word!;
  }
  return pairs[0]![0]!;
}

const zipf = (list: readonly string[], random: Random) =>
  list[Math.floor(list.length * random() ** 1.6)]!;
const digitsOf = (length: number, random: Random) =>
  Array.from({ length }, () => Math.floor(random() * 10)).join('');
const pick = <T>(list: readonly T[], random: Random) => list[Math.floor(random() * list.length)]!;

function givenDate(year: number, random: Random): number {
  return year * 10000 + (1 + Math.floor(random() * 12)) * 100 + 1 + Math.floor(random() * 28);
}

function cccd(birth: number, gender: number, random: Random): string {
  const year = Math.floor(birth / 10000);
  const century = (year >= 2000 ? 2 : 0) + (gender === 2 ? 1 : 0);
  return `025${century}${String(year % 100).padStart(2, '0')}${digitsOf(6, random)}`;
}

/** Gives the older card of a person, equal on every list. */
const oldCard = (person: number) => digitsOf(9, seeded(person + 77));

/** One digit wrong, or two neighbours swapped, at a place from `from` on. */
function slipDigit(text: string, from: number, random: Random): string {
  const at = from + Math.floor(random() * (text.length - from - 1));
  if (random() < 0.4 && text[at] !== text[at + 1]) {
    return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  }
  return (
    text.slice(0, at) +
    ((Number(text[at]) + 1 + Math.floor(random() * 8)) % 10) +
    text.slice(at + 1)
  );
}

function misspell(name: string, random: Random): string {
  const words = name.split(' ');
  const at = Math.floor(random() * words.length);
  const kind = random();
  if (kind < 0.35) return fold(name).replace(/(?:^| )[a-z]/g, (first) => first.toUpperCase());
  if (kind < 0.5 && words.length > 2) return [words[0], ...words.slice(2)].join(' ');
  if (kind < 0.6 && words.length > 2)
    return [words[0], `${words[1]![0]}.`, ...words.slice(2)].join(' ');
  if (kind < 0.72) return name.normalize('NFD').replace('\u0309', '\u0303').normalize('NFC');
  if (kind < 0.8)
    return words
      .map((word, i) =>
        i === at ? word.replace(/^[Ll]/, 'N').replace(/^S/, 'X').replace(/^Tr/, 'Ch') : word,
      )
      .join(' ');
  if (kind < 0.9)
    return words
      .map((word, i) => (i === at && word.length > 3 ? word.slice(0, -1) : word))
      .join(' ');
  return words
    .map((word, i) =>
      i === at
        ? word
            .normalize('NFD')
            .replace(/[\u0300\u0301\u0323]/, '')
            .normalize('NFC')
        : word,
    )
    .join(' ');
}

/** About `count` rows of four communes with two tables each; a fifth of the people are listed twice. */
export function makeRows(count: number, seed: number): TrueRow[] {
  const random = seeded(seed);
  const communes = Math.max(4, Math.round(count / 1500));
  const rows: TrueRow[] = [];
  let before: TrueRow | undefined;
  for (let person = 0; rows.length < count; person++) {
    const row = makePerson(person, communes, before, random);
    rows.push(damage(row, random));
    const copies = random() < 0.18 ? (random() < 0.2 ? 2 : 1) : 0;
    for (let copy = 0; copy < copies; copy++)
      rows.push(damage(restate(row, communes, random), random));
    // Relatives of relatives would bring back the first one's name.
    before = before !== undefined && row.branch === before.branch ? undefined : row;
  }
  return shuffle(rows, random).sort((a, b) => a.table! - b.table!);
}

function makePerson(
  person: number,
  communes: number,
  before: TrueRow | undefined,
  random: Random,
): TrueRow {
  const related = before === undefined ? 1 : random();
  const gender = random() < 0.5 ? 1 : 2;
  const birth = givenDate(1988 + Math.floor(random() * 20), random);
  const commune = Math.floor(random() * communes);
  const male = gender === 1;
  const row: TrueRow = {
    person,
    name: `${weighted(SURNAMES, random)} ${weighted(male ? MALE_MIDDLES : FEMALE_MIDDLES, random)} ${zipf(male ? MALE_GIVENS : FEMALE_GIVENS, random)}`,
    birth,
    gender,
    id: random() < 0.6 ? cccd(birth, gender, random) : random() < 0.3 ? digitsOf(9, random) : '',
    phone: random() < 0.6 ? `09${digitsOf(8, random)}` : '',
    ethnicity: random() < 0.6 ? 'Kinh' : pick(['Mường', 'Dao', 'Tày'], random),
    joined:
      random() < 0.3
        ? (2015 + Math.floor(random() * 9)) * 10000 + 326
        : givenDate(2015 + Math.floor(random() * 9), random),
    table: commune * 2 + (random() < 0.5 ? 1 : 0),
    commune: `Xã ${commune}`,
    branch: `Khu ${1 + Math.floor(random() * 10)}`,
  };
  if (related > 0.06 || before === undefined) return row;
  const words = row.name!.split(' ');
  const household = {
    table: before.table!,
    commune: before.commune!,
    branch: before.branch!,
    phone: before.phone!,
  };
  const surname = before.name!.split(' ')[0]!;
  if (related > 0.012)
    return { ...row, ...household, name: [surname, ...words.slice(1)].join(' ') };
  if (related > 0.004) {
    // Twins: neighbouring numbers, everything else shared but the given name.
    const givens = before.gender === 1 ? MALE_GIVENS : FEMALE_GIVENS;
    const own = before.name!.split(' ');
    const other =
      givens.find((given) => given !== own.at(-1) && given[0] === own.at(-1)![0]) ?? 'Thơ';
    const number =
      before.id!.length === 12 ? before.id!.slice(0, 11) + ((Number(before.id![11]) + 1) % 10) : '';
    return { ...before, person, name: [...own.slice(0, -1), other].join(' '), id: number };
  }
  // Father and son of one name.
  return { ...row, ...household, name: before.name!, gender: before.gender! };
}

/** Writes the person on another list. */
function restate(row: TrueRow, communes: number, random: Random): TrueRow {
  const where = random();
  if (where < 0.12) return { ...row };
  if (where < 0.85)
    return {
      ...row,
      table: row.table! ^ 1,
      branch: random() < 0.85 ? row.branch! : `Khu ${1 + Math.floor(random() * 10)}`,
    };
  const commune = Math.floor(random() * communes);
  return {
    ...row,
    table: commune * 2,
    commune: `Xã ${commune}`,
    branch: `Khu ${1 + Math.floor(random() * 10)}`,
  };
}

function damage(row: TrueRow, random: Random): TrueRow {
  const out = { ...row };
  if (random() < 0.12) out.name = misspell(row.name!, random);
  const date = random();
  const day = row.birth! % 100;
  const month = Math.floor(row.birth! / 100) % 100;
  if (date < 0.06) out.birth = row.birth! - (row.birth! % 10000) + (random() < 0.5 ? 101 : 0);
  else if (date < 0.07 && day <= 12)
    out.birth = row.birth! - (row.birth! % 10000) + day * 100 + month;
  else if (date < 0.09)
    out.birth = row.birth! - day + ((day + 1 + Math.floor(random() * 8)) % 28) + 1;
  else if (date < 0.1) out.birth = row.birth! + 10000;
  else if (date < 0.13) out.birth = 0;
  if (random() < 0.25) out.id = '';
  else if (out.id !== '' && random() < 0.015) out.id = slipDigit(row.id!, 6, random);
  else if (out.id !== '' && random() < 0.1) out.id = oldCard(row.person);
  if (random() < 0.25) out.phone = '';
  else if (random() < 0.15) out.phone = `03${digitsOf(8, random)}`;
  if (random() < 0.02) out.gender = out.gender === 1 ? 2 : 1;
  else if (random() < 0.1) out.gender = 0;
  if (random() < 0.3) out.joined = 0;
  else if (random() < 0.1) out.joined = givenDate(2015 + Math.floor(random() * 9), random);
  if (random() < 0.2) out.ethnicity = '';
  return out;
}

export function shuffle<T>(list: readonly T[], random: Random): T[] {
  const out = [...list];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [out[at], out[other]] = [out[other]!, out[at]!];
  }
  return out;
}

export interface Measures {
  precision: number;
  recall: number;
  questions: number;
  /** Share of questions whose rows are one person. */
  trueQuestions: number;
}

/** Pairwise measures of the finished clusters. */
export function measure(
  rows: readonly TrueRow[],
  found: { cluster: Int32Array; ask: readonly { a: number; b: number }[] },
): Measures {
  const pairsOf = (keys: readonly (number | string)[]) => {
    const sizes = new Map<number | string, number>();
    for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
    let pairs = 0;
    for (const size of sizes.values()) pairs += (size * (size - 1)) / 2;
    return pairs;
  };
  const clusters = [...found.cluster];
  const persons = rows.map((row) => row.person);
  const right = pairsOf(persons.map((person, at) => `${person}|${clusters[at]}`));
  const yes = found.ask.filter(({ a, b }) => persons[a] === persons[b]).length;
  return {
    precision: right / Math.max(1, pairsOf(clusters)),
    recall: right / pairsOf(persons),
    questions: found.ask.length / rows.length,
    trueQuestions: yes / Math.max(1, found.ask.length),
  };
}
