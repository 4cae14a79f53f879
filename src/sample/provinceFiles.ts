/** How the offices of a province keep their files: names, folders, letterheads, columns. */
import * as column from './columns.js';
import { laiDong } from './laiDong.js';
import { phongChau } from './phongChau.js';
import { Distribution, type Random } from './random.js';
import type { CommuneTold, LegacyEncoding, RosterHabit, SampleFormat } from './scenario.js';
import { unmarked } from './spelling.js';

/** Who keeps a list; `district` with its type. */
export interface Office {
  /** As the office calls its commune, with type. */
  name: string;
  short: string;
  district: string;
}

/** Columns, grouping and footer are those of the offices of the small scenarios. */
const layouts = [...laiDong.communes, ...phongChau.communes].map(({ roster }) => roster);
/** The roster of Tân Sơn. */
const capitalLayout = layouts[2];
const byLayout = (weights: readonly number[]): Distribution<RosterHabit> =>
  new Distribution(layouts, weights);
const anyLayout = byLayout([24, 16, 8, 10, 16, 12, 14]);
/** Those that keep a branch neither in sections nor on sheets. */
const plainLayout = byLayout([0, 16, 8, 0, 16, 12, 0]);

const formats = Distribution.of({ xlsx: 55, biff8: 17, csv: 22, ods: 6 });
const ways = Distribution.of({ letterhead: 50, column: 15, 'file-name': 33, nowhere: 2 });

/** Old encodings of workbooks and text files; the rest is Unicode. */
const workbookEncodings = Distribution.of({ '': 95, tcvn3: 4, vni: 1 });
const textEncodings = Distribution.of({ '': 93, tcvn3: 3, vni: 1, 'windows-1258': 3 });

const extensions = { xlsx: 'xlsx', biff8: 'xls', ods: 'ods', csv: 'csv' };

/** `%n` name with type, `%s` without, `%u` and `%f` the same without marks, `%k` without blanks. */
const telling = [
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
const silent = [
  'danh sách (bản cuối)',
  'Danh sach doan vien 2025',
  'DSDV nop huyen',
  'Book1',
  'Mau 01 - danh sach',
];

export class OfficeFiles {
  readonly #taken = new Set<string>();
  readonly #folders = new Map<string, string>();

  constructor(
    readonly format: SampleFormat,
    readonly random: Random,
  ) {}

  forOffice(office: Office): RosterHabit {
    const { random } = this;
    const layout = anyLayout.draw(random);
    const format = this.#format();
    const by = ways.draw(random) as CommuneTold;
    const isSilent = by === 'nowhere' || (by !== 'file-name' && random.chance(0.25));
    const name = fileName(random.pick(isSilent ? silent : telling), office);
    const path = this.#path(this.#folder(office.district), name, format);
    return this.#habit(office, layout, format, by, path);
  }

  /** A folder with a file for each branch, whose name is that of the file. */
  forBranches(office: Office, branches: readonly string[]): RosterHabit[] {
    const { random } = this;
    const layout = plainLayout.draw(random);
    const format = this.#format();
    const by: CommuneTold = random.chance(0.5) ? 'letterhead' : 'folder';
    const folder = `${this.#folder(office.district)}/${random.chance(0.5) ? office.name : unmarked(office.name)}`;
    return branches.map((branch) => {
      const habit = this.#habit(office, layout, format, by, this.#path(folder, branch, format));
      const columns = habit.columns.filter(({ header }) => !/^chi (đoàn|doan)/i.test(header));
      return { ...habit, columns };
    });
  }

  #format(): RosterHabit['format'] {
    const drawn = formats.draw(this.random) as RosterHabit['format'];
    return this.format === 'mixed' ? drawn : this.format;
  }

  /** Rosters that are all capitals are left in Unicode: fonts of capitals can't be written here. */
  #encoding(layout: RosterHabit, format: RosterHabit['format']): LegacyEncoding | '' {
    const encodings = format === 'csv' ? textEncodings : workbookEncodings;
    const drawn = encodings.draw(this.random) as LegacyEncoding | '';
    return layout === capitalLayout ? '' : drawn;
  }

  #habit(
    office: Office,
    layout: RosterHabit,
    format: RosterHabit['format'],
    by: CommuneTold,
    path: string,
  ): RosterHabit {
    const { random } = this;
    const encoding = this.#encoding(layout, format);
    const said = by === 'column' ? communeText(office, random) : office.name;
    let columns = layout.columns.filter(({ header }) => !/^(xã|phường)$/i.test(header));
    if (by === 'column') {
      const header = random.pick(['Xã', 'Xã/Phường', 'Đơn vị xã, phường']);
      const at = columns.length - 1;
      columns = [...columns.slice(0, at), column.constant(header, said), ...columns.slice(at)];
    }
    if (format === 'csv') columns = columns.map(column.asShown);
    const isSheets = layout.grouping === 'sheets';
    return {
      path,
      format,
      ...(encoding === '' ? {} : { encoding }),
      delimiter: random.chance(0.4) ? ';' : ',',
      sheetName: layout.sheetName || 'Sheet1',
      grouping: isSheets && format === 'csv' ? 'sections' : layout.grouping,
      letterhead: letterhead(office, by, isSheets && format !== 'csv', random),
      columns,
      numberRow: layout.numberRow,
      footer: layout.footer.length > 0 ? footer(office, by) : [],
      told: { by, said: by === 'nowhere' ? '' : said },
    };
  }

  #folder(district: string): string {
    const known = this.#folders.get(district);
    if (known !== undefined) return known;
    const { short, initial } = districtParts(district);
    const { random } = this;
    const folder = random.pick([
      district,
      `${initial}. ${short}`,
      unmarked(district),
      unmarked(district).toLowerCase().replace(/ /g, '-'),
      `${district.toUpperCase()} (đã nộp)`,
    ]);
    this.#folders.set(district, folder);
    return folder;
  }

  /** No two paths differ in case alone: not every system tells them apart. */
  #path(folder: string, name: string, format: RosterHabit['format']): string {
    for (let copy = 1; ; copy++) {
      const suffix = copy === 1 ? '' : ` (${copy})`;
      const path = `${folder}/${name}${suffix}.${extensions[format]}`.normalize('NFC');
      const key = path.toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return path;
    }
  }
}

