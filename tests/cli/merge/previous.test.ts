import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from '../run.js';

const HEADER = 'Họ và tên;Ngày sinh;Số CCCD;Số điện thoại;Xã cũ;Chi đoàn';
/** The first two may be one person; the third has a day of birth that can't be. */
const FIRST = [
  HEADER,
  'Nguyễn Văn Thử;12/05/2001;;0912000001;Phú Hộ;Khu 1',
  'Nguyễn Văn Thử;21/05/2001;;0912000001;Phú Hộ;Khu 1',
  'Lê Văn Giả;31/04/2000;;0912000003;Phú Hộ;Khu 2',
  'Trần Thị Mẫu;21/03/2002;025302000002;;Phú Hộ;Khu 1',
];
/** A further row of the first person with more data, a new person, and a further question. */
const LATE = [
  HEADER,
  'Nguyễn Văn Thử;12/05/2001;025201000001;0912000001;Phú Hộ;Khu 1',
  'Trần Thị Mẫu;21/03/2002;025302000002;0912000002;Phú Hộ;Khu 1',
  'Phạm Thị Ví;30/02/2003;;0912000004;Phú Hộ;Khu 2',
];
const text = (lines: readonly string[]) => [...lines, ''].join('\r\n');
put('in/phu-ho.csv', text(FIRST));
put('late/them.csv', text(LATE));

const at = (...path: string[]) => join(scratch, ...path);
const roster = (folder: string) => csv(at(folder, 'roster.csv'));
const questions = (folder: string) => csv(at(folder, 'conflicts.csv'));
const ids = (folder: string) => [...new Set(questions(folder).map((row) => row.ma_xung_dot))];
const run = (...args: string[]) => {
  const done = hopnhat([...args, '--format', 'csv', '--lang', 'en']);
  expect(done.status, done.stderr).toBe(0);
  return done;
};

/** Answers each question on its first row. @returns name of the file */
function answered(folder: string, name: string, words: Record<string, string>): string {
  const rows = questions(folder).map(({ ma_xung_dot, ban_ghi, loai }) => {
    const [word, value = ''] = ban_ghi === 'A' ? (words[loai] ?? '').split('=') : [''];
    return [ma_xung_dot, ban_ghi, word, value].join(',');
  });
  put(name, text(['ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung', ...rows]));
  return name;
}

run('merge', 'in', '--to', 'Phường Phong Châu', '-o', 'r0');
answered('r0', 'answers.csv', {
  ...{ TRUNG_NGUOI: 'RIENG', LECH_THONG_TIN: 'CHON', DU_LIEU_LOI: '=30/04/2000' },
});
run('apply', 'answers.csv', '--from', 'r0', '-o', 'r1');
const late = run('merge', 'late', '--previous', 'r1', '-o', 'r2');

