import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { BRANCHES, FIXTURE, hopnhat, put, ROSTER, scratch } from '../../run.js';

const branches = put('branches.csv', BRANCHES);
const roster = put('good/phu-ho.csv', ROSTER);

function merge(input: string, table = branches) {
  return hopnhat(['merge', input, '--branches', table, '-o', 'result', '--lang', 'en']);
}

/** Merges one bad file beside a good one; nothing may be left behind. */
function mergeBad(name: string, content: string | Uint8Array) {
  const folder = `bad-${name.replace(/\W/g, '-')}`;
  put(`${folder}/phu-ho.csv`, ROSTER);
  put(`${folder}/${name}`, content);
  const before = readdirSync(scratch).sort();
  const run = merge(folder);
  expect(readdirSync(scratch).sort()).toEqual(before);
  expect(run.stdout).toBe('');
  expect(run.stderr).not.toMatch(/ at .*\.js|node:internal/);
  return run;
}

function workbook(rows: string[][]): Buffer {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'DS');
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

function protectedWorkbook(): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from('info'));
  XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(64));
  return XLSX.CFB.write(container, { type: 'buffer' }) as Uint8Array;
}

describe('bad input is reported with its place, and leaves no files behind', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty.csv', '', /empty\.csv: The file is empty/],
    ['no-header.csv', 'a,b\r\n1,2\r\n3,4\r\n', /no-header\.csv: No header row/],
    [
      'two-names.csv',
      'STT,Họ và tên,Họ tên,Ngày sinh\r\n1,Nguyễn Văn Thử,Trần Văn Mẫu,2001\r\n2,Lê Thị Giả,Hà Thị Ví,2002\r\n3,Lê Thị Dụ,Hà Thị Thử,2002\r\n',
      /two-names\.csv.*Họ và tên.*Họ tên/s,
    ],
    ['locked.xlsx', protectedWorkbook(), /locked\.xlsx: The file has a password/],
    [
      'cut.xlsx',
      workbook([['Họ và tên'], ['Lê Văn Giả']]).subarray(0, 900),
      /cut\.xlsx: .*damaged/,
    ],
    [
      'quote.csv',
      'STT,Họ và tên\r\n1,Lê Văn Giả\r\n2,"Hà Văn Ví\r\n3,Trần Thị Mẫu\r\n',
      /quote\.csv.*row 3/s,
    ],
  ])('%s', (name, content, sentence) => {
    const run = mergeBad(name, content);
    expect(run.stderr).toMatch(sentence);
    expect(run.status).toBe(2);
  });

  it('names all bad files at once', () => {
    put('bad-many/a.csv', '');
    const run = mergeBad('b.csv', 'x\r\ny\r\n');
    expect(run.status).toBe(2);
    put('bad-two/a.csv', '');
    put('bad-two/b.csv', 'x\r\ny\r\n');
    const both = hopnhat(['merge', 'bad-two', '--to', 'X', '-o', 'result', '--lang', 'en']);
    expect(both.stderr).toMatch(/a\.csv/);
    expect(both.stderr).toMatch(/b\.csv/);
  });

  it('a folder without rosters', () => {
    mkdirSync(join(scratch, 'nothing'), { recursive: true });
    writeFileSync(join(scratch, 'nothing/list.docx'), 'x');
    const run = merge('nothing');
    expect(run.stderr).toMatch(/"nothing" has no Excel or CSV roster/);
    expect(run.status).toBe(2);
  });

  it('a path that does not exist', () => {
    const run = merge('no-such');
    expect(run.stderr).toMatch(/"no-such" was not found/);
    expect(run.status).toBe(2);
  });

  it('a list and a branch table that do not exist, both at once', () => {
    const { status, stderr } = merge('no-such', 'no-table.csv');
    expect(status).toBe(2);
    expect(stderr).toMatch(/"no-such" was not found/);
    expect(stderr).toMatch(/"no-table.csv" was not found/);
  });

  it('a branch table without its columns', () => {
    const bad = put('table-bad.csv', 'Xã cũ,Chi đoàn cũ\r\nXã Phú Hộ,Khu 1\r\n');
    const run = merge(roster, bad);
    expect(run.stderr).toMatch(/table-bad\.csv.*Chi đoàn mới/);
    expect(run.status).toBe(2);
  });

  it('a branch table before any roster is read', () => {
    const bad = put('table-bad.csv', 'Xã cũ,Chi đoàn cũ\r\nXã Phú Hộ,Khu 1\r\n');
    const empty = put('both/empty.csv', '');
    const run = merge(empty, bad);
    expect(run.stderr).toMatch(/table-bad\.csv.*Chi đoàn mới/);
    expect(run.stderr).not.toContain('empty.csv');
    expect(run.status).toBe(2);
  });

  it('a plan that gives a column to an unknown field', () => {
    const plan = put('field.yaml', 'sources:\n  - path: good\n    columns: { D: idd }\n');
    const run = hopnhat(['inspect', '--plan', plan, '--lang', 'en']);
    expect(run.stderr).toMatch(/column "D" is "idd", which is not a field\. Write one of: .*id,/);
    expect(run.status).toBe(2);
  });
});

