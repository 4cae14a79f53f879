import { expect, it } from 'vitest';
import { branchTexts } from '../../../src/assign/rosters/branchText.js';
import { sheetOf, YOUTH } from '../../support/roster.js';

const PUPILS = ['Hà Văn An|01/02/2010', 'Bùi Thị Bình|03/04/2010', 'Đỗ Văn Dũng|04/05/2010'];

/** A sheet of a class below a line. */
function schoolClass(line: string, name: string) {
  const { table, layout } = sheetOf(`thcs.xlsx:${name}`, 'name|birth', ...PUPILS);
  table.rows.unshift([line]);
  const kinds: typeof layout.kinds = ['letterhead', ...layout.kinds];
  const sections = ['', '', ...PUPILS.map(() => name)];
  return { table, layout: { ...layout, headerTop: 1, headerBottom: 1, kinds, sections } };
}

/** Branches of a list of admissions beside sheets of a class, with a line above them. */
function admitted(line: string, branch: string, pupils = PUPILS, classes = ['9A']) {
  const schools = classes.map((name) => schoolClass(line, name));
  const list = sheetOf(
    'ket-nap.xlsx:DS',
    'name|birth|branch',
    ...pupils.map((p) => `${p}|${branch}`),
  );
  const sheets = [list, ...schools];
  const { texts, findings } = branchTexts(
    sheets.map(({ table }) => table),
    sheets.map(({ layout }) => layout),
    YOUTH,
    sheets.map(() => () => false),
    sheets.map(({ layout }) => layout.kinds.map(() => 'Xã Kiệt Sơn')),
  );
  expect(texts.slice(1).map((own) => own[2])).toEqual(classes);
  return { texts: texts[0]!.slice(1), codes: findings.map(({ code }) => code) };
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

it('leaves pupils in their school if lists have them in several classes', () => {
  const school = 'Trường THCS Kiệt Sơn';
  const { texts } = admitted('TRƯỜNG THCS KIỆT SƠN', school, PUPILS, ['8A', '9A']);
  expect(texts).toEqual(Array(3).fill(school));
});
