import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from '../../run.js';

const GIVEN = 'An Bình Chi Dung Giang Hà Hạnh Hoa Khánh Lan Mai Nga'.split(' ');
const HEADER = 'Họ và tên;Ngày sinh;Giới tính;Số CCCD;Xã cũ;Chi đoàn';
const row = (name: string, day: number, gender: string, id: string) =>
  `${name};${String(day).padStart(2, '0')}/05/2001;${gender};${id};Phú Hộ;Khu 1`;

put(
  'list/one.csv',
  [HEADER, ...GIVEN.map((name, i) => row(`Hà Ngọc ${name}`, i + 1, 'Kinh', `20${i}51`))].join(
    '\r\n',
  ),
);
/** Women whose list calls all of them men. */
put(
  'contrary/one.csv',
  [
    HEADER,
    ...GIVEN.map((name, i) => row(`Hà Ngọc ${name}`, i + 1, 'Nam', `0253010${10000 + i}`)),
  ].join('\r\n'),
);
put('late/two.csv', [HEADER, row('Đinh Ngọc Sơn', 20, 'Kinh', '20951')].join('\r\n'));

const at = (...path: string[]) => join(scratch, ...path);
const merge = (...args: string[]) => hopnhat(['merge', ...args, '--to', 'Phường Phong Châu']);
const questions = (folder: string) =>
  csv(at(folder, 'conflicts.csv')).filter(({ loai }) => loai === 'DU_LIEU_LOI');
const genders = (folder: string) =>
  new Set(csv(at(folder, 'roster.csv')).map((member) => member['Giới tính']));

/** The questions of a result with answers in one column. */
function answered(from: string, file: string, column: string, answers: Record<string, string>) {
  const [head] = readFileSync(at(from, 'conflicts.csv'), 'utf8').split('\r\n');
  const columns = head.replace('\ufeff', '').split(',');
  const lines = questions(from).map((question) =>
    columns
      .map((id) => (id === column ? (answers[question.truong] ?? '') : question[id]))
      .map((cell) => `"${cell.replaceAll('"', '""')}"`)
      .join(','),
  );
  writeFileSync(at(file), [head, ...lines, ''].join('\r\n'));
  return file;
}

describe('a question about a column', () => {
  const first = merge('list', '-o', 'first');
  const skipped = answered('first', 'skipped.csv', 'quyet_dinh', { 'Số giấy tờ': 'BO_QUA' });
  const typed = answered('first', 'typed.csv', 'gia_tri_dung', {
    'Giới tính': 'nam',
    'Số giấy tờ': '025201000001',
  });
  const apply = (file: string, out: string, ...more: string[]) =>
    hopnhat(['apply', file, '--from', 'first', '-o', out, '--lang', 'en', ...more]);

  it('is one for each column, with the values kept in the roster', () => {
    expect(first.status).toBe(0);
    expect(questions('first').map(({ truong, dong, gia_tri }) => [truong, dong, gia_tri])).toEqual([
      ['Giới tính', '2', 'Kinh'],
      ['Số giấy tờ', '2', '20051'],
    ]);
    expect(csv(at('first', 'roster.csv')).map((member) => member['Số giấy tờ'])).toContain('20751');
  });

  it('is settled by BO_QUA without changing the values', () => {
    expect(apply(skipped, 'left').status).toBe(0);
    expect(questions('left').map(({ truong }) => truong)).toEqual(['Giới tính']);
    expect(csv(at('left', 'roster.csv')).map((member) => member['Số giấy tờ'])).toContain('20751');
    expect(csv(at('left', 'decisions.csv')).map(({ status }) => status)).toEqual(['applied']);
  });

  it('remains settled for its rows, and asks about those of a late list', () => {
    const late = hopnhat(['merge', 'late', '--previous', 'left', '-o', 'later']);
    expect(late.status).toBe(0);
    const asked = questions('later').map(({ tep, truong }) => `${tep} ${truong}`);
    expect(asked.sort()).toEqual(['one.csv Giới tính', 'two.csv Giới tính', 'two.csv Số giấy tờ']);
  });

  it('sets a typed value in all rows if all of them are equal', () => {
    expect(apply(typed, 'given').status).toBe(0);
    expect(genders('given')).toEqual(new Set(['Nam']));
  });

  it('refuses a value that names one person, and is asked again', () => {
    const run = apply(typed, 'refused');
    expect(run.stderr).toContain('one value cannot be right for all of them');
    expect(questions('refused').map(({ truong }) => truong)).toEqual(['Số giấy tờ']);
    expect(apply(typed, 'strict', '--strict').status).toBe(2);
  });
});

describe('a question about numbers that contradict one gender', () => {
  merge('contrary', '-o', 'contrary-0');
  const apply = (gender: string, out: string) => {
    const file = answered('contrary-0', `${out}.csv`, 'gia_tri_dung', { 'Giới tính': gender });
    return hopnhat(['apply', file, '--from', 'contrary-0', '-o', out, '--lang', 'en']);
  };

  it('asks for the gender, which one answer corrects in all rows', () => {
    expect(questions('contrary-0').map(({ truong, gia_tri }) => [truong, gia_tri])).toEqual([
      ['Giới tính', 'Nam'],
    ]);
    expect(apply('Nữ', 'contrary-1').status).toBe(0);
    expect(genders('contrary-1')).toEqual(new Set(['Nữ']));
    expect(questions('contrary-1')).toEqual([]);
  });

  it('refuses a number, which is of one person', () => {
    expect(apply('025301000001', 'contrary-2').stderr).toContain('cannot be right');
    expect(genders('contrary-2')).toEqual(new Set(['Nam']));
    expect(questions('contrary-2')).toHaveLength(1);
  });

  it('is settled by leaving the values as they are', () => {
    const file = answered('contrary-0', 'left.csv', 'quyet_dinh', { 'Giới tính': 'BO_QUA' });
    hopnhat(['apply', file, '--from', 'contrary-0', '-o', 'contrary-3']);
    expect(questions('contrary-3')).toEqual([]);
    expect(genders('contrary-3')).toEqual(new Set(['Nam']));
  });
});