describe('wrong usage', () => {
  it.each<[string[], RegExp]>([
    [['merge', 'good', '--forse', '-o', 'x'], /Unknown option --forse.*--force/],
    [['mergee'], /Unknown command mergee.*merge/s],
    [['merge', 'good'], /Missing: -o/],
    [['merge', 'good', '-o'], /needs a value/],
    [['sample', '-o', 'x', '--rows', 'many'], /--rows.*not valid/],
    [['merge', 'good', '-o', 'x', '--format', 'pdf'], /--format.*xlsx, csv, html/],
    [['explain', '--from', 'x'], /Missing: row/],
    [['units'], /Missing: name or code of a commune/],
    [['check', 'none'], /"none" was not found/],
    [['merge', 'good', '-o', 'x', '--to', 'Y', '--profile', 'nobody'], /Unknown profile "nobody"/],
  ])('%j', (args, sentence) => {
    const run = hopnhat([...args, '--lang', 'en']);
    expect(run.stderr).toMatch(sentence);
    expect(run.status).toBe(2);
    expect(existsSync(join(scratch, 'x'))).toBe(false);
  });

  it('is reported in Vietnamese without --lang', () => {
    expect(hopnhat(['merge', 'good', '--forse', '-o', 'x']).stderr).toMatch(
      /Không có tuỳ chọn --forse\. Có phải là --force\?/,
    );
  });
});

describe('a plan', () => {
  it('with five faults is reported with five sentences, each with its line', () => {
    const plan = put(
      'plan-bad.yaml',
      [
        'profil: doan-vien', //               1
        'target:',
        '  commune: 12', //                    3
        'sources:',
        '  - path: good',
        '    asOf: 30/6/2025', //              6
        '    priority: high', //               7
        'output:',
        '  formats: [pdf]', //                 9
        '',
      ].join('\n'),
    );
    const run = hopnhat(['merge', '--plan', plan, '-o', 'result', '--lang', 'en']);
    expect(run.status).toBe(2);
    const rows = [...run.stderr.matchAll(/plan-bad\.yaml, line (\d+)/g)].map((match) => match[1]);
    expect(rows).toEqual(['1', '3', '6', '7', '9']);
    expect(run.stderr).toMatch(/"profil".*Did you mean "profile"/);
  });

  it('with a fault and missing files is reported with both at once', () => {
    const plan = put(
      'plan-missing.yaml',
      'branches: none.csv\nsources:\n  - path: good\n    asOf: 30/6/2025\n  - path: gone.xlsx\n  - path: 7\ndecisions: [old]\n',
    );
    const run = hopnhat(['merge', '--plan', plan, '-o', 'result', '--lang', 'en']);
    expect(run.status).toBe(2);
    expect(run.stderr.match(/Error /gi)).toHaveLength(5);
    for (const pattern of [
      /line 4: .*asOf/,
      /line 6: .*path/,
      /"gone\.xlsx"/,
      /plan-missing\.yaml: "none\.csv"/,
      /plan-missing\.yaml: "old"/,
    ]) {
      expect(run.stderr).toMatch(pattern);
    }
  });

  it('that names missing lists, decisions and weights is reported with all of them', () => {
    const plan = put(
      'plan-gone.yaml',
      'sources: [{ path: gone.xlsx }]\ndecisions: old.csv\nmatching: { model: weights.json }\n',
    );
    const missing = ['merge', '--plan', plan, '--decisions', 'mine.csv', '--branches', 'none.csv'];
    const run = hopnhat([...missing, '-o', 'result', '--lang', 'en']);
    expect(run.status).toBe(2);
    expect([...run.stderr.matchAll(/ERROR (.*) was not found/g)].map(([, path]) => path)).toEqual([
      'plan-gone.yaml: "gone.xlsx"',
      '"none.csv"',
      'plan-gone.yaml: "old.csv"',
      '"mine.csv"',
      'plan-gone.yaml: "weights.json"',
    ]);
  });

  it('that is a word or a list is reported as a fault', () => {
    for (const content of ['good', '- good', 'sources: good', 'sources: [~, good]']) {
      const plan = put('plan-odd.yaml', content);
      const run = hopnhat(['merge', '--plan', plan, '-o', 'result', '--lang', 'en']);
      expect([content, run.status]).toEqual([content, 2]);
    }
  });

  it('replaces all options of a merge', () => {
    put('planned/lists/phu-ho.csv', ROSTER);
    put('planned/branches.csv', BRANCHES);
    const plan = put(
      'planned/hopnhat.yaml',
      'branches: branches.csv\nsources:\n  - path: lists\n    commune: Phú Hộ\noutput:\n  formats: [csv]\n',
    );
    const run = hopnhat(['merge', '--plan', plan, '-o', 'planned/out']);
    expect(run.status).toBe(0);
    expect(readdirSync(join(scratch, 'planned/out')).sort()).toEqual([
      'conflicts.csv',
      'decisions.csv',
      'lineage.csv',
      'members.csv',
      'question-rows.csv',
      'roster.csv',
      'summary.json',
    ]);
  });

  it('with a commune that the branch table lacks is refused', () => {
    put('planned2/phu-ho.csv', ROSTER);
    const plan = put(
      'planned2/hopnhat.yaml',
      'sources:\n  - path: phu-ho.csv\n    commune: Phú Lạ\n',
    );
    const run = hopnhat(['merge', '-p', plan, '--branches', branches, '-o', 'x', '--lang', 'en']);
    expect(run.stderr).toMatch(/"Phú Lạ".*Xã Phú Hộ/);
    expect(run.status).toBe(2);
  });
});

