/** Writes the texts by which an office names itself: file names, letterheads, footers. */
import { lowerFirst } from '../../text/index.js';
import { unmarked } from '../people/letters.js';
import type { Random } from '../random.js';
import type { CommuneSource } from '../sheets/habit.js';

/** The office that keeps a list. */
export interface Office {
  /** Name that the office uses for its commune, with type. */
  name: string;
  /** Name without type. */
  short: string;
  /** With its type. */
  district: string;
}

/**
 * File names with the commune: `%n` name with type, `%s` without it, `%u` and `%f` both without marks,
 * `%k` in lower case without blanks, `%d` with dashes; a capital letter asks for capitals.
 */
const namesWithCommune = [
  'ds_%k_2025',
  'DS đoàn viên %n',
  'Doan %u',
  'doan-%d',
  '%s',
  'DANH SACH DOAN VIEN %U',
  'Danh sách ĐV %n năm 2025',
  '%k',
  '%f - DSDV (sua)',
  'DS ĐOÀN VIÊN %N',
  '%n_đoàn viên T5.2025',
];
/** File names without the commune. */
const namesWithoutCommune = [
  'danh sách (bản cuối)',
  'Danh sach doan vien 2025',
  'DSDV nop huyen',
  'Book1',
  'Mau 01 - danh sach',
];

/** Splits a district: `Huyện Tân Sơn` → `Tân Sơn`, `H`, `Huyện đoàn`. */
export function districtParts(district: string): { short: string; initial: string; union: string } {
  for (const [type, initial, union] of [
    ['Huyện', 'H', 'Huyện đoàn'],
    ['Thị xã', 'TX', 'Thị đoàn'],
    ['Thành phố', 'TP', 'Thành đoàn'],
  ] as const) {
    if (district.startsWith(type))
      return { short: district.slice(type.length + 1), initial, union };
  }
  return { short: district, initial: 'H', union: 'Huyện đoàn' };
}

/** Draws a file name, with or without the commune. */
export function fileName({ name, short }: Office, isUnnamed: boolean, random: Random): string {
  const pattern = random.pick(isUnnamed ? namesWithoutCommune : namesWithCommune);
  const lower = lowerFirst(name);
  const texts: Record<string, string> = {
    n: lower,
    N: name.toUpperCase(),
    s: short,
    u: unmarked(lower),
    U: unmarked(name).toUpperCase(),
    f: unmarked(short),
    k: unmarked(short).toLowerCase().replace(/ /g, ''),
    d: unmarked(name).toLowerCase().replace(/ /g, '-'),
  };
  return pattern.replace(/%(\w)/g, (_, key: string) => texts[key]!);
}

/** Draws a form of the commune for a column: with or without type, district or marks. */
export function communeText({ name, short, district }: Office, random: Random): string {
  const lower = lowerFirst(name);
  return random.pick([
    name,
    short,
    `${lower}, ${lowerFirst(district)}`,
    name.toUpperCase(),
    name.replace('Thị trấn', 'TT.').replace('Phường', 'P.').replace('Xã', 'X.'),
    unmarked(name),
  ]);
}

/** Draws the rows above the header, with or without the commune and the title of a branch. */
export function letterhead(
  { name, short, district }: Office,
  source: CommuneSource,
  isForBranch: boolean,
  random: Random,
): string[][] {
  const parts = districtParts(district);
  const union = `${parts.union} ${parts.short}`;
  const lower = lowerFirst(name);
  const title = isForBranch ? [['DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN %s'], []] : [];
  if (source !== 'letterhead') {
    return random.pick([
      title,
      [[union.toUpperCase()], ['DANH SÁCH TRÍCH NGANG ĐOÀN VIÊN'], [], ...title],
    ]);
  }
  const heads = [
    [
      ['ĐOÀN TNCS HỒ CHÍ MINH', '', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [district.toUpperCase(), '', '', '', '', 'Độc lập - Tự do - Hạnh phúc'],
      [`BCH ĐOÀN ${name.toUpperCase()}`],
      [],
      ['DANH SÁCH ĐOÀN VIÊN NĂM 2025'],
      ['(Tính đến ngày 31 tháng 5 năm 2025)'],
    ],
    [
      [union.toUpperCase(), '', '', '', '', 'ĐOÀN TNCS HỒ CHÍ MINH'],
      [`ĐOÀN ${name.toUpperCase()}`],
      [],
      ['DANH SÁCH ĐOÀN VIÊN'],
    ],
    [[union.toUpperCase()], [`Đoàn ${lower}`], ['Danh sách đoàn viên thanh niên']],
    [[`Danh sách đoàn viên ${lower}, ${lowerFirst(district)}`]],
    [
      [`DANH SÁCH ĐOÀN VIÊN ĐOÀN ${name.toUpperCase()}`],
      [`(Kèm theo Báo cáo của Ban Chấp hành Đoàn ${short})`],
      [],
    ],
  ];
  return [...random.pick(heads), ...title];
}

/** Writes place, date and signatures below a list. */
export function footer({ short }: Office, source: CommuneSource): string[][] {
  const day = 'ngày 30 tháng 6 năm 2025';
  return [
    [],
    ['', '', '', '', '', '', '', source === 'letterhead' ? `${short}, ${day}` : `…, ${day}`],
    ['', 'NGƯỜI LẬP BIỂU', '', '', '', '', '', 'TM. BAN CHẤP HÀNH'],
    ['', '(Ký, ghi rõ họ tên)', '', '', '', '', '', 'BÍ THƯ'],
  ];
}
