import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCharacter } from '../../src/text/index.js';
import { csv, hopnhat, put, scratch } from './run.js';

/** Makes a `Mã` with its check character. */
const idOf = (code: string) => `TV${code}${checkCharacter(code)}`;
const [first, second] = [idOf('11111111'), idOf('22222222')];

const HEAD = 'Mã,Họ và tên,Ngày sinh,Số điện thoại,Xã cũ,Chi đoàn cũ';
const people = Array.from(
  { length: 30 },
  (_, at) =>
    `${idOf(`3${String(3333333 + at * 1111).replaceAll('0', '9')}`)},Bùi Thị ${'Anh Bình Chi Dung Hoa Lan'.split(' ')[at % 6]} ${'Đào Mai Trúc Cúc Huệ'.split(' ')[at % 5]},${1 + (at % 28)}/3/${1995 + (at % 9)},09${11111111 + at * 7919},Xã Một,Khu ${1 + (at % 3)}`,
);

/** Merges the roster of a result with a list. @returns members by row of both */
function merged(name: string, idOfSecond: string, list: string) {
  const person = (id: string) => `${id},Quách Mộng Thơ,15/03/2001,0912345678,Xã Một,Khu 1`;
  put(`${name}/tinh-1.csv`, [HEAD, person(first), person(idOfSecond), ...people].join('\n'));
  put(`${name}/Xã Một.csv`, `Họ và tên,Ngày sinh,Số điện thoại,Chi đoàn\n${list}\n`);
  const out = join(scratch, `${name}-out`);
  const run = hopnhat([
    'merge',
    join(scratch, name),
    '--to',
    'Xã Mới',
    '-o',
    out,
    '--format',
    'csv',
  ]);
  expect(run.status).toBe(0);
  const lines = csv(join(out, 'lineage.csv'));
  const memberOf = (file: string, row: string) =>
    lines.find((line) => line.file === file && line.row === row)?.member;
  return {
    one: memberOf('tinh-1.csv', '2'),
    other: memberOf('tinh-1.csv', '3'),
    third: memberOf('tinh-1.csv', '4'),
    listed: memberOf('Xã Một.csv', '2'),
    questions: csv(join(out, 'conflicts.csv')).filter(({ loai }) => loai === 'NGHI_TRUNG'),
    out,
  };
}

describe('the roster of a result that is merged again', () => {
  const stranger = 'Phùng Xuân Bách,02/04/1999,0977777777,Khu 2';
  const same = 'Quách Mộng Thơ,15/03/2001,0912345678,Khu 1';

  it('keeps its members apart, with their Mã, without a question', () => {
    const { one, other, questions, out } = merged('results', second, stranger);
    expect([one, other]).toEqual([first, second]);
    expect(questions).toEqual([]);
    const { stdout } = hopnhat([
      'explain',
      'tinh-1.csv::2',
      'tinh-1.csv::3',
      '--from',
      out,
      '--lang',
      'en',
    ]);
    expect(stdout).toContain('Two different ids (Mã) in the roster of a result');
  });

  it('never joins two of its members through another list', () => {
    const { one, other } = merged('through', second, same);
    expect(one).not.toBe(other);
  });

  it('still finds its members on other lists', () => {
    const [, name, birth, phone, , branch] = people[0]!.split(',');
    const { listed, third } = merged('found', second, [name, birth, phone, branch].join(','));
    expect(third).toBe(people[0]!.split(',')[0]);
    expect(listed).toBe(third);
  });

  it('joins rows with one id, such as a row pasted twice', () => {
    const { one, other } = merged('pasted', first, stranger);
    expect([one, other]).toEqual([first, first]);
  });
});