/** `Huyện Tân Sơn` → Tân Sơn, H, `HUYỆN ĐOÀN`. */
function districtParts(district: string): { short: string; initial: string; union: string } {
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

function fileName(pattern: string, { name, short }: Office): string {
  const lower = name[0]!.toLowerCase() + name.slice(1);
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

/** As a column says it: with or without type, district or marks. */
function communeText({ name, short, district }: Office, random: Random): string {
  const lower = name[0]!.toLowerCase() + name.slice(1);
  return random.pick([
    name,
    short,
    `${lower}, ${district[0]!.toLowerCase()}${district.slice(1)}`,
    name.toUpperCase(),
    name.replace('Thị trấn', 'TT.').replace('Phường', 'P.').replace('Xã', 'X.'),
    unmarked(name),
  ]);
}

function letterhead(
  { name, short, district }: Office,
  by: CommuneTold,
  isForBranch: boolean,
  random: Random,
): string[][] {
  const parts = districtParts(district);
  const union = `${parts.union} ${parts.short}`;
  const lower = name[0]!.toLowerCase() + name.slice(1);
  const title = isForBranch ? [['DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN %s'], []] : [];
  if (by !== 'letterhead') {
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
    [[`Danh sách đoàn viên ${lower}, ${district[0]!.toLowerCase()}${district.slice(1)}`]],
    [
      [`DANH SÁCH ĐOÀN VIÊN ĐOÀN ${name.toUpperCase()}`],
      [`(Kèm theo Báo cáo của Ban Chấp hành Đoàn ${short})`],
      [],
    ],
  ];
  return [...random.pick(heads), ...title];
}

function footer({ short }: Office, by: CommuneTold): string[][] {
  const day = 'ngày 30 tháng 6 năm 2025';
  return [
    [],
    ['', '', '', '', '', '', '', by === 'letterhead' ? `${short}, ${day}` : `…, ${day}`],
    ['', 'NGƯỜI LẬP BIỂU', '', '', '', '', '', 'TM. BAN CHẤP HÀNH'],
    ['', '(Ký, ghi rõ họ tên)', '', '', '', '', '', 'BÍ THƯ'],
  ];
}
