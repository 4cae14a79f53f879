/** Folders of answered files, as an office collects them. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from '../../run.js';

const HEADER = 'Họ và tên;Ngày sinh;Số điện thoại;Xã cũ;Chi đoàn';
/** Pairs who may be one person each; all people are invented. */
const PAIRS = [
  ['Nguyễn Văn Thử', '12/05/2001', '21/05/2001'],
  ['Trần Thị Mẫu', '21/03/2002', '12/03/2002'],
];
for (const [file, at] of [
  ['one.csv', 1],
  ['two.csv', 2],
] as const) {
  const lines = PAIRS.map((pair) => [pair[0], pair[at], '', 'Phú Hộ', 'Khu 1'].join(';'));
  put(`lists/${file}`, [HEADER, ...lines, ''].join('\r\n'));
}
hopnhat(['merge', 'lists', '--to', 'Phường Phong Châu', '-o', 'result']);
const ids = [
  ...new Set(csv(join(scratch, 'result/conflicts.csv')).map(({ ma_xung_dot: id }) => id!)),
];

const answer = (path: string, id: string) =>
  put(path, `ma_xung_dot,ban_ghi,quyet_dinh\r\n${id},A,RIENG\r\n`);
const apply = (...args: string[]) => hopnhat(['apply', ...args, '--lang', 'en']);

describe('apply of a folder', () => {
  it('reads the answered files in it and below, and names other files', () => {
    answer('answers/conflicts.csv', ids[0]!);
    answer('answers/Khu 2/conflicts.csv', ids[1]!);
    put('answers/~$conflicts.xlsx', 'open in Excel');
    put('answers/scan.pdf', '%PDF-1.4');
    const run = apply('answers', '--from', 'result', '-o', 'out');
    expect(run.status, run.stderr).toBe(0);
    expect(run.stderr).toContain('scan.pdf: This file was not read');
    const decisions = csv(join(scratch, 'out/decisions.csv'));
    expect(decisions.map(({ source, status }) => [source, status]).sort()).toEqual([
      ['answers/Khu 2/conflicts.csv', 'applied'],
      ['answers/conflicts.csv', 'applied'],
    ]);
  });

  it('refuses a folder without such files', () => {
    put('empty/scan.pdf', '%PDF-1.4');
    const run = apply('empty', '--from', 'result', '-o', 'out-2');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('Name the answered files');
  });
});
