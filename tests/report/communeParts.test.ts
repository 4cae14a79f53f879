import { describe, expect, it } from 'vitest';
import { finding, type MergeResult } from '../../src/model/index.js';
import { splitByCommune } from '../../src/report/communeParts.js';
import { overviewPage } from '../../src/report/page/overviewPage.js';
import { splitFindings } from '../../src/report/splitSheets.js';
import { conflictsTable } from '../../src/report/tables/conflictsTable.js';
import { materialize } from '../../src/report/tables/textTable.js';
import { leftOut, smallResult } from './result.js';
import { options, say } from './say.js';

const PHONG_CHAU = 'Phong Châu';
const folderOf = (commune: string) => `f-${commune.length}`;

/** The small result, with its second member in another commune. */
function twoCommunes(): MergeResult {
  const result = structuredClone(smallResult());
  result.members[1]!.newCommune = PHONG_CHAU;
  result.branches[1]!.newCommune = PHONG_CHAU;
  result.lineage.at(2)!.newCommune = PHONG_CHAU;
  result.lineage.at(2)!.oldCommune = 'Phú Hộ';
  result.questions[0]!.communes = ['Lai Đồng', PHONG_CHAU];
  return result;
}

const shareOf = (result: MergeResult, commune: string) =>
  splitByCommune(result, folderOf).find((part) => part.commune === commune)!.result;

describe('splitByCommune', () => {
  it('gives every member to one part, and loses no person of the lineage', () => {
    const result = twoCommunes();
    const parts = splitByCommune(result, folderOf);
    const members = parts.flatMap((part) => part.result.members.map(({ id }) => id));
    expect(members.sort()).toEqual(result.members.map(({ id }) => id).sort());
    const rowsOf = (lineage: MergeResult['lineage']) =>
      Array.from(lineage, ({ file, sheet, row }) => `${file}:${sheet}:${row}`).sort();
    expect(rowsOf(parts.flatMap((part) => [...part.result.lineage]))).toEqual(
      rowsOf(result.lineage),
    );
    for (const question of result.questions) {
      expect(parts.some((part) => part.result.questions.some(({ id }) => id === question.id))).toBe(
        true,
      );
    }
  });

  it('names to each of two communes the other one that is asked too', () => {
    const sentences = (commune: string) =>
      materialize(conflictsTable(shareOf(twoCommunes(), commune), false, say)).rows[0]![5];
    expect(sentences('Lai Đồng')).toContain(`communes=${PHONG_CHAU}`);
    expect(sentences(PHONG_CHAU)).toContain('communes=Lai Đồng');
    expect(materialize(conflictsTable(twoCommunes(), false, say)).rows[0]![5]).not.toContain(
      'communes=',
    );
  });

  it('puts a row without a place into the commune of its old one, if that is clear', () => {
    const result = twoCommunes();
    result.lineage.at(3)!.oldCommune = 'Phú Hộ';
    result.questions[2]!.rows[0]!.oldCommune = 'Phú Hộ';
    const { questions, lineage } = shareOf(result, PHONG_CHAU);
    expect(questions.map(({ id }) => id)).toContain('Q1N5-R');
    expect([...lineage].some(({ status }) => status === 'rejected')).toBe(true);
    expect(splitByCommune(result, folderOf).map(({ folder }) => folder)).not.toContain('chua-ro');
  });

  it('keeps a new commune apart from an old one of its name', () => {
    const result = twoCommunes();
    result.lineage.at(2)!.oldCommune = 'Lai Đồng';
    const args = { where: 'Lai Đồng', branch: 'Khu 1', members: 1, minimum: 3 };
    result.findings.push(
      finding('warning', 'branch-small', { ...args, commune: 'Lai Đồng' }),
      finding('warning', 'branch-row-unused', {
        table: 'branches.csv',
        commune: 'Lai Đồng',
        branch: 'Khu 1',
        row: 2,
      }),
    );
    const codes = shareOf(result, PHONG_CHAU).findings.map(({ code }) => code);
    expect(codes).not.toContain('branch-small');
    expect(codes).toContain('branch-row-unused');
  });

  it('counts the differing values of its own members only', () => {
    const result = twoCommunes();
    const other = { field: result.fields[0]!, text: 'x', record: 0, isJoined: false };
    result.members[0]!.others = [other, other];
    result.members[1]!.others = [other];
    result.findings.push(finding('info', 'values-not-chosen', { count: 3, members: 2 }));
    result.findings.push(finding('info', 'values-joined', { count: 1, members: 1 }));
    const counted = (commune: string) =>
      shareOf(result, commune).findings.filter(({ code }) => code.startsWith('values-'));
    expect(counted('Lai Đồng')).toEqual([
      finding('info', 'values-not-chosen', { count: 2, members: 1 }),
    ]);
    expect(counted(PHONG_CHAU)).toEqual([
      finding('info', 'values-not-chosen', { count: 1, members: 1 }),
    ]);
  });

  it('reports findings of a commune to its own secretary only', () => {
    const result = twoCommunes();
    result.findings.push(
      finding('warning', 'branch-row-unused', {
        table: 'branches.csv',
        commune: 'Phú Hộ',
        branch: 'Khu 1',
        row: 2,
      }),
      finding('warning', 'branch-small', {
        where: 'Lai Đồng',
        commune: 'Lai Đồng',
        branch: 'Khu 1',
        members: 1,
        minimum: 3,
      }),
    );
    const codes = (commune: string) => shareOf(result, commune).findings.map(({ code }) => code);
    expect(codes(PHONG_CHAU)).toEqual(['near-wording', 'branch-row-unused']);
    expect(codes('Lai Đồng')).toEqual(['near-wording', 'branch-small', 'csv-quote-open']);
  });

  it('keeps the order of findings about all communes and about one', () => {
    const result = twoCommunes();
    const about = (args: { commune: string }) =>
      finding('warning', 'branch-row-unused', {
        table: 'branches.csv',
        ...args,
        branch: 'Khu 1',
        row: 2,
      });
    result.findings = [
      about({ commune: 'Phú Hộ' }),
      finding('info', 'csv-quote-open', { row: 1 }),
      about({ commune: '' }),
      finding('warning', 'roster-missing', { commune: PHONG_CHAU, count: 1, missing: 'Hà Thạch' }),
    ];
    const own = shareOf(result, PHONG_CHAU).findings.map(({ code, args }) => args.commune ?? code);
    expect(own).toEqual(['Phú Hộ', 'csv-quote-open', PHONG_CHAU]);
  });

  it('counts questions that were left out by commune', () => {
    const result = twoCommunes();
    const first = leftOut(result.questions[0]!);
    result.leftOut = [
      { ...first, kind: 'CHI_DOAN', communes: [PHONG_CHAU] },
      { ...first, kind: 'CHI_DOAN', communes: [PHONG_CHAU, 'Lai Đồng'] },
      { ...first, kind: 'TRUNG_NGUOI', communes: [PHONG_CHAU] },
      // Its rows say whose it is.
      { ...first, kind: 'DU_LIEU_LOI', communes: [] },
    ];
    result.findings = [
      finding('warning', 'left-out-CHI_DOAN', { count: 2 }),
      finding('warning', 'left-out-TRUNG_NGUOI', { count: 1 }),
      finding('warning', 'left-out-DU_LIEU_LOI', { count: 1 }),
    ];
    const reported = (commune: string) =>
      shareOf(result, commune).findings.map(({ code, args }) => [code, args.count]);
    expect(reported(PHONG_CHAU)).toEqual([
      ['left-out-CHI_DOAN', 2],
      ['left-out-TRUNG_NGUOI', 1],
    ]);
    expect(reported('Lai Đồng')).toEqual([
      ['left-out-CHI_DOAN', 1],
      ['left-out-DU_LIEU_LOI', 1],
    ]);
  });

  it('returns one part alone, equal to that among all', () => {
    const [only, ...others] = splitByCommune(twoCommunes(), folderOf, PHONG_CHAU);
    expect(others).toEqual([]);
    expect(only!.result).toEqual(shareOf(twoCommunes(), PHONG_CHAU));
    expect(splitByCommune(smallResult(), folderOf, 'Lai Đồng')).toHaveLength(1);
  });
});

