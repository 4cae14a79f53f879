import { expect, it } from 'vitest';
import { branchTexts } from '../../../src/assign/rosters/branchText.js';
import { sheetOf, YOUTH } from '../../support/roster.js';

const PUPILS = ['Hà Văn An|01/02/2010', 'Bùi Thị Bình|03/04/2010', 'Đỗ Văn Dũng|04/05/2010'];

/** Branches of a list of admissions beside sheets of a class, with a line above them. */
function admitted(line: string, branch: string, pupils = PUPILS) {
  const school = sheetOf('thcs.xlsx:9A', 'name|birth', ...PUPILS);
  school.table.rows.unshift([line]);
  school.layout = {
    ...school.layout,
    headerTop: 1,
    headerBottom: 1,
    kinds: ['letterhead', ...school.layout.kinds],
    sections: ['', '', ...PUPILS.map(() => '9A')],
  };
  const list = sheetOf(
    'ket-nap.xlsx:DS',
    'name|birth|branch',
    ...pupils.map((p) => `${p}|${branch}`),
  );
  const sheets = [school, list];
  const { texts, findings } = branchTexts(
    sheets.map(({ table }) => table),
    sheets.map(({ layout }) => layout),
    YOUTH,
    sheets.map(() => () => false),
    sheets.map(({ layout }) => layout.kinds.map(() => 'Xã Kiệt Sơn')),
  );
  expect(texts[0]!.slice(2)).toEqual(['9A', '9A', '9A']);
  return { texts: texts[1]!.slice(1), codes: findings.map(({ code }) => code) };
}

it('places pupils by their class if the list of the class names their school', () => {
  for (const line of ['TRƯỜNG THCS KIỆT SƠN', 'ĐOÀN TRƯỜNG THCS KIỆT SƠN']) {
    expect(admitted(line, 'Trường THCS Kiệt Sơn')).toEqual({
      texts: ['9A', '9A', '9A'],
      codes: ['branch-by-part'],
    });
  }
});

it('leaves people of another school, of a hamlet, or of another date of birth where they are', () => {
  const school = 'Trường THCS Kiệt Sơn';
  expect(admitted('TRƯỜNG THCS ĐỒNG SƠN', school).texts).toEqual(Array(3).fill(school));
  expect(admitted('TRƯỜNG THCS KIỆT SƠN', 'Khu 1').texts).toEqual(Array(3).fill('Khu 1'));
  const older = PUPILS.map((row) => row.replace('2010', '2009'));
  expect(admitted('TRƯỜNG THCS KIỆT SƠN', school, older).texts).toEqual(Array(3).fill(school));
});