describe('the folder of a result', () => {
  const out = join(scratch, 'kept');
  const again = (...more: string[]) =>
    hopnhat(['merge', roster, '--branches', branches, '-o', out, '--lang', 'en', ...more]);

  it('is replaced by --force only, and never if it has answers or other files', () => {
    expect(again().status).toBe(0);
    expect(again().stderr).toMatch(/already has a result.*--force/);
    expect(again().status).toBe(2);
    expect(again('--force').status).toBe(0);

    writeFileSync(join(out, 'mine.txt'), 'mine');
    expect(again('--force').stderr).toMatch(/has "mine\.txt"/);
    expect(readFileSync(join(out, 'mine.txt'), 'utf8')).toBe('mine');
  });

  it('with answers is kept', () => {
    const answered = join(scratch, 'answered');
    const args = ['merge', join(FIXTURE, 'in'), '--branches', join(FIXTURE, 'branches.csv')];
    expect(hopnhat([...args, '-o', answered, '--format', 'csv']).status).toBe(0);
    const conflicts = join(answered, 'conflicts.csv');
    const [header, first, ...rest] = readFileSync(conflicts, 'utf8').split('\r\n');
    writeFileSync(
      conflicts,
      [
        header,
        first.replace(/,,,$/, ',,BO_QUA,,').replace(/,,BO_QUA,,$/, ',BO_QUA,,'),
        ...rest,
      ].join('\r\n'),
    );
    const run = hopnhat([...args, '-o', answered, '--force', '--lang', 'en']);
    expect(run.stderr).toMatch(/conflicts\.csv.*has answers/);
    expect(run.status).toBe(2);
  });

  it('with other files is not touched', () => {
    cpSync(join(scratch, 'good'), join(scratch, 'other'), { recursive: true });
    const run = hopnhat([
      'merge',
      roster,
      '--branches',
      branches,
      '-o',
      'other',
      '--force',
      '--lang',
      'en',
    ]);
    expect(run.stderr).toMatch(/has other files/);
    expect(readdirSync(join(scratch, 'other'))).toEqual(['phu-ho.csv']);
  });
});

it('names all rows with one fault in one sentence', () => {
  const rows = ['X,K1,,K1', 'X,K2,,K2', 'X,K3,,K3', 'X,K4,Y,K4', 'X,K5,,K5'];
  const table = put('blanks.csv', ['Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới', ...rows].join('\r\n'));
  const run = merge(roster, table);
  expect(run.status).toBe(2);
  expect(run.stderr.match(/blanks\.csv/g)).toHaveLength(1);
  expect(run.stderr).toContain('blanks.csv, rows 2–4, 6: This row of the branch table lacks');
});
