import { describe, expect, it } from 'vitest';
import { branchTexts } from '../../../../src/assign/rosters/branchText.js';
import { type Sheet, sheetOf, YOUTH } from '../../../support/roster.js';

const BRANCH_OF: Readonly<Record<string, string>> = {
  'Hà Văn An': 'Chi đoàn Khu Chiềng',
  'Bùi Thị Bình': 'Chi đoàn Khu Chiềng',
  'Lê Thị Chi': 'Chi đoàn Khu Vèo',
  'Đỗ Văn Dũng': 'Chi đoàn Khu Vèo',
  'Vũ Thị Em': 'Chi đoàn Trường THCS',
  'Hà Thị Phú': 'Chi đoàn Trường THCS',
};
const ROSTER = Object.entries(BRANCH_OF).map((row) => row.join('|'));
const LIVING = [
  'Hà Văn An|Khu Chiềng',
  'Bùi Thị Bình|Khu Vèo',
  'Lê Thị Chi|Khu Vèo',
  'Vũ Thị Em|Khu Chiềng',
  'Hà Thị Phú|Khu Vèo',
  'Trần Văn Giang|Khu Vèo',
];

/** Branches of the second list, beside a roster; codes of the findings. */
function readBeside(list: Sheet, { roster = ROSTER, communes = ['', ''] } = {}) {
  const sheets = [sheetOf('a.xlsx:DS', 'name|branch', ...roster), list];
  const found = branchTexts(
    sheets.map(({ table }) => table),
    sheets.map(({ layout }) => layout),
    YOUTH,
    sheets.map(() => () => false),
    sheets.map(({ layout }, t) => layout.kinds.map(() => communes[t]!)),
  );
  return { texts: found.texts[1]!.slice(1), codes: found.findings.map(({ code }) => code) };
}

describe('hamlets of a list that names no branch', () => {
  const living = sheetOf('a.xlsx:Vay', 'name|address', ...LIVING);

  it('do not count for members of a body, who live in several', () => {
    const { texts } = readBeside(living);
    expect(texts).toEqual(['Khu Chiềng', 'Khu Vèo', 'Khu Vèo', '', '', 'Khu Vèo']);
  });

  it('count if most of its people are on no other list of the commune or file', () => {
    const hamlets = LIVING.map((row) => row.split('|')[1]);
    expect(readBeside(living, { roster: ROSTER.slice(3) }).texts).toEqual(hamlets);
    const apart = readBeside(living, { communes: ['Xã Kiệt Sơn', 'Xã Đồng Sơn'] });
    expect(apart.texts).toEqual(hamlets);
    const other = sheetOf('b.xlsx:Vay', 'name|address', ...LIVING);
    expect(readBeside(other).texts).toEqual(hamlets);
    const near = readBeside(other, { communes: ['Xã Kiệt Sơn', 'Xã Kiệt Sơn'] });
    expect(near.texts[3]).toBe('');
  });

  it('do not count if none of them is a branch there', () => {
    const groups = Object.keys(BRANCH_OF).map((name, i) => `${name}|Tổ ${(i % 2) + 1}`);
    const { texts, codes } = readBeside(sheetOf('a.xlsx:Vay', 'name|address', ...groups));
    expect(texts).toEqual(groups.map(() => ''));
    expect(codes).toEqual([]);
  });
});