describe('overviewPage', () => {
  const page = () => {
    const result = twoCommunes();
    return overviewPage(result, splitByCommune(result, folderOf), options());
  };

  it('links to the report of every commune, with its counts', () => {
    expect(page()).toContain('<a href="f-8/report.html">Lai Đồng</a>');
    expect(page()).toContain('<a href="f-10/report.html">Phong Châu</a></td><td>Phú Hộ</td>');
    expect(page()).toContain('<a href="chua-ro/report.html">report-unknown</a>');
  });

  it('names no person and no question, so that a province fits one page', () => {
    expect(page()).not.toMatch(/Hương|Tuấn|Q4F7-T|Khu Chiềng/);
    expect(page()).toContain('<td>kind-TRUNG_NGUOI</td><td class="count">1</td>');
  });
});

describe('splitFindings', () => {
  it('warns of workbooks with more rows than a sheet holds, and of no others', () => {
    const warned = (rowLimit: number, result = smallResult()) =>
      splitFindings(result, options({ rowLimit, folderOf })).map(({ args }) => args);
    expect(warned(6)).toEqual([]);
    expect(warned(4)).toEqual([{ name: 'conflicts.xlsx', count: 5 }]);
    expect(warned(3)).toEqual([
      { name: 'roster.xlsx', count: 3 },
      { name: 'conflicts.xlsx', count: 5 },
    ]);
    expect(warned(3, twoCommunes())).toEqual([{ name: 'f-8/conflicts.xlsx', count: 4 }]);
    const formats = new Set(['csv'] as const);
    expect(splitFindings(smallResult(), options({ rowLimit: 3, formats }))).toEqual([]);
  });
});
