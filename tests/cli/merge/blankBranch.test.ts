import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { csv, hopnhat, put, type Run, scratch } from '../run.js';

const TABLE = [
  'Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới',
  ...[1, 2, 3].map((n) => `Xã Mẫu,Khu ${n},Xã Mới,Chi đoàn Khu ${n}`),
].join('\r\n');
const HEAD = 'Họ và tên,Ngày sinh,Chi đoàn,Xã';
const ROWS = [
  'Hà Văn Thử,1/2/2001,Khu 1,Xã Mẫu',
  'Bùi Thị Mẫu,3/4/2002,,Xã Mẫu',
  'Lê Văn Dụ,5/6/2003,Khu 1,Xã Mẫu',
  'Phạm Thị Ví,7/8/2000,,Xã Mẫu',
  'Đỗ Văn Đề,9/10/1999,Khu 2,Xã Mẫu',
];
const args = ['merge', 'blank/a.csv', '--branches', 'blank/branches.csv', '--lang', 'en'];

function asked(folder: string) {
  return csv(join(scratch, folder, 'conflicts.csv')).filter(({ loai }) => loai === 'CHI_DOAN');
}

describe('people without a branch on a list that names branches', () => {
  let run: Run;
  beforeAll(() => {
    put('blank/branches.csv', TABLE);
    put('blank/a.csv', [HEAD, ...ROWS].join('\r\n'));
    run = hopnhat([...args, '-o', 'blank-out']);
    expect(run.status).toBe(0);
  });

  it('have a line of their own on the terminal, so that the branches add up', () => {
    const [, shown] = run.stderr.split('New branches (3)');
    expect([...shown!.matchAll(/│ (\d+) +│$/gm)].map(([, members]) => Number(members))).toEqual([
      2, 1, 0, 2, 5,
    ]);
    expect(shown).toMatch(/\(unknown\) +│ 2 .*\n.*Total +│ 5 /);
  });

  it('are asked about one by one', () => {
    const questions = asked('blank-out');
    expect(questions.map(({ ho_ten }) => ho_ten).sort()).toEqual(['Bùi Thị Mẫu', 'Phạm Thị Ví']);
    expect(new Set(questions.map(({ ma_xung_dot }) => ma_xung_dot)).size).toBe(2);
    expect(questions[0]!.cau_hoi).toMatch(/does not give the branch of this person/);
  });

  it('go where each answer says, and stay there with a late list', () => {
    const rows = asked('blank-out').map(({ ma_xung_dot, ho_ten }) =>
      ho_ten === 'Bùi Thị Mẫu' ? `${ma_xung_dot},A,,khu 3` : `${ma_xung_dot},A,,Khu 2`,
    );
    put('blank-answers.csv', ['ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung', ...rows].join('\r\n'));
    const apply = ['apply', 'blank-answers.csv', '--from', 'blank-out', '--strict'];
    expect(hopnhat([...apply, '-o', 'blank-2']).status).toBe(0);
    put('blank-late.csv', [HEAD, 'Vũ Thị Mới,1/1/2004,Khu 3,Xã Mẫu'].join('\r\n'));
    const late = ['merge', 'blank-late.csv', '--previous', 'blank-2', '-o', 'blank-3'];
    expect(hopnhat(late).status).toBe(0);
    for (const folder of ['blank-2', 'blank-3']) {
      expect(asked(folder)).toEqual([]);
      const places = csv(join(scratch, folder, 'roster.csv')).map((row) => [
        row['Họ và tên'],
        row['Chi đoàn mới'],
      ]);
      expect(places).toContainEqual(['Bùi Thị Mẫu', 'Chi đoàn Khu 3']);
      expect(places).toContainEqual(['Phạm Thị Ví', 'Chi đoàn Khu 2']);
    }
  });

  it('are not asked about if another list gives their branch', () => {
    put('blank/b.csv', [HEAD, 'Bùi Thị Mẫu,3/4/2002,Khu 3,Xã Mẫu'].join('\r\n'));
    const both = ['merge', 'blank/a.csv', 'blank/b.csv', ...args.slice(2)];
    expect(hopnhat([...both, '-o', 'blank-both']).status).toBe(0);
    expect(asked('blank-both').map(({ ho_ten }) => ho_ten)).toEqual(['Phạm Thị Ví']);
  });

  it('are one question if the whole list names no branch, or if there are more than 20', () => {
    const none = ROWS.map((row) => row.replace(/Khu \d/, ''));
    put('blank/none.csv', [HEAD, ...none].join('\r\n'));
    const merge = (file: string) => ['merge', `blank/${file}`, ...args.slice(2)];
    expect(hopnhat([...merge('none.csv'), '-o', 'blank-none']).status).toBe(0);
    expect(asked('blank-none')).toHaveLength(1);
    const many = Array.from({ length: 21 }, (_, at) => `Bùi Thị Mẫu,3/4/${1980 + at},,Xã Mẫu`);
    put('blank/many.csv', [HEAD, ...ROWS.slice(0, 1), ...many, ...ROWS.slice(2, 3)].join('\r\n'));
    expect(hopnhat([...merge('many.csv'), '-o', 'blank-many']).status).toBe(0);
    expect(asked('blank-many')).toHaveLength(1);
  });
});

