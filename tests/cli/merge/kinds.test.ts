import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from '../run.js';

const at = (...path: string[]) => join(scratch, ...path);
const list = (title: string, ...people: string[]) =>
  [title, 'Họ và tên,Ngày sinh,Đơn vị,Ngày kết nạp', ...people, ''].join('\r\n');
const PERSON = 'Nguyễn Văn Thử,12/05/2001,Khu 1,26/03/2016';
/** The day of birth can't be, so that there is a question. */
const ASKED = 'Phạm Thị Ví,31/04/2000,Khu 1,26/03/2016';

put('mixed/doan.csv', list('DANH SÁCH ĐOÀN VIÊN', PERSON));
put('mixed/dang.csv', list('DANH SÁCH ĐẢNG VIÊN', 'Trần Thị Mẫu,21/03/1970,Khu 1,03/02/1999'));
put('unknown/a.csv', list('DANH SÁCH', PERSON, ASKED));
put('late/b.csv', list('DANH SÁCH ĐOÀN VIÊN', 'Lê Văn Giả,30/08/2003,Khu 2,26/03/2018'));
put('party/c.csv', list('DANH SÁCH ĐẢNG VIÊN', 'Lê Văn Giả,30/08/1983,Khu 2,26/03/2018'));
put('youth/d.csv', list('DANH SÁCH ĐOÀN VIÊN', PERSON));

const merge = (...args: string[]) =>
  hopnhat(['merge', ...args, '--format', 'csv', '--lang', 'en', '--to', 'Xã Lai Đồng']);
const profileOf = (folder: string): string =>
  JSON.parse(readFileSync(at(folder, 'summary.json'), 'utf8')).settings.profile;
const headingsOf = (folder: string) => Object.keys(csv(at(folder, 'roster.csv'))[0]!);

describe('lists of two kinds', () => {
  it.each(['merge', 'inspect', 'init'])('stop %s, with the files of each kind', (command) => {
    const output = command === 'merge' ? ['-o', 'mixed-out'] : [];
    const run = hopnhat([command, 'mixed', ...output, '--lang', 'en']);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/doan-vien \(by đoàn viên; files: "doan\.csv"\)/);
    expect(run.stderr).toMatch(/dang-vien \(by đảng viên; files: "dang\.csv"\)/);
    expect(run.stderr).toMatch(/--profile/);
    expect(existsSync(at('mixed-out'))).toBe(false);
    expect(existsSync(at('mixed/hopnhat.yaml'))).toBe(false);
  });

  it('are merged by --profile', () => {
    expect(merge('mixed', '-o', 'chosen', '--profile', 'doan-vien').status).toBe(0);
    expect(headingsOf('chosen')).toContain('Ngày vào Đoàn');
  });
});

describe('lists of unknown kind', () => {
  it('have general headings, which late lists and answers keep', () => {
    expect(merge('unknown', '-o', 'u0').status).toBe(0);
    const question = csv(at('u0', 'conflicts.csv')).find(({ loai }) => loai === 'DU_LIEU_LOI');
    const answer = [question!.ma_xung_dot, question!.ban_ghi, '30/04/2000'].join(',');
    put('answers.csv', `ma_xung_dot,ban_ghi,gia_tri_dung\r\n${answer}\r\n`);
    const apply = ['apply', 'answers.csv', '--from', 'u0', '-o', 'u1', '--format', 'csv'];
    expect(hopnhat(apply).status).toBe(0);
    expect(merge('late', '--previous', 'u1', '-o', 'u2').status).toBe(0);
    for (const folder of ['u0', 'u1', 'u2']) {
      expect(profileOf(folder)).toBe('danh-sach');
      expect(headingsOf(folder)).toEqual(expect.arrayContaining(['Đơn vị cũ', 'Đơn vị mới']));
    }
    expect(csv(at('u2', 'decisions.csv')).map(({ status }) => status)).toEqual(['applied']);
  });

  it('get a draft of a branch table with general headings, and no profile', () => {
    expect(hopnhat(['init', 'unknown', '--to', 'Xã Lai Đồng']).status).toBe(0);
    expect(readFileSync(at('unknown/hopnhat.yaml'), 'utf8')).toMatch(/^#profile: danh-sach$/m);
    const table = readFileSync(at('unknown/branches.csv'), 'utf8');
    expect(table).toMatch(/^\uFEFFXã cũ,Đơn vị cũ,Xã mới,Đơn vị mới,/);
    put(
      'table.csv',
      'Xã cũ,Đơn vị cũ,Xã mới,Đơn vị mới\r\nXã Kiệt Sơn,Khu 1,Xã Lai Đồng,Khu Một\r\n',
    );
    put('placed/xa kiet son.csv', list('DANH SÁCH', PERSON));
    expect(merge('placed', '--branches', 'table.csv', '-o', 'placed-out').status).toBe(0);
    expect(csv(at('placed-out', 'roster.csv'))[0]!['Đơn vị mới']).toBe('Khu Một');
  });
});

it('refuses late lists of another kind than the earlier result', () => {
  expect(merge('youth', '-o', 'y0').status).toBe(0);
  const late = merge('party', '--previous', 'y0', '-o', 'y1');
  expect(late.status).toBe(2);
  expect(late.stderr).toMatch(/dang-vien \(by đảng viên; files: "c\.csv"\)/);
  expect(existsSync(at('y1'))).toBe(false);
});
