import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from '../run.js';

const HEADER = 'Họ và tên;Ngày sinh;Số điện thoại;Xã cũ;Chi đoàn';
const english = (...args: string[]) => hopnhat([...args, '--lang', 'en']);

/** Two rows that may be one person, and one with an impossible date; all people are invented. */
put('lists/one.csv', `${HEADER}\r\nNguyễn Văn Thử;12/05/2001;;Kiệt Sơn;Khu 1\r\n`);
put(
  'lists/two.csv',
  `${HEADER}\r\nNguyễn Văn Thử;21/05/2001;;Kiệt Sơn;Khu 1\r\nLê Thị Mẫu;30/02/2001;;Kiệt Sơn;Khu 1\r\n`,
);

describe('a mistyped new commune', () => {
  it.each(['Xã Lai Dongg', 'Lai Đòng', 'xã Lai Đông, tỉnh Phú Thọ'])('%s is an error', (name) => {
    const run = english('merge', 'lists', '--to', name, '-o', 'near');
    expect(run.stderr).toContain(`called ${name}. Did you mean Xã Lai Đồng`);
    expect(run.status).toBe(2);
  });

  it('is an error if it is a code that no commune has', () => {
    const run = english('merge', 'lists', '--to', '99999', '-o', 'near');
    expect(run.stderr).toContain('called 99999. If that');
    expect(run.status).toBe(2);
  });

  it('counts if the branch table has it', () => {
    put('table.csv', 'Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới\nKiệt Sơn,Khu 9,Lai Đòng,Khu 9 mới');
    const args = ['--branches', 'table.csv', '--to', 'Lai Đòng', '-o', 'table'];
    expect(english('merge', 'lists', ...args).status).toBe(0);
  });

  it('is a warning with another type, which the commune may have by now', () => {
    const run = english('merge', 'lists', '--to', 'Phường Lai Đồng', '-o', 'type');
    expect(run.stderr).toContain('Did you mean Xã Lai Đồng');
    expect(run.status).toBe(0);
  });

  it('is reported with what it became if it is an old one', () => {
    const run = english('merge', 'lists', '--to', 'Xã Kiệt Sơn', '-o', 'old');
    expect(run.stderr).toContain('Xã Kiệt Sơn is an old commune, which became Xã Lai Đồng');
    expect(run.status).toBe(0);
  });

  it('is reported alone if none is near', () => {
    const run = english('merge', 'lists', '--to', 'Xã Zzzqqqxxx', '-o', 'alone');
    expect(run.stderr).toContain('called Xã Zzzqqqxxx. If that');
  });
});

describe('a question', () => {
  english('merge', 'lists', '-o', 'result');
  const questions = csv(join(scratch, 'result/conflicts.csv'));
  const codeOf = (kind: string) => questions.find(({ loai }) => loai === kind)!.ma_xung_dot!;

  it('is explained by its code, with its rows compared', () => {
    const code = codeOf('TRUNG_NGUOI');
    const run = english('explain', code.toLowerCase(), '--from', 'result');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(`${code}: Are rows A and B one person?`);
    const pair = english('explain', 'one.csv::2', 'two.csv::2', '--from', 'result');
    expect(run.stdout).toContain(pair.stdout.trim());
  });

  it('about one row is explained by its member', () => {
    const run = english('explain', codeOf('DU_LIEU_LOI'), '--from', 'result');
    expect(run.stdout).toContain('30/02/2001');
    expect(run.stdout).toContain('two.csv');
  });

  it('that is not open is reported', () => {
    const run = english('explain', 'XAAAAAAAAA', '--from', 'result');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('no open question XAAAAAAAAA');
  });
});

describe('a single file that is not a list', () => {
  it.each([
    ['a.pdf', '%PDF-1.7', 'This is a PDF file'],
    ['a.docx', '{\\rtf1 a', 'This is a Word document'],
    ['a.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'This is a picture'],
    ['a.xlsx', Uint8Array.of(0x1f, 0x8b, 8), 'This is an archive'],
  ])('is called what it is: %s', (name, bytes, sentence) => {
    const run = english('merge', put(`single/${name}`, bytes), '-o', 'none');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(sentence);
  });
});
