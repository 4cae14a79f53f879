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
  it('is reported with the near one', () => {
    const run = english('merge', 'lists', '--to', 'Xã Lai Dongg', '-o', 'near');
    expect(run.stderr).toContain('called Xã Lai Dongg. Did you mean Xã Lai Đồng');
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