describe('merge --previous', () => {
  it('starts from questions that were answered', () => {
    // Whether the first two are one person, or which day of birth is right.
    expect(questions('r0')).toHaveLength(3);
    expect(ids('r0')).toHaveLength(2);
    expect(questions('r1')).toEqual([]);
  });

  it('asks only new questions', () => {
    expect(questions('r2').map(({ loai, ho_ten }) => `${loai} ${ho_ten}`)).toEqual([
      'DU_LIEU_LOI Phạm Thị Ví',
    ]);
    const { changes } = JSON.parse(readFileSync(at('r2', 'summary.json'), 'utf8')).counts;
    expect(changes).toMatchObject({ new: 1, merged: 0, separated: 0, gone: 0, questions: 1 });
    expect(late.stderr).toMatch(/new since the earlier result +│ 1/);
  });

  it('keeps every Mã and every decision', () => {
    const members = new Set(roster('r2').map((row) => row['Mã']));
    expect(roster('r1').filter((row) => !members.has(row['Mã']))).toEqual([]);
    expect(roster('r2').map((row) => row['Ngày sinh'])).toContain('30/04/2000');
    expect(csv(at('r2', 'decisions.csv')).map((row) => row.status)).toEqual(['applied', 'applied']);
  });

  it('reports changes', () => {
    const changes = csv(at('r2', 'changes.csv')).map(
      ({ change, name, field, before, after }) => `${change} ${name} ${field} ${before}>${after}`,
    );
    expect(changes).toEqual([
      'new Phạm Thị Ví  >',
      'corrected Trần Thị Mẫu Số điện thoại >0912000002',
      'corrected Nguyễn Văn Thử Số giấy tờ >025201000001',
    ]);
  });

  it('gives the same result with all rosters named, and with none', () => {
    run('merge', 'in', 'late', '--to', 'Phường Phong Châu', '--previous', 'r1', '-o', 'r3');
    run('merge', '--previous', 'r2', '-o', 'r4');
    for (const file of ['roster.csv', 'conflicts.csv', 'lineage.csv', 'decisions.csv']) {
      const bytes = readFileSync(at('r2', file), 'utf8');
      expect(readFileSync(at('r3', file), 'utf8')).toBe(bytes);
      expect(readFileSync(at('r4', file), 'utf8')).toBe(bytes);
    }
    expect(csv(at('r4', 'changes.csv'))).toEqual([]);
  });

  it('keeps the ids of open questions with more rows now, and accepts their answers', () => {
    run('merge', 'late', '--previous', 'r0', '-o', 'r5');
    expect(ids('r5').slice(0, 2)).toEqual(ids('r0'));
    expect(questions('r5').length).toBeGreaterThan(questions('r0').length);
    const applied = run('apply', 'answers.csv', '--from', 'r5', '-o', 'r6');
    expect(applied.stderr).not.toContain('answers.csv, row');
    expect(questions('r6')).toEqual(questions('r2'));
    expect(roster('r6')).toEqual(roster('r2'));
    expect(csv(at('r6', 'decisions.csv'))).toEqual(csv(at('r2', 'decisions.csv')));
  });

  it('recognises moved rows and renamed files', () => {
    const [header, ...rows] = FIRST;
    renameSync(at('in/phu-ho.csv'), at('in/danh sach moi.csv'));
    writeFileSync(at('in/danh sach moi.csv'), text(['Danh sách', header, ...rows.reverse()]));
    run('merge', '--previous', 'r2', '-o', 'r7');
    expect(roster('r7').map((row) => row['Mã'])).toEqual(roster('r2').map((row) => row['Mã']));
    expect(ids('r7')).toEqual(ids('r2'));
    expect(csv(at('r7', 'decisions.csv')).map((row) => row.status)).toEqual(['applied', 'applied']);
    expect(csv(at('r7', 'changes.csv'))).toEqual([]);
  });

  it('recognises people who were corrected in a list that came again', () => {
    const again = LATE.map((line) => line.replace('30/02/2003', '28/02/2003'));
    put('late/them.csv', text(again));
    run('merge', '--previous', 'r2', '-o', 'r9');
    expect(roster('r9').map((row) => row['Mã'])).toEqual(roster('r2').map((row) => row['Mã']));
    const changes = csv(at('r9', 'changes.csv')).map(
      ({ change, name, before, after }) => `${change} ${name} ${before}>${after}`,
    );
    expect(changes).toEqual(['corrected Phạm Thị Ví 30/02/2003>28/02/2003']);
  });

  it('keeps the decision about a renamed list without a commune', () => {
    const list = [
      'Họ và tên;Ngày sinh;Chi đoàn',
      'Quách Thị Đâu;01/02/2003;Khu 9',
      'Quách Văn Đấy;02/03/2004;Khu 9',
    ];
    put('nowhere/danh sach.csv', text(list));
    put('nowhere/xa kiet son.csv', text([list[0], 'Bùi Văn Xa;11/12/2001;Khu 1']));
    run('merge', 'nowhere', '-o', 'n0');
    expect(questions('n0').map(({ loai }) => loai)).toEqual(['DIA_BAN']);
    answered('n0', 'place.csv', { DIA_BAN: '=Xã Lai Đồng' });
    run('apply', 'place.csv', '--from', 'n0', '-o', 'n1');
    expect(questions('n1')).toEqual([]);
    renameSync(at('nowhere/danh sach.csv'), at('nowhere/ban cuoi.csv'));
    writeFileSync(
      at('nowhere/ban cuoi.csv'),
      text([list[0], 'Lê Văn Mới;05/06/2005;Khu 9', list[2], list[1]]),
    );
    run('merge', '--previous', 'n1', '-o', 'n2');
    expect(questions('n2')).toEqual([]);
    expect(roster('n2').map((row) => row['Xã mới'])).toEqual(Array(4).fill('Xã Lai Đồng'));
    const changes = csv(at('n2', 'changes.csv'));
    expect(changes.map(({ change, name }) => `${change} ${name}`)).toEqual(['new Lê Văn Mới']);
  });

  it('refuses an incomplete result', () => {
    const missing = hopnhat(['merge', 'late', '--previous', 'nowhere', '-o', 'r8', '--lang', 'en']);
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('nowhere');
  });
});
