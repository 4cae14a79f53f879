import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, FIXTURE, hopnhat, listAll, put, scratch } from '../run.js';

const LIST = join(FIXTURE, 'in');
const BRANCH_TABLE = join(FIXTURE, 'branches.csv');
const EN = ['--lang', 'en'];
const at = (...path: string[]) => join(scratch, ...path);
const merge = (inputs: string[], out: string, ...more: string[]) =>
  hopnhat(['merge', ...inputs, '-o', at(out), ...more, ...EN]);

describe('merge --format doan-vien', () => {
  const run = merge([LIST], 'r', '--branches', BRANCH_TABLE, '--format', 'csv,doan-vien');
  const files = listAll(at('r'));
  const books = files.filter((file) => /^doan-vien\/[^/]+\.xlsx$/.test(file));

  it('writes a workbook for each new branch and for the commune, and lists them', () => {
    expect(run.status).toBe(0);
    const branches = new Set(csv(at('r/roster.csv')).map((member) => member['Chi đoàn mới']));
    expect(books).toHaveLength(branches.size);
    expect(files).toContain('doan-vien/toan-xa/xa-lai-dong.xlsx');
    const summary = JSON.parse(readFileSync(at('r/summary.json'), 'utf8'));
    expect(summary.files).toEqual(files);
    // A later run without the format removes them.
    merge([LIST], 'r', '--format', 'csv', '--force');
    expect(existsSync(at('r/doan-vien'))).toBe(false);
  });

  it('names nobody on the terminal when values are left out', () => {
    expect(run.stderr).toMatch(/Layout doan-vien: \d+ values of \d+ people/);
    expect(run.stderr).not.toMatch(/Giang|Hòa|Sơn,/);
  });
});

describe('the workbooks of an output', () => {
  const asked = ['--branches', BRANCH_TABLE, '--format', 'csv,doan-vien'];
  merge([LIST], 'w', ...asked);

  it('are merged again without losing a person, a number or a branch', () => {
    const again = merge([at('w/doan-vien')], 'again', '--format', 'csv');
    expect(again.status).toBe(0);
    const facts = (folder: string) =>
      csv(at(folder, 'roster.csv'))
        .map((member) =>
          ['Họ và tên', 'Số giấy tờ', 'Số thẻ', 'Xã mới', 'Chi đoàn mới']
            .map((heading) => member[heading])
            .join('|'),
        )
        .sort();
    expect(facts('again')).toEqual(facts('w'));
  });

  it('are not read when a folder with their result is searched', () => {
    put('both/new.csv', 'Họ và tên,Ngày sinh,Chi đoàn\nHà Thị Mít,01/02/2003,Khu 1\n');
    merge([LIST], 'both/w', ...asked);
    const found = merge([at('both')], 'found', '--to', 'Xã Lai Đồng', '--format', 'csv');
    expect(found.status).toBe(0);
    expect(csv(at('found/roster.csv'))).toHaveLength(1);
  });

  it('are not replaced once somebody has saved one', () => {
    const [book] = listAll(at('w/doan-vien')).filter((file) => file.endsWith('.xlsx'));
    writeFileSync(at('w/doan-vien', book!), 'PK saved by Excel');
    const forced = merge([LIST], 'w', ...asked, '--force');
    expect(forced.status).toBe(2);
    expect(forced.stderr).toContain(book);
  });
});

describe('merge --force', () => {
  const args = ['--branches', BRANCH_TABLE, '--format', 'csv,xlsx'];
  merge([LIST], 'edited', ...args);

  it.each(['roster.csv', 'roster.xlsx', 'viec-can-lam.xlsx'])(
    'replaces %s only as it was written',
    (file) => {
      const place = at('edited', file);
      const written = readFileSync(place);
      writeFileSync(place, Buffer.concat([written, Buffer.from(' ')]));
      const refused = merge([LIST], 'edited', ...args, '--force');
      expect(refused.status).toBe(2);
      expect(refused.stderr).toContain(`"${file}"`);
      renameSync(place, at(`kept-${file}`));
      expect(merge([LIST], 'edited', ...args, '--force').status).toBe(0);
      expect(readFileSync(place)).toEqual(written);
    },
  );

  it('replaces questions that were saved without an answer', () => {
    const csvOnly = ['--branches', BRANCH_TABLE, '--format', 'csv'];
    merge([LIST], 'saved', ...csvOnly);
    const place = at('saved/conflicts.csv');
    const written = readFileSync(place, 'utf8');
    writeFileSync(place, written.replace('\ufeff', '').replaceAll('\r\n', '\n'));
    expect(merge([LIST], 'saved', ...csvOnly, '--force').status).toBe(0);
    expect(readFileSync(place, 'utf8')).toBe(written);
  });
});

describe('an unknown format', () => {
  it('is refused before anything is read, with the formats of all profiles', () => {
    const run = merge([LIST], 'no', '--format', 'csv,pdf');
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/"pdf".*xlsx, csv, html, doan-vien, don-gian, hoi-nong-dan/);
  });

  it('is refused once the kind of the lists is known', () => {
    const run = merge([LIST], 'no', '--format', 'hoi-nong-dan');
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/kind doan-vien.*takes: xlsx, csv, html, doan-vien, don-gian\./);
    expect(existsSync(at('no'))).toBe(false);
  });

  it('of a plan is refused with its line', () => {
    const plan = put('p.yaml', 'profile: hoi-vien\noutput:\n  formats: [doan-vien]\n');
    const run = merge([LIST], 'no', '--plan', plan);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/p\.yaml, line 3.*hoi-nong-dan, don-gian/);
  });
});
