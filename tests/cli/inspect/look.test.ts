import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/table/index.js';
import { BRANCHES, csv, FIXTURE, hopnhat, put, ROOT, ROSTER, scratch } from '../run.js';

const PERSON = /Thử|Mẫu|Giả|0252000|12\/05/;

describe('inspect', () => {
  const input = put(
    'look/phu-ho.csv',
    `Danh sách đoàn viên\r\n\r\n${ROSTER.replace('Giới tính', 'Gioi tinhh')}`,
  );
  const branches = put('branches.csv', BRANCHES);

  it('shows each recognised column, the kinds of rows and the commune, but no person', () => {
    const run = hopnhat(['inspect', input, '--branches', branches, '--lang', 'en', '--rows']);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/phu-ho\.csv/);
    expect(run.stdout).toMatch(/csv · utf-8 · ,/);
    expect(run.stdout).toMatch(/Old commune Xã Phú Hộ: from the name of the file or folder/);
    expect(run.stdout).toMatch(/Gioi tinhh .* near heading/);
    expect(run.stdout).toMatch(/1 {2}letterhead\n +3 {2}header\n +4 {2}member/);
    expect(run.stdout + run.stderr).not.toMatch(PERSON);
  });

  it('gives one document as --json', () => {
    const run = hopnhat(['inspect', input, '--branches', branches, '--json', '--quiet']);
    const [sheet] = JSON.parse(run.stdout).sheets;
    expect(sheet).toMatchObject({
      file: 'phu-ho.csv',
      format: 'csv',
      header: { first: 3, last: 3 },
      kinds: { letterhead: 1, header: 1, member: 3, blank: 1 },
      commune: { name: 'Xã Phú Hộ', by: 'file-name' },
    });
    expect(sheet.columns[1]).toMatchObject({
      column: 'B',
      field: 'name',
      by: 'wording',
      filled: 1,
      valid: 1,
    });
    expect(run.stdout).not.toMatch(PERSON);
  });
});

describe('inspect of two lists on a sheet', () => {
  it('shows a warning about rows below the list that has them', () => {
    const two = put(
      'two/lists.csv',
      [
        'STT,Họ và tên,Ngày sinh,SĐT',
        '1,Trần Văn Thử,12/05/1999,0912000001',
        ',Cộng: 1',
        '',
        'STT,Họ và tên,SĐT,Ngày sinh',
        '1,Lê Thị Mẫu,0912000002,12/05/1998',
        '2,Hà Văn Giả,0912000003,12/05/1997',
        ',Hà Thị Mẫu',
        'Hà Thị Thử',
      ].join('\r\n'),
    );
    const { sheets } = JSON.parse(hopnhat(['inspect', two, '--json', '--quiet']).stdout);
    const codes = sheets.map(({ notes }: { notes: { code: string }[] }) =>
      notes.map(({ code }) => code),
    );
    expect(codes[0]).not.toContain('rows-without-number');
    expect(codes[1]).toContain('rows-without-number');
  });
});