describe('an answer about several people without a branch', () => {
  const late = (name: string, row: string) =>
    put(`many-late/${name}.csv`, ['Họ và tên,Ngày sinh,Số CCCD,Chi đoàn,Xã', row].join('\r\n'));
  const branchOf = (folder: string, name: string) =>
    csv(join(scratch, folder, 'roster.csv')).find((row) => row['Họ và tên'] === name)?.[
      'Chi đoàn mới'
    ];
  beforeAll(() => {
    const blank = ['Bùi Thị Mẫu,3/4/2002,025302000111,Xã Mẫu', 'Hà Văn Thử,1/2/2001,,Xã Mẫu'];
    put('many/a.csv', ['Họ và tên,Ngày sinh,Số CCCD,Xã', ...blank].join('\r\n'));
    const merge = ['merge', 'many', '--branches', 'blank/branches.csv', '--profile', 'doan-vien'];
    expect(hopnhat([...merge, '-o', 'many-1']).status).toBe(0);
    const [question] = asked('many-1');
    put('many.csv', `ma_xung_dot,ban_ghi,gia_tri_dung\r\n${question!.ma_xung_dot},A,Khu 1`);
    expect(hopnhat(['apply', 'many.csv', '--from', 'many-1', '-o', 'many-2']).status).toBe(0);
    expect(branchOf('many-2', 'Bùi Thị Mẫu')).toBe('Chi đoàn Khu 1');
  });

  it('is not outweighed by a late list with another branch, which is asked about', () => {
    const path = late('other', 'Bùi Thị Mẫu,3/4/2002,025302000111,Khu 2,Xã Mẫu');
    const run = hopnhat(['merge', path, '--previous', 'many-2', '-o', 'many-3', '--lang', 'en']);
    expect(run.status).toBe(0);
    const shown = asked('many-3').map(({ ho_ten, chi_doan_cu }) => [ho_ten, chi_doan_cu]);
    expect(shown.sort()).toEqual([
      ['Bùi Thị Mẫu', ''],
      ['Bùi Thị Mẫu', 'Khu 2'],
    ]);
    expect(run.stderr).not.toContain('of late lists');
  });

  it('is reported where it places people of a late list', () => {
    const path = late('blank', 'Đỗ Văn Đề,9/10/1999,,,Xã Mẫu');
    const run = hopnhat(['merge', path, '--previous', 'many-2', '-o', 'many-4', '--lang', 'en']);
    expect(branchOf('many-4', 'Đỗ Văn Đề')).toBe('Chi đoàn Khu 1');
    expect(run.stderr).toMatch(/puts 1 person of late lists into "Chi đoàn Khu 1"/);
  });
});
