/** Explains a pair that a person decided about; all people are invented. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workbookOf } from '../support/merged.js';
import { csv, hopnhat, put, scratch } from './run.js';

const HEADER = 'Họ và tên,Ngày sinh,Giới tính,Số điện thoại,Chi đoàn';
const ROWS = ['a.csv::2', 'b.csv::2'] as const;
put('lists/a.csv', `${HEADER}\nHà Thị Linh,05/07/2007,Nữ,0912000006,Khu 1\n`);
put('lists/b.csv', `${HEADER}\nHà Thị Ninh,05/07/2007,Nữ,0912000006,Khu 1\n`);
hopnhat(['merge', 'lists', '--to', 'Xã Lai Đồng', '-o', 'open']);

const explain = (from: string, ...options: string[]) =>
  hopnhat(['explain', ...ROWS, '--from', from, ...options]).stdout;
const idsIn = (folder: string) => csv(join(scratch, folder, 'roster.csv')).map((row) => row['Mã']);

function answer(word: string, out: string): string {
  const [{ ma_xung_dot: question } = {}] = csv(join(scratch, 'open/conflicts.csv'));
  const answers = put(`${out}.csv`, `ma_xung_dot,quyet_dinh\n${question},${word}\n`);
  hopnhat(['apply', answers, '--from', 'open', '-o', out]);
  return question!;
}

describe('explain', () => {
  it('names both members of a pair that is still asked about', () => {
    const [first, second] = idsIn('open');
    expect(explain('open', '--lang', 'en')).toContain('In the result: two people');
    const { members, decisions } = JSON.parse(explain('open', '--json'));
    expect(members.sort()).toEqual([first, second].sort());
    expect(decisions).toBeUndefined();
  });

  it('names the answer that joined a pair', () => {
    const question = answer('Một người', 'joined');
    const text = explain('joined');
    expect(text).toContain(`Trong kết quả: một người, Mã ${idsIn('joined')[0]}.`);
    expect(text).toContain(`Đã trả lời ở câu ${question}: Một người (joined.csv).`);
  });

  it('names the answer that kept a pair apart', () => {
    const question = answer('Hai người', 'apart');
    const { members, decisions } = JSON.parse(explain('apart', '--json'));
    expect(members).toHaveLength(2);
    expect(decisions).toEqual([
      { question, decision: 'RIENG', source: 'apart.csv', status: 'applied' },
    ]);
  });

  it('says that a list repeats a fuller one', () => {
    const lists = 'fixtures/layouts/list-of-dues/in';
    hopnhat(['merge', join(process.cwd(), lists), '-o', 'repeated']);
    const rows = ['Đoàn viên:4', 'Thu đoàn phí:3'].map((row) => `chi-doan-khu-1.xlsx:${row}`);
    const explained = (option: string, value: string) =>
      hopnhat(['explain', ...rows, '--from', 'repeated', option, value].filter(Boolean)).stdout;
    expect(explained('--lang', 'en')).toContain('on a list that repeats a fuller one');
    expect(JSON.parse(explained('--json', ''))).toMatchObject({ isRepeated: true });
  });

  it('finds a row by the name of its file alone, unless two folders have such a file', () => {
    for (const [folder, names] of [
      ['alone', ['north/a.csv', 'south/b.csv']],
      ['twice', ['north/a.csv', 'south/a.csv', 'south/b.csv']],
    ] as const) {
      for (const [at, name] of names.entries()) {
        put(`${folder}/${name}`, `${HEADER}\nHà Thị Linh,0${at + 1}/07/2007,Nữ,,Khu 1\n`);
      }
      hopnhat(['merge', folder, '--to', 'Xã Lai Đồng', '-o', `${folder}-out`]);
    }
    expect(hopnhat(['explain', ...ROWS, '--from', 'alone-out']).status).toBe(0);
    const several = hopnhat(['explain', ...ROWS, '--from', 'twice-out']);
    expect(several.status).toBe(2);
    expect(several.stderr).toContain('north/a.csv, south/a.csv');
  });

  it('names the sheets of a workbook if the row is on none of them', () => {
    put('book/c.xlsx', workbookOf({ 'Khu 1': `${HEADER}\nHà Văn Mẫu,05/07/2007,Nam,,Khu 1` }));
    hopnhat(['merge', 'book', '--to', 'Xã Lai Đồng', '-o', 'of-book']);
    const asked = (row: string) => hopnhat(['explain', row, '--from', 'of-book', '--lang', 'en']);
    expect(asked('c.xlsx:Sheet1:2').stderr).toContain('has no sheet "Sheet1". Its sheets: Khu 1.');
    expect(asked('c.xlsx:Khu 1:9').stderr).toContain('The rosters have no row');
  });
});
