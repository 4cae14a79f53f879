import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/cli/program.js';
import { BRANCHES, FIXTURE, hopnhat, put, ROSTER, scratch } from './run.js';

const PERSON = /Thử|Mẫu|Giả|0252000|12\/05/;

describe('inspect', () => {
  const input = put(
    'look/phu-ho.csv',
    `Danh sách đoàn viên\r\n\r\n${ROSTER.replace('Giới tính', 'Gioi tinhh')}`,
  );
  const branches = put('branches.csv', BRANCHES);

  it('shows how each column was recognised, the kinds of rows and the commune; no person', () => {
    const run = hopnhat(['inspect', input, '--branches', branches, '--lang', 'en', '--rows']);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/phu-ho\.csv/);
    expect(run.stdout).toMatch(/csv · utf-8 · ,/);
    expect(run.stdout).toMatch(/Old commune Xã Phú Hộ: from the file name/);
    expect(run.stdout).toMatch(/Gioi tinhh .* near heading/);
    expect(run.stdout).toMatch(/1 {2}letterhead\n +3 {2}header\n +4 {2}member/);
    expect(run.stdout + run.stderr).not.toMatch(PERSON);
  });

  it('--json gives the same as one document', () => {
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

describe('explain', () => {
  const out = join(scratch, 'explained');
  hopnhat(['merge', join(FIXTURE, 'in'), '--branches', join(FIXTURE, 'branches.csv'), '-o', out]);
  const explain = (...args: string[]) =>
    hopnhat(['explain', ...args, '--from', out, '--lang', 'en']);

  it('two rows: the level and weight of each field, whose sum is the total', () => {
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

  it('a member by its Mã: where each value comes from', () => {
    const member = JSON.parse(explain('TAN_SON_DS_DOAN_VIEN.csv::82', '--json').stdout);
    expect(member.rows).toHaveLength(2);
    const run = explain(member.id);
    expect(run.stdout).toContain('TAN_SON_DS_DOAN_VIEN.csv::99');
    expect(JSON.parse(explain(member.id, '--json').stdout)).toEqual(member);
  });

  it.each([
    ['nonsense', /neither a row nor a Mã/],
    ['no-file.csv::3', /no row "no-file\.csv::3"/],
    ['TAN_SON_DS_DOAN_VIEN.csv::1', /is no person but: header\. If it is one/],
  ])('%s is refused with a hint', (row, sentence) => {
    const run = explain(row);
    expect(run.stderr).toMatch(sentence);
    expect(run.status).toBe(2);
  });

  it('a folder that is no result is refused', () => {
    const run = hopnhat(['explain', 'a.csv::1', '--from', scratch, '--lang', 'en']);
    expect(run.stderr).toMatch(/no result/);
    expect(run.status).toBe(2);
  });
});

describe('help', () => {
  it.each(Object.keys(EXAMPLES))('%s has examples, in both languages', (command) => {
    for (const lang of ['vi', 'en']) {
      const run = hopnhat([command, '--help', '--lang', lang]);
      expect(run.status).toBe(0);
      for (const example of EXAMPLES[command]) expect(run.stdout).toContain(example);
      expect(run.stdout).not.toMatch(lang === 'vi' ? /Usage:|Options:/ : /Cách dùng/);
    }
  });

  it('lists every command', () => {
    const { stdout } = hopnhat(['--help', '--lang', 'en']);
    for (const command of Object.keys(EXAMPLES))
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  });
});

describe('sample', () => {
  it('writes rosters that merge, the same for the same seed', () => {
    const made = hopnhat(['sample', '--rows', '120', '--seed', '5', '-o', 'made']);
    expect(made.status).toBe(0);
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
