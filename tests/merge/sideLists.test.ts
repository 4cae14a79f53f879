/** Merges small lists beside a roster; all people are invented. */
import { describe, expect, it } from 'vitest';
import { Worklists } from '../../src/report/worklist/worklist.js';
import { merged, workbookOf } from '../support/merged.js';

const PEOPLE = [
  'Hà Thị Bưởi,01/02/2000',
  'Đinh Văn Mít,03/04/2001',
  'Phùng Công Lành,05/06/2002',
  'Bàn Thị Na,07/08/2003',
  'Lê Văn Cả,09/10/2004',
  'Trần Thị Mơ,11/12/2005',
];
const GONE = ['Vũ Văn Đào,13/01/1996', 'Quách Thị Lê,15/03/1995'];

const listOf = (title: string, ...rows: string[]) =>
  [title, 'STT,Họ và tên,Ngày sinh,Chi đoàn', ...rows.map((row, at) => `${at + 1},${row}`)].join(
    '\n',
  );
const ofBranch = (branch: string, rows: string[]) => rows.map((row) => `${row},${branch}`);

async function mergedBeside(list: string, another?: string) {
  const roster = listOf('DANH SÁCH ĐOÀN VIÊN', ...ofBranch('Khu 1', PEOPLE));
  const sheets = { 'Danh sách': roster, 'Cảm tình': list, ...(another && { 'Nhập ngũ': another }) };
  const plan = { 'a.xlsx': { commune: 'Xã Kiệt Sơn' } };
  const result = await merged({ 'a.xlsx': workbookOf(sheets) }, { plan });
  const missing = result.findings.filter(({ code }) => code === 'missing-from-fuller-list');
  const { members: tasks } = new Worklists(result).of(result);
  const asked = tasks.filter(({ kind }) => kind === 'status-beside');

  return { result, missing, asked };
}

describe('people of a small list who are not on the fuller list of their branch', () => {
  it('remain members, with a warning and a task each', async () => {
    const rows = ofBranch('Khu 1', [PEOPLE[0]!, ...GONE.slice(0, 1)]);
    const { result, missing, asked } = await mergedBeside(listOf('DANH SÁCH KHEN', ...rows));
    expect(result.members).toHaveLength(7);
    expect(missing).toEqual([
      {
        level: 'warning',
        code: 'missing-from-fuller-list',
        args: { count: 1, rows: '4' },
        place: { file: 'a.xlsx', sheet: 'Cảm tình' },
      },
    ]);
    expect(asked.map(({ member }) => member.values.get('name')?.text)).toEqual(['Vũ Văn Đào']);
  });

  it('are reported once if several small lists have them, but not if one lacks branches', async () => {
    const list = listOf('DANH SÁCH', ...ofBranch('Khu 1', GONE));
    expect((await mergedBeside(list, list)).asked).toHaveLength(2);
    const bare = listOf('DANH SÁCH', ...ofBranch('', [...PEOPLE, ...GONE]));
    expect((await mergedBeside(list, bare)).asked).toEqual([]);
  });

  it('are reported without a branch if their list says of nobody when they joined', async () => {
    const withDays = (list: string) =>
      list.replace('Chi đoàn', 'Chi đoàn,Ngày vào Đoàn').replaceAll(/,Khu 1/g, '$&,26/03/2022');
    const roster = withDays(listOf('DANH SÁCH ĐOÀN VIÊN', ...ofBranch('Khu 1', PEOPLE)));
    const bare = listOf('QUẦN CHÚNG', ...ofBranch('', [PEOPLE[0]!, ...GONE]));
    const found = async (sheets: Record<string, string>, file = 'a.xlsx') => {
      const files = { 'a.xlsx': workbookOf({ 'Danh sách': roster }), [file]: workbookOf(sheets) };
      if (file === 'a.xlsx') files[file] = workbookOf({ 'Danh sách': roster, ...sheets });
      const plan = Object.fromEntries(
        Object.keys(files).map((name) => [name, { commune: 'Xã Kiệt Sơn' }]),
      );
      const { findings } = await merged(files, { plan });
      return findings
        .filter(({ code }) => code === 'missing-from-fuller-list')
        .map(({ args, place }) => [place?.sheet, args]);
    };
    expect(await found({ 'Quần chúng': bare })).toEqual([
      ['Quần chúng', { count: 2, rows: '4, 5' }],
    ]);
    expect(await found({ 'Quần chúng': bare }, 'b.xlsx')).toEqual([]);
    const joined = bare.replace('Chi đoàn', 'Ngày vào Đoàn').replaceAll(/,$/gm, ',26/03/2022');
    expect(await found({ 'Mới kết nạp': joined })).toEqual([]);
  });

  it('are not reported if their status gives the reason', async () => {
    const { missing, asked } = await mergedBeside(
      listOf('DANH SÁCH ĐOÀN VIÊN TRƯỞNG THÀNH ĐOÀN', ...ofBranch('Khu 1', GONE)),
    );
    expect(missing).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('are not reported while a question may find them on the fuller list', async () => {
    const born = PEOPLE[2]!.replace('2002', '2003');
    const { result, missing, asked } = await mergedBeside(
      listOf('DANH SÁCH KHEN', ...ofBranch('Khu 1', [born])),
    );
    expect(result.questions.map(({ kind }) => kind)).toEqual(['TRUNG_NGUOI']);
    expect(missing).toEqual([]);
    expect(asked).toEqual([]);
  });

  it.each(['ĐẢNG VIÊN GIỮ MỐI LIÊN HỆ VỚI CHI ỦY NƠI CƯ TRÚ', 'ĐẢNG VIÊN THEO QUY ĐỊNH 213-QĐ/TW'])(
    'are reported without a branch if their list is of members elsewhere: %s',
    async (title) => {
      const { missing, asked } = await mergedBeside(
        listOf(`DANH SÁCH ${title}`, ...ofBranch('', [PEOPLE[0]!, ...GONE])),
      );
      expect(missing.map(({ args }) => args)).toEqual([{ count: 2, rows: '4, 5' }]);
      expect(asked).toHaveLength(2);
    },
  );

  it('are not reported if their list is of members on probation', async () => {
    const { missing } = await mergedBeside(
      listOf('DANH SÁCH ĐẢNG VIÊN DỰ BỊ', ...ofBranch('Khu 1', GONE)),
    );
    expect(missing).toEqual([]);
  });

  it('are not reported if their branch has no fuller list', async () => {
    const { missing } = await mergedBeside(listOf('DANH SÁCH', ...ofBranch('Khu 2', GONE)));
    expect(missing).toEqual([]);
  });

  it('are not reported if the list is of similar size and may complete the other one', async () => {
    const more = ['Hà Văn Ổi,02/02/2001', ...GONE];
    const { missing } = await mergedBeside(listOf('DANH SÁCH', ...ofBranch('Khu 1', more)));
    expect(missing).toEqual([]);
  });
});
