/** Draws the files of a province's offices: layout, format, encoding, columns, and a path of its own for each. */
import { unmarked } from '../people/letters.js';
import { Distribution, type Random } from '../random.js';
import { laiDong } from '../scenarios/laiDong.js';
import { phongChau } from '../scenarios/phongChau.js';
import * as column from '../sheets/columns.js';
import type { CommuneSource, LegacyEncoding, RosterHabit, SampleFormat } from '../sheets/habit.js';
import {
  communeText,
  districtParts,
  fileName,
  footer,
  letterhead,
  type Office,
} from './officeTexts.js';

/** Columns, grouping and footers of the small scenarios. */
const layouts = [...laiDong.communes, ...phongChau.communes].map(({ roster }) => roster);
/** Roster of Tân Sơn, all in capitals. */
const capitalLayout = layouts[2];
const byLayout = (weights: readonly number[]): Distribution<RosterHabit> =>
  new Distribution(layouts, weights);
const anyLayout = byLayout([24, 16, 8, 10, 16, 12, 14]);
/** Layouts that group branches neither in sections nor on sheets. */
const plainLayout = byLayout([0, 16, 8, 0, 16, 12, 0]);

const formats = Distribution.of({ xlsx: 55, biff8: 17, csv: 22, ods: 6 });
const sources = Distribution.of({ letterhead: 50, column: 15, 'file-name': 33, nowhere: 2 });

/** Percentages of old encodings; `''` is Unicode. */
const workbookEncodings = Distribution.of({ '': 95, tcvn3: 4, vni: 1 });
const textEncodings = Distribution.of({ '': 93, tcvn3: 3, vni: 1, 'windows-1258': 3 });

const extensions = { xlsx: 'xlsx', biff8: 'xls', ods: 'ods', csv: 'csv' };

/** Draws files whose paths are unique in the province. */
export class OfficeFiles {
  readonly #taken = new Set<string>();
  readonly #folders = new Map<string, string>();

  constructor(
    readonly format: SampleFormat,
    readonly random: Random,
  ) {}

  /** Draws one file for all branches of an office. */
  forOffice(office: Office): RosterHabit {
    const { random } = this;
    const layout = anyLayout.draw(random);
    const format = this.#format();
    const source = sources.draw(random) as CommuneSource;
    const isUnnamed = source === 'nowhere' || (source !== 'file-name' && random.chance(0.25));
    const name = fileName(office, isUnnamed, random);
    const path = this.#path(this.#folder(office.district), name, format);
    return this.#habit(office, layout, format, source, path);
  }

  /** Makes a folder with a file for each branch, named after it. */
  forBranches(office: Office, branches: readonly string[]): RosterHabit[] {
    const { random } = this;
    const layout = plainLayout.draw(random);
    const format = this.#format();
    const source: CommuneSource = random.chance(0.5) ? 'letterhead' : 'folder';
    const folder = `${this.#folder(office.district)}/${random.chance(0.5) ? office.name : unmarked(office.name)}`;
    return branches.map((branch) => {
      const habit = this.#habit(office, layout, format, source, this.#path(folder, branch, format));
      const columns = habit.columns.filter(({ header }) => !/^chi (đoàn|doan)/i.test(header));
      return { ...habit, columns };
    });
  }

  #format(): RosterHabit['format'] {
    const drawn = formats.draw(this.random) as RosterHabit['format'];
    return this.format === 'mixed' ? drawn : this.format;
  }

  /** Draws an encoding; rosters in capitals remain Unicode, since fonts of capitals are not supported. */
  #encoding(layout: RosterHabit, format: RosterHabit['format']): LegacyEncoding | '' {
    const encodings = format === 'csv' ? textEncodings : workbookEncodings;
    const drawn = encodings.draw(this.random) as LegacyEncoding | '';
    return layout === capitalLayout ? '' : drawn;
  }

  #habit(
    office: Office,
    layout: RosterHabit,
    format: RosterHabit['format'],
    source: CommuneSource,
    path: string,
  ): RosterHabit {
    const { random } = this;
    const encoding = this.#encoding(layout, format);
    const text = source === 'column' ? communeText(office, random) : office.name;
    let columns = layout.columns.filter(({ header }) => !/^(xã|phường)$/i.test(header));
    if (source === 'column') {
      const header = random.pick(['Xã', 'Xã/Phường', 'Đơn vị xã, phường']);
      const at = columns.length - 1;
      columns = [...columns.slice(0, at), column.constant(header, text), ...columns.slice(at)];
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
      letterhead: letterhead(office, source, isSheets && format !== 'csv', random),
      columns,
      numberRow: layout.numberRow,
      footer: layout.footer.length > 0 ? footer(office, source) : [],
      communeSource: { kind: source, text: source === 'nowhere' ? '' : text },
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

  /** Makes a path that differs from the others in more than case, which some systems ignore. */
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
