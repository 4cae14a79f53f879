import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { BRANCHES, hopnhat, put, ROOT, ROSTER, type Run, scratch } from '../run.js';

const branches = put('branches.csv', BRANCHES);
const PERSON = /Thử|Mẫu|Giả|0252000|12\/05/;

const look = (input: string, ...more: string[]) =>
  hopnhat(['inspect', input, '--branches', branches, '--lang', 'en', ...more]);
const fixture = (name: string, ...more: string[]) =>
  hopnhat(['inspect', join(ROOT, 'fixtures/layouts', name, 'in'), '--lang', 'en', ...more]);

/** Lines behind the title. */
function verdictOf({ stdout }: Run): string[] {
  const [, verdict = ''] = stdout.split('\nVerdict\n');
  return verdict.trimEnd().split('\n');
}

interface Reason {
  code: string;
  text: string;
  [key: string]: unknown;
}

function reasonsOf(run: Run, n = 0): Reason[] {
  return JSON.parse(run.stdout).verdict.files[n].reasons;
}

describe('a list that was read completely', () => {
  put('complete/phu_ho.csv', ROSTER);

  it('is reported so at the very end, with the command that merges it', () => {
    const run = look('complete');
    expect(verdictOf(run)).toEqual([
      '  phu_ho.csv: read completely (lists: 1, people: 3).',
      expect.stringMatching(
        /^Files: 1; people: 3; 1 read completely\. Next: hopnhat merge complete/,
      ),
    ]);
    expect(verdictOf(run)[1]).toMatch(/ --branches .*branches\.csv"? -o ket-qua$/);
    expect(run.stdout).not.toMatch(PERSON);
  });

  it('ends --strict with status 0', () => {
    expect(look('complete', '--strict').status).toBe(0);
  });

  it('has its verdict in --json, beside the earlier keys', () => {
    const { sheets, verdict } = JSON.parse(look('complete', '--json').stdout);
    expect(sheets[0].verdict).toEqual({ state: 'complete', reasons: [] });
    expect(verdict).toMatchObject({
      state: 'complete',
      files: [{ file: 'phu_ho.csv', state: 'complete', lists: 1, people: 3, reasons: [] }],
    });
    expect(verdict.next).toMatch(/^Next: hopnhat merge complete /);
    const before = ['file', 'sheet', 'format', 'header', 'columns', 'kinds', 'notes', 'commune'];
    expect(Object.keys(sheets[0])).toEqual(expect.arrayContaining(before));
  });

  it('is reported in Vietnamese by default', () => {
    const { stdout } = hopnhat(['inspect', 'complete', '--branches', branches]);
    expect(stdout).toMatch(/\nKết luận\n {2}phu_ho\.csv: đọc đủ \(1 danh sách, 3 người\)\.\n/);
    expect(stdout).toMatch(/Việc tiếp theo: hopnhat merge complete .*-o ket-qua\n$/);
  });
});

describe('a list that needs a look', () => {
  it('names each column that was offered but not taken, and the line for the plan', () => {
    const run = fixture('column-offered');
    const [line, last] = verdictOf(run);
    expect(line).toMatch(/^ {2}kiet son\.csv: needs a look: column D “…” looks like ID number/);
    expect(line).toMatch(/columns: \{ D: id, E: birth, F: phone \}$/);
    expect(last).toMatch(/1 to look at\. Next: look at the places above.*merge: hopnhat merge /);
  });

  it('ends with status 0, with 1 under --strict', () => {
    expect(fixture('column-offered').status).toBe(0);
    expect(fixture('column-offered', '--strict').status).toBe(1);
    expect(fixture('column-offered', '--strict', '--json').status).toBe(1);
  });

  it.each([
    ['verdict-near', ROSTER.replace('Giới tính', 'Gioi tinhh'), { column: 'D', field: 'gender' }],
    [
      'verdict-unreadable',
      ROSTER.replace(/12\/05\/2001/, 'năm Tỵ'),
      { column: 'C', field: 'birth' },
    ],
    ['verdict-rejected', ROSTER.replace('Nguyễn Văn Thử', ''), { rows: [2] }],
    ['verdict-commune', ROSTER, { args: { count: 3 } }],
    ['verdict-branch', ROSTER.replaceAll(/,Khu \d/g, ','), { args: { count: 3 } }],
    ['verdict-no-people', ROSTER.split('\r\n')[0]!, {}],
    ['verdict-notes', `${ROSTER}4,Lê Văn Giả,#REF!,Nam,025203000004,Khu 2\r\n`, {}],
  ])('is known by %s', (code, content, expected) => {
    const folder = `look-${code}`;
    put(`${folder}/${code === 'verdict-commune' ? 'ds' : 'phu_ho'}.csv`, content);
    const run = look(folder, '--json');
    const found = reasonsOf(run).find((reason) => reason.code === code);
    expect(found).toMatchObject(expected);
    expect(found?.text).toMatch(/\w/);
    expect(run.stdout).not.toMatch(PERSON);
    expect(look(folder, '--strict').status).toBe(1);
  });

  it('ignores warnings about values that merge asks about', () => {
    put('values/phu_ho.csv', ROSTER.replace('025201000001', '999201000001'));
    const run = look('values', '--json', '--strict');
    expect(JSON.parse(run.stdout).sheets[0].notes[0].code).toBe('id-province-unknown');
    expect(run.status).toBe(0);
  });

  it('is a file that is not read at all, since people may be in it', () => {
    put('word/phu_ho.csv', ROSTER);
    put('word/danh sach.docx', 'x');
    const run = look('word', '--strict');
    expect(run.status).toBe(1);
    expect(verdictOf(run)[0]).toMatch(/^ {2}danh sach\.docx: needs a look: .*not read/);
  });
});

describe('files that are not lists among others', () => {
  put('mixed/phu_ho.csv', ROSTER);
  put('mixed/empty.csv', '');
  put('mixed/no-header.csv', 'a,b\r\n1,2\r\n3,4\r\n');
  const fathers = ['Bùi Văn Mít', 'Bùi Văn Na', 'Bùi Văn Khế'];
  const people = ROSTER.trim().split('\r\n').slice(1);
  // Two columns of names leave open whose list this is.
  put('mixed/people.csv', people.map((line, at) => `${line},${fathers[at]}`).join('\r\n'));

  it('do not hide the other files, and end with status 2', () => {
    const run = look('mixed');
    expect(run.status).toBe(2);
    expect(run.stdout).toMatch(/phu_ho\.csv\n {2}Format: csv/);
    for (const file of ['empty', 'no-header', 'people']) {
      expect(run.stderr).toMatch(new RegExp(`Error ${file}\\.csv: `, 'i'));
    }
    expect(run.stderr).not.toMatch(/--skip-bad-files/);
    const [empty, noHeader, people, list, last] = verdictOf(run);
    expect(empty).toMatch(/^ {2}empty\.csv: not read as a list: The file is empty\./);
    expect(noHeader).toMatch(/^ {2}no-header\.csv: not read as a list: .*add one/);
    expect(people).toMatch(/columns: \{ B: name, C: birth, E: id \}$/);
    expect(list).toMatch(/^ {2}phu_ho\.csv: read completely/);
    expect(last).toMatch(/1 read completely, 3 not read as a list\. Next: fix empty\.csv \(and 2 /);
    expect(last).toMatch(/hopnhat merge mixed .*--skip-bad-files -o ket-qua$/);
    expect(run.stdout + run.stderr).not.toMatch(PERSON);
  });

  it('have a verdict in --json', () => {
    const run = look('mixed', '--json', '--quiet');
    expect(run.status).toBe(2);
    const { sheets, findings, verdict } = JSON.parse(run.stdout);
    const states = sheets.map((sheet: { file: string; verdict: { state: string } }) => [
      sheet.file,
      sheet.verdict.state,
    ]);
    expect(states).toEqual([
      ['no-header.csv', 'no-list'],
      ['people.csv', 'no-list'],
      ['phu_ho.csv', 'complete'],
    ]);
    expect(verdict.state).toBe('no-list');
    expect(verdict.files[0]).toMatchObject({
      file: 'empty.csv',
      reasons: [{ code: 'file-empty' }],
    });
    expect(verdict.files[2].reasons[0].plan).toEqual({ B: 'name', C: 'birth', E: 'id' });
    expect(JSON.stringify(findings)).not.toMatch(/file-skipped/);
  });

  it('offer a line that works if it is pasted into the plan', () => {
    const path = JSON.stringify(join(scratch, 'mixed/people.csv'));
    const columns = 'columns: { B: name, C: birth, E: id }';
    const plan = put('people.yaml', `sources:\n  - path: ${path}\n    ${columns}\n`);
    const run = hopnhat(['inspect', '--plan', plan, '--lang', 'en']);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/members? 3/);
  });

  it('may be left out: then the status is 0, but still 2 under --strict', () => {
    expect(look('mixed', '--skip-bad-files').status).toBe(0);
    const run = look('mixed', '--skip-bad-files', '--strict');
    expect(run.status).toBe(2);
    expect(verdictOf(run)).toHaveLength(5);
  });

  it('are reported with the file to fix first if there are no others', () => {
    put('none/a.csv', 'a,b\r\n1,2\r\n3,4\r\n');
    const run = look('none');
    expect(run.status).toBe(2);
    expect(verdictOf(run).at(-1)).toMatch(/Next: fix a\.csv first, and inspect again\.$/);
  });
});

describe('a workbook', () => {
  const rows = ROSTER.split('\r\n').map((line) => line.split(','));
  const save = (path: string, sheets: Record<string, string[][]>) => {
    const book = XLSX.utils.book_new();
    for (const [name, cells] of Object.entries(sheets)) {
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells), name);
    }
    put(path, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  };

  it('needs no look for sheets beside its list, unless people may be on them', () => {
    save('beside/phu_ho.xlsx', {
      DS: rows,
      'Thống kê': [
        ['Khu', 'Tổng'],
        ['1', '2'],
      ],
    });
    const run = look('beside', '--json', '--strict');
    const { sheets, verdict } = JSON.parse(run.stdout);
    expect(sheets[1].verdict).toMatchObject({ state: 'no-list' });
    expect([verdict.state, run.status]).toEqual(['complete', 0]);
    save('beside-2/phu_ho.xlsx', { DS: rows, Thêm: rows.slice(1) });
    const [line] = verdictOf(look('beside-2'));
    expect(line).toMatch(/needs a look: sheet “Thêm”: it seems to list people but has no header/);
    // Letters in the plan would hold for the list as well.
    expect(line).not.toMatch(/columns:/);
  });

  it('joins reasons that several of its sheets share', () => {
    const noBranch = rows.map((cells) => cells.slice(0, 5));
    save('sums/ds.xlsx', { DS1: noBranch, DS2: noBranch.slice(0, 3) });
    const codes = reasonsOf(look('sums', '--json')).map(({ code, args }) => [code, args]);
    expect(codes).toEqual([
      ['verdict-commune', { count: 5 }],
      ['verdict-branch', { count: 5 }],
    ]);
  });
});

