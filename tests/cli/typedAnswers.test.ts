/** Values that people type into a file of questions, taken by the real program. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from './run.js';

const at = (...path: string[]) => join(scratch, ...path);
const questions = (folder: string) => csv(at(folder, 'conflicts.csv'));
const ledger = (folder: string) => csv(at(folder, 'decisions.csv'));
let count = 0;

/** Applies a csv of these lines. @returns the folder of the result, and what was reported */
function applied(from: string, ...lines: string[]): { out: string; stderr: string } {
  const file = `typed-${++count}.csv`;
  const out = `out-${count}`;
  put(file, ['ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung', ...lines, ''].join('\r\n'));
  const run = hopnhat(['apply', file, '--from', from, '-o', out, '--lang', 'en']);
  expect(run.status, run.stderr).toBe(0);
  return { out, stderr: run.stderr };
}

put(
  'people/phu-ho.csv',
  [
    'Họ và tên;Ngày sinh;Giới tính;Số CCCD;Xã cũ;Chi đoàn',
    'Nguyễn Văn Thử;12/05/1999;Nam;025201000001;Phú Hộ;Khu 1',
    'Trần Thị Mẫu;21/03/2002;Nam;025302000002;Phú Hộ;Khu 1',
    '',
  ].join('\r\n'),
);
hopnhat(['merge', 'people', '--to', 'Phường Phong Châu', '-o', 'contradicts']);

describe('a number that contradicts the birth or the gender', () => {
  const [birth, gender] = ['Nguyễn Văn Thử', 'Trần Thị Mẫu'].map(
    (name) => questions('contradicts').find(({ ho_ten }) => ho_ten === name)!,
  );
  const member = (folder: string, name: string) =>
    csv(at(folder, 'roster.csv')).find((row) => row['Họ và tên'] === name)!;

  it('is asked about with both remedies', () => {
    expect(birth!.cau_hoi).toContain('Gõ số đúng hoặc ngày sinh đúng');
    expect(gender!.cau_hoi).toContain('Gõ số đúng hoặc giới tính đúng');
  });

  it.each([
    ['25/12/2001', 'birth', '25/12/2001'],
    ['2001', 'birth', '2001'],
    ['25/12/2001 10:30', 'birth', '25/12/2001'],
    ['025099000003', 'id', '025099000003'],
  ])('is settled by %s, which corrects %s', (typed, field, value) => {
    const { out } = applied('contradicts', `${birth!.ma_xung_dot},A,,${typed}`);
    expect(ledger(out)).toMatchObject([{ field, value, status: 'applied' }]);
    const own = member(out, 'Nguyễn Văn Thử');
    expect(own[field === 'id' ? 'Số giấy tờ' : 'Ngày sinh']).toBe(value);
    expect(questions(out).map(({ ho_ten }) => ho_ten)).toEqual(['Trần Thị Mẫu']);
  });

  it('is settled by a gender', () => {
    const { out } = applied('contradicts', `${gender!.ma_xung_dot},A,,nữ`);
    expect(ledger(out)).toMatchObject([{ field: 'gender', value: 'Nữ', status: 'applied' }]);
    expect(member(out, 'Trần Thị Mẫu')['Giới tính']).toBe('Nữ');
  });

  it('stays open where what was typed is neither', () => {
    const { out, stderr } = applied('contradicts', `${birth!.ma_xung_dot},A,,Khu 2`);
    expect(stderr).toContain('row 2');
    expect(ledger(out)).toEqual([]);
  });
});
