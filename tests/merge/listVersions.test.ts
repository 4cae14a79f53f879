/** Merges several versions of one list; all people are invented. */
import { describe, expect, it } from 'vitest';
import { merged, workbookOf } from '../support/merged.js';

const PEOPLE = [
  'Hà Thị Bưởi,01/02/2000',
  'Đinh Văn Mít,03/04/2001',
  'Phùng Công Lành,05/06/2002',
  'Bàn Thị Na,07/08/2003',
  'Lê Văn Cả,09/10/2004',
  'Trần Thị Mơ,11/12/2005',
  'Vũ Văn Đào,13/01/2006',
];

/** @param left positions of people who are not on the list */
function listOf(phone: string, branch: string, ...left: number[]): string {
  const rows = PEOPLE.flatMap((person, at) =>
    left.includes(at) ? [] : [`${at + 1},${person},${phone},Khu ${at === 3 ? branch : 1}`],
  );
  return ['STT,Họ và tên,Ngày sinh,Số điện thoại,Chi đoàn', ...rows].join('\n');
}

const MANY = [
  ...PEOPLE,
  'Đỗ Thị Sen,02/03/1999',
  'Ngô Văn Tùng,04/05/1998',
  'Lý Thị Súng,06/07/1997',
  'Mai Văn Ổi,08/09/1996',
  'Tạ Thị Lê,10/11/1995',
];

async function mergedFiles(
  files: Record<string, string | Uint8Array>,
  asOf: Record<string, number> = {},
) {
  const plan = Object.fromEntries(
    Object.keys(files).map((file) => {
      const day = asOf[file];
      const dated = day === undefined ? {} : { asOf: day, rank: { priority: 0, date: day } };
      return [file, { commune: 'Xã Kiệt Sơn', ...dated }];
    }),
  );
  const result = await merged(files, { plan });
  const codes = ['list-replaced', 'missing-from-newer-list', 'missing-from-copy', 'list-copied'];
  return {
    members: result.members.length,
    kinds: result.questions.map(({ kind }) => kind),
    moved: result.members.find(({ values }) => values.get('name')?.text === 'Bàn Thị Na'),
    found: result.findings
      .filter(({ code }) => codes.includes(code))
      .map(({ code, args, place }) => ({ code, args, file: place?.file })),
  };
}

const OLD = listOf('0912000001', '1');
const NEW = listOf('0912000002', '2', 6);

describe('versions of one list', () => {
  it('count in the order of their names, and those who are gone are named', async () => {
    const { members, kinds, moved, found } = await mergedFiles({
      'ds.x.csv': OLD,
      'ds.x (1).csv': NEW,
    });
    expect(members).toBe(7);
    expect(kinds).toEqual([]);
    expect(moved?.newBranch).toBe('Khu 2');
    expect(moved?.values.get('phone')?.text).toBe('0912000002');
    expect(found).toEqual([
      { code: 'list-replaced', args: { other: 'ds.x (1).csv' }, file: 'ds.x.csv' },
      { code: 'missing-from-newer-list', args: { count: 1, rows: '8' }, file: 'ds.x.csv' },
    ]);
  });

  it('are asked about without an order, and those who are on one alone are named', async () => {
    const { members, kinds, found } = await mergedFiles({ 'ds ks.csv': OLD, 'gui tinh.csv': NEW });
    expect(members).toBe(7);
    expect(kinds).toContain('CHI_DOAN');
    expect(found).toEqual([
      {
        code: 'missing-from-copy',
        args: { count: 1, rows: '8', other: 'gui tinh.csv' },
        file: 'ds ks.csv',
      },
    ]);
  });

  it('do not name those whom a question may find on the other one', async () => {
    const born = listOf('0912000001', '1').replace(/(Vũ Văn Đào,\d\d.\d\d.)\d{4}/, '$11997');
    const { members, kinds, found } = await mergedFiles({ 'ds ks.csv': OLD, 'gui tinh.csv': born });
    expect([members, kinds]).toEqual([8, ['TRUNG_NGUOI']]);
    expect(found).toEqual([
      { code: 'list-copied', args: { count: 6, other: 'ds ks.csv' }, file: 'gui tinh.csv' },
    ]);
  });

  it('count in the order of their days in the plan', async () => {
    const days = { 'ds ks.csv': 20250630, 'ds ks (1).csv': 20250101 };
    const { kinds, moved, found } = await mergedFiles(
      { 'ds ks.csv': OLD, 'ds ks (1).csv': NEW },
      days,
    );
    expect(kinds).toEqual([]);
    expect(moved?.newBranch).toBe('Khu 1');
    expect(found).toEqual([]);
  });

  it('with a sheet for each branch are newer for people who move between sheets', async () => {
    const sheets = (moved: boolean) => {
      const rows = (at: number, count: number) =>
        Array.from({ length: count }, (_, i) => `${i + 1},${MANY[at + i]}`);
      const head = 'STT,Họ và tên,Ngày sinh';
      return workbookOf({
        'Khu 1': [head, ...rows(0, moved ? 5 : 6)].join('\n'),
        'Khu 2': [head, ...rows(moved ? 5 : 6, moved ? 7 : 6)].join('\n'),
      });
    };
    const { kinds, members } = await mergedFiles({
      'ds ks.xlsx': sheets(false),
      'ds ks (1).xlsx': sheets(true),
    });
    expect(members).toBe(12);
    expect(kinds).toEqual([]);
  });

  it('are others if they do not have nearly the same people', async () => {
    const { found } = await mergedFiles({
      'ds ks.csv': listOf('0912000001', '1', 0, 1),
      'ds ks (1).csv': listOf('0912000002', '2', 6),
    });
    expect(found).toEqual([]);
  });
});
