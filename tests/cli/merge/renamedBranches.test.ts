import { describe, expect, it } from 'vitest';
import { at } from '../../support/decided.js';
import { csv, hopnhat, put } from '../run.js';

const HEAD = 'STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Chi đoàn';
const list = (...rows: string[]) => `${[HEAD, ...rows].join('\r\n')}\r\n`;
const AN = '1,Hà Văn An,05/06/2001,Nam,025201000111';
const run = (...args: string[]) => hopnhat([...args, '--lang', 'en']);
const branchesOf = (folder: string) =>
  Object.fromEntries(
    csv(at(folder, 'roster.csv')).map((row) => [row['Họ và tên'], row['Chi đoàn mới']]),
  );

put(
  'in/doan xa dong son.csv',
  list(`${AN},Khu Xuân`, '2,Bùi Thị Chi,15/06/2002,Nữ,025302000222,Khu Xuân'),
);
put(
  'in/doan xa kiet son.csv',
  list(`${AN},Khu Liệm`, '2,Lê Thị Giang,17/06/2002,Nữ,025302000777,Khu Liệm'),
);
put('late/doan xa lai dong.csv', list('1,Vi Văn Khôi,05/08/2001,Nam,025201000999,Khu Xuân'));

describe('a branch that an answer chose', () => {
  it('is followed if a late list gives it a longer name, and back', () => {
    expect(run('merge', 'in', '-o', 'r1').status).toBe(0);
    const row = csv(at('r1/conflicts.csv')).find(
      ({ loai, gia_tri: value }) => loai === 'CHI_DOAN' && value === 'Khu Xuân',
    )!;
    put(
      'answers.csv',
      `ma_xung_dot,ban_ghi,quyet_dinh\r\n${row.ma_xung_dot},${row.ban_ghi},CHON\r\n`,
    );
    expect(run('apply', 'answers.csv', '--from', 'r1', '-o', 'r2').status).toBe(0);
    expect(branchesOf('r2')['Hà Văn An']).toBe('Khu Xuân');
    expect(run('merge', 'late', '--previous', 'r2', '-o', 'r3').status).toBe(0);
    const after = branchesOf('r3');
    expect(after['Bùi Thị Chi']).toBe('Khu Xuân (Đồng Sơn)');
    expect(after['Hà Văn An']).toBe('Khu Xuân (Đồng Sơn)');
    const again = run('apply', 'answers.csv', '--from', 'r3', '-o', 'r4');
    expect(again.stderr).not.toContain(row.ma_xung_dot);
    expect(branchesOf('r4')).toEqual(after);
    const fewer = run('merge', 'in', '--decisions', 'r4/decisions.csv', '-o', 'r5');
    expect(fewer.status).toBe(0);
    expect(branchesOf('r5')['Hà Văn An']).toBe('Khu Xuân');
  });

  it('is reported if the lists do not have it any more', () => {
    const row = csv(at('r1/conflicts.csv')).find(({ loai }) => loai === 'CHI_DOAN')!;
    const question = row.ma_xung_dot!;
    put('typed.csv', `ma_xung_dot,ban_ghi,gia_tri_dung\r\n${question},A,Khu Xuân (Lai Đồng)\r\n`);
    expect(run('merge', 'in', 'late', '-o', 's1').status).toBe(0);
    expect(run('apply', 'typed.csv', '--from', 's1', '-o', 's2').status).toBe(0);
    expect(branchesOf('s2')['Hà Văn An']).toBe('Khu Xuân (Lai Đồng)');
    const fewer = run('merge', 'in', '--decisions', 's2/decisions.csv', '-o', 's3');
    expect(fewer.stderr).toContain(`hopnhat undo ${question}`);
    expect(branchesOf('s3')['Hà Văn An']).toBe('Khu Xuân (Lai Đồng)');
    expect(run('undo', question, '--from', 's3', '-o', 's4').status).toBe(0);
    expect(csv(at('s4/conflicts.csv')).map((each) => each.ma_xung_dot)).toContain(question);
  });

  it('is not reported to a run without the people of the answer', () => {
    const others = run('merge', 'late', '--decisions', 's2/decisions.csv', '-o', 't1');
    expect(others.status).toBe(0);
    expect(others.stderr).not.toContain('hopnhat undo');
    expect(others.stderr).toContain('1 decision does not fit any row now');
    expect(others.stderr).toContain('leave that file out');
  });
});