describe('the verdict on many files', () => {
  const names = Array.from({ length: 60 }, (_, n) => `phu_ho ${String(n).padStart(2, '0')}.csv`);
  for (const [n, name] of names.entries()) {
    put(`many/${name}`, ROSTER.replaceAll('Thử', `Thử ${'ABCDEFGHIJ'[n % 10]}`));
    put(`all/${name}`, ROSTER.replace('Giới tính', `${n % 2 ? 'STT 2,' : ''}Gioi tinhh`));
  }
  put('many/phu_ho 07.csv', ROSTER.replace('Giới tính', 'Gioi tinhh'));
  put('many/phu_ho 09.csv', 'a,b\r\n1,2\r\n3,4\r\n');

  it('counts complete files and names the rest, files without a list first', () => {
    const lines = verdictOf(look('many'));
    expect(lines[0]).toMatch(/^ {2}phu_ho 09\.csv: not read as a list/);
    expect(lines.some((line) => /^ {2}phu_ho 07\.csv: needs a look: column D/.test(line))).toBe(
      true,
    );
    expect(lines.at(-1)).toMatch(
      /^Files: 60; .* read completely, .* 1 not read as a list\. Next: fix/,
    );
  });

  it('reports a reason that many files share once, with their number', () => {
    const lines = verdictOf(look('all'));
    expect(lines.length).toBeLessThan(7);
    expect(lines[0]).toMatch(/^ {2}60 files \(phu_ho 00\.csv, .*, …\): column D\/E “Gioi tinhh”/);
  });
});

describe('the help of inspect', () => {
  it('explains --strict and each exit status', () => {
    const { stdout } = hopnhat(['inspect', '--help', '--lang', 'en']);
    expect(stdout).toMatch(/--strict +exit status 1 when/);
    expect(stdout).toMatch(/Exit status: 0 .* 2 .*\s--strict: 1 .* 2 /s);
  });
});
