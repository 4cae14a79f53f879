import { describe, expect, it } from 'vitest';
import { branchTexts } from '../../../../src/assign/rosters/branchText.js';
import { type Sheet, sheetOf, YOUTH } from '../../../support/roster.js';

const TEACHERS = ['Vũ Thị Em|05/06/1990', 'Hà Thị Phú|06/07/1991', 'Lê Thị Chi|07/08/1992'];
const VILLAGERS = ['Hà Văn An|01/02/1999', 'Bùi Thị Bình|03/04/1998', 'Đỗ Văn Dũng|04/05/1997'];
const ALL = [...VILLAGERS, ...TEACHERS];

/** A list with a section row above each person. */
function sections(people: readonly string[], ...hamlets: string[]): Sheet {
  const list = sheetOf('dan-cu.xlsx:DS', 'name|birth', ...people);
  list.layout.sections = ['', ...hamlets];
  return list;
}

function readBeside(list: Sheet, branch: string, teachers = TEACHERS) {
  const rows = teachers.map((row) => `${row}|${branch}`);
  const sheets = [sheetOf('a.xlsx:DS', 'name|birth|branch', ...rows), list];
  const found = branchTexts(
    sheets.map(({ table }) => table),
    sheets.map(({ layout }) => layout),
    YOUTH,
    sheets.map(() => () => false),
    sheets.map(({ layout }) => layout.kinds.map(() => 'Xã Kiệt Sơn')),
  );
  return { texts: found.texts[1]!.slice(1), findings: found.findings };
}

describe('section rows of hamlets', () => {
  const hamlets = ['KHU 1', 'KHU 1', 'KHU 2', 'KHU 1', 'KHU 2', 'KHU 2'];
  const living = () => sections(ALL, ...hamlets);

  it('do not count for nearly all members of a school, who live in several', () => {
    const { texts, findings } = readBeside(living(), 'Chi đoàn trường THCS');
    expect(texts).toEqual(['KHU 1', 'KHU 1', 'KHU 2', '', '', '']);
    expect(findings).toMatchObject([
      { level: 'warning', code: 'branch-by-body', args: { count: 3, rows: '5, 6, 7' } },
    ]);
  });

  it('count beside a branch that is no body', () => {
    expect(readBeside(living(), 'Chi đoàn Xuân Mai').texts).toEqual(hamlets);
  });

  it('count if they are called branches', () => {
    const branches = hamlets.map((hamlet) => `Chi đoàn ${hamlet}`);
    expect(readBeside(sections(ALL, ...branches), 'Trường THCS').texts).toEqual(branches);
  });

  it('count if the list lacks members of the school, has them in one hamlet, or namesakes', () => {
    const further = [...TEACHERS, 'Lò Thị Na|01/01/1990', 'Vì Văn Ổi|02/01/1990'];
    expect(readBeside(living(), 'Trường THCS', further).texts).toEqual(hamlets);
    const one = [...hamlets.slice(0, 3), 'KHU 1', 'KHU 1', 'KHU 1'];
    expect(readBeside(sections(ALL, ...one), 'Trường THCS').texts).toEqual(one);
    const born = TEACHERS.map((row) => row.replace(/19\d\d/, '1980'));
    expect(readBeside(living(), 'Trường THCS', born).texts).toEqual(hamlets);
  });
});