describe('inspect of the fixture cases', () => {
  const look = (name: string, ...args: string[]) =>
    hopnhat(['inspect', join(ROOT, 'fixtures', name, 'in'), '--lang', 'en', ...args]);

  it('shows the kind of list, a header of one row, and the evidence of an encoding', () => {
    const { stdout } = look('formats/csv-windows-1258');
    expect(stdout).toMatch(/^Kind of list: doan-vien \(/);
    expect(stdout).toMatch(/Header in row 4\n/);
    expect(stdout).toMatch(/Encoding: windows-1258, not UTF-8; guessed from its marked letters/);
  });

  it('reports a spreadsheet of Excel 2003 by its name below the first sheet', () => {
    const { stdout } = look('formats/xml-2003-as-xls');
    expect(stdout).toMatch(/Format: xml\n/);
    expect(stdout.match(/ends in xls but the content is xml/g)).toHaveLength(1);
  });

  it('reports columns with decomposed letters once', () => {
    expect(look('formats/tsv-nfd').stdout.match(/marks are separate/g)).toHaveLength(1);
  });

  it('shows all communes of a list, and each roster of a sheet', () => {
    expect(look('layouts/commune-sections').stdout).toMatch(/Kiệt Sơn 8 · Xã Đồng Sơn 6: from/);
    const { stdout } = look('layouts/side-by-side');
    expect(stdout).toMatch(/list 1 of the sheet/);
    expect(stdout.match(/Xã Kiệt Sơn: from the letterhead \(row 1\)/g)).toHaveLength(2);
  });

  it('reports columns that were recognised by content instead of a heading', () => {
    expect(look('layouts/spread-columns').stdout).toMatch(/Cột J .* content /);
  });

  it('shows warnings with how to fix them below their sheet, and as sentences in JSON', () => {
    const text = look('layouts/column-offered');
    expect(text.stderr).toBe('');
    const lines = [...text.stdout.matchAll(/at this source: columns: (\{ \w: \w+ \})/g)];
    expect(lines.map((line) => line[1])).toEqual(['{ D: id }', '{ E: birth }', '{ F: phone }']);
    const [sheet] = JSON.parse(look('layouts/column-offered', '--json').stdout).sheets;
    expect(sheet.notes[0]).toMatchObject({ level: 'warning', code: 'column-offered' });
    expect(sheet.notes[0].text).toContain('columns: { D: id }');
  });

  it('offers a line that works if it is pasted into the plan', () => {
    const roster = join(ROOT, 'fixtures/layouts/column-offered/in/kiet son.csv');
    const plan = put(
      'offered.yaml',
      `sources:\n  - path: ${JSON.stringify(roster)}\n    columns: { D: id }\n`,
    );
    const run = hopnhat(['inspect', '--plan', plan, '--lang', 'en']);
    expect(run.stdout).toMatch(/D │ Mã 1 .*│ plan +│ 100 % +│ 100 %/);
    expect(run.stdout).not.toContain('{ D: id }');
  });
});

describe('a row that two rosters share', () => {
  const out = join(scratch, 'shared');
  const row = 'xa kiet son.xlsx:Danh sách:4';
  const roster = join(ROOT, 'fixtures/layouts/side-by-side/in');
  const merged = hopnhat(['merge', roster, '--to', 'Xã Mẫu', '-o', out, '--json', '--quiet']);
  const explain = (...args: string[]) =>
    hopnhat(['explain', ...args, '--from', out, '--lang', 'en']);

  it('counts each of its people as member, merged or rejected', () => {
    const { counts } = JSON.parse(merged.stdout);
    const people = csv(join(out, 'lineage.csv')).flatMap(({ member }) => member.split(' '));
    expect(counts.rows.kept).toBe(counts.members);
    expect(counts.rows.kept + counts.rows.merged).toBe(people.filter((id) => id !== '').length);
    expect(counts.rows.kept).toBe(csv(join(out, 'roster.csv')).length);
  });

  it('is explained with all its members', () => {
    const [line] = csv(join(out, 'lineage.csv')).filter((each) => each.row === '4');
    const members = JSON.parse(explain(row, '--json').stdout);
    expect(members.map(({ id }: { id: string }) => id).join(' ')).toBe(line.member);
    for (const id of line.member.split(' ')) expect(explain(row).stdout).toContain(id);
  });

  it('is compared person by person, with itself too', () => {
    expect(explain(row, row).stdout).toMatch(/Danh sách:4 \(1\)\nB .*Danh sách:4 \(2\)/);
    expect(JSON.parse(explain(row, row.replace(':4', ':6'), '--json').stdout)).toHaveLength(4);
  });
});

describe('explain', () => {
  const out = join(scratch, 'explained');
  hopnhat(['merge', join(FIXTURE, 'in'), '--branches', join(FIXTURE, 'branches.csv'), '-o', out]);
  const explain = (...args: string[]) =>
    hopnhat(['explain', ...args, '--from', out, '--lang', 'en']);

  it('shows the level and weight of each field of two rows, and their sum', () => {
    const rows = ['TAN_SON_DS_DOAN_VIEN.csv::82', 'TAN_SON_DS_DOAN_VIEN.csv::99'];
    const table = explain(...rows);
    expect(table.stdout).toMatch(/One person/);
    const json = JSON.parse(explain(...rows, '--json').stdout);
    expect(json.band).toBe('same');
    const sum = json.fields.reduce(
      (bits: number, field: { weight: number }) => bits + field.weight,
      json.prior,
    );
    expect(sum).toBeCloseTo(json.total, 6);
  });

  it('shows the source of each value of a member, by its Mã', () => {
    const member = JSON.parse(explain('TAN_SON_DS_DOAN_VIEN.csv::82', '--json').stdout);
    expect(member.rows).toHaveLength(2);
    const run = explain(member.id);
    expect(run.stdout).toContain('TAN_SON_DS_DOAN_VIEN.csv::99');
    expect(JSON.parse(explain(member.id, '--json').stdout)).toEqual(member);
    for (const { text } of member.others) expect(run.stdout).toContain(text);
  });

  it.each([
    ['nonsense', /not a row, a Mã or a question/],
    ['no-file.csv::3', /no row "no-file\.csv::3"/],
    ['TAN_SON_DS_DOAN_VIEN.csv::1', /is not a person; it is: header\. If it is a person/],
  ])('refuses %s with a hint', (row, sentence) => {
    const run = explain(row);
    expect(run.stderr).toMatch(sentence);
    expect(run.status).toBe(2);
  });

  it('refuses a folder that is not a result', () => {
    const run = hopnhat(['explain', 'a.csv::1', '--from', scratch, '--lang', 'en']);
    expect(run.stderr).toMatch(/is not a result of merge/);
    expect(run.status).toBe(2);
  });
});

it('names the result around the folder of one commune, and around a file', () => {
  const whole = join(scratch, 'province');
  hopnhat(['merge', join(ROOT, 'fixtures/province/in'), '-o', whole]);
  const wanted = `Name the folder of the whole result: "${whole}"`;
  for (const part of ['08560-xa-lai-dong', '08560-xa-lai-dong/roster.csv', 'roster.csv']) {
    const run = hopnhat(['audit', '--from', join(whole, part), '-o', 'a.xlsx', '--lang', 'en']);
    expect(run.stderr).toContain(wanted);
    expect(run.status).toBe(2);
  }
});

describe('help', () => {
  it.each(['vi', 'en'])('describes a command in %s', (lang) => {
    const run = hopnhat(['merge', '--help', '--lang', lang]);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('hopnhat merge --plan hopnhat.yaml');
    expect(run.stdout).not.toMatch(lang === 'vi' ? /Usage:|Options:/ : /Cách dùng/);
  });

  it.each(['vi', 'en'])('fits a window of 80 columns in %s', (lang) => {
    const lines = hopnhat(['--help', '--lang', lang]).stdout.split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines.at(-2)).toMatch(/hopnhat <\S+> --help$/);
  });

  it('lists every command', () => {
    const { stdout } = hopnhat(['--help', '--lang', 'en']);
    for (const { name } of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
  });
});

describe('sample', () => {
  it('writes rosters that can be merged, equal for equal seeds', () => {
    const made = hopnhat(['sample', '--rows', '120', '--seed', '5', '-o', 'made']);
    expect(made.status).toBe(0);
    expect(made.stderr).toContain('hopnhat merge made/in --branches made/branches.csv -o ket-qua');
    const run = hopnhat([
      'merge',
      'made/in',
      '--branches',
      'made/branches.csv',
      '-o',
      'made-out',
      '--json',
      '--quiet',
    ]);
    expect(run.status).toBe(0);
    const { kept, merged, rejected } = JSON.parse(run.stdout).counts.rows;
    expect(kept + merged + rejected).toBeGreaterThan(100);
    expect(hopnhat(['sample', '-o', 'made', '--lang', 'en']).stderr).toMatch(/is not empty/);
  });
});
