import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { BRANCHES, csv, hopnhat, listAll, put, ROSTER, scratch } from '../../run.js';

const branches = put('branches.csv', BRANCHES);
const merge = (folder: string, ...more: string[]) =>
  hopnhat([
    'merge',
    folder,
    '--branches',
    branches,
    '-o',
    `${folder}-out`,
    '--lang',
    'en',
    ...more,
  ]);

function workbook(name: string): Buffer {
  const rows = [
    ['Họ và tên', 'Ngày sinh', 'Chi đoàn'],
    [`${name} Một`, '12/05/2001', 'Khu 1'],
    [`${name} Hai`, '13/06/2002', 'Khu 2'],
  ];
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), 'Xã Phú Hộ');
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

function mixed(folder: string): string {
  put(`${folder}/phu_ho.csv`, ROSTER);
  put(`${folder}/cut.xlsx`, workbook('Lê Văn').subarray(0, 900));
  put(`${folder}/empty.csv`, '');
  put(`${folder}/no-header.csv`, 'a,b\r\n1,2\r\n3,4\r\n');
  return folder;
}

describe('files that cannot be read', () => {
  it('end the run, which names all of them at once', () => {
    const run = merge(mixed('stop'));
    expect(run.status).toBe(2);
    for (const file of ['cut.xlsx', 'empty.csv', 'no-header.csv']) {
      expect(run.stderr).toMatch(new RegExp(`Error ${file}: `, 'i'));
    }
    expect(listAll(scratch).some((path) => path.startsWith('stop-out'))).toBe(false);
  });

  it('are left out with --skip-bad-files, never silently', () => {
    const run = merge(mixed('skip'), '--skip-bad-files', '--format', 'csv');
    expect(run.status).toBe(0);
    const out = join(scratch, 'skip-out');
    const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
    expect(summary.skipped).toEqual([
      { file: 'cut.xlsx', reasons: ['file-damaged'] },
      { file: 'empty.csv', reasons: ['file-empty'] },
      { file: 'no-header.csv', reasons: ['no-header'] },
    ]);
    expect(summary.inputs.map(({ file }: { file: string }) => file)).toEqual(['phu_ho.csv']);
    for (const { file } of summary.skipped) {
      expect(run.stderr).toMatch(new RegExp(`${file}: .*left out.*--skip-bad-files`));
    }
    expect(csv(join(out, 'roster.csv'))).toHaveLength(3);
    expect(csv(join(out, 'lineage.csv')).map((row) => row.file)).toEqual(
      Array.from({ length: 4 }, () => 'phu_ho.csv'),
    );
    const again = hopnhat(['explain', 'phu_ho.csv::2', '--from', 'skip-out', '--json']);
    expect(again.status).toBe(0);
  });

  it('end the run even with --skip-bad-files if no other file is left', () => {
    put('only/cut.xlsx', workbook('Lê Văn').subarray(0, 900));
    const run = merge('only', '--skip-bad-files');
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/cut\.xlsx: .*damaged/);
  });

  it('are left out of inspect too', () => {
    mixed('look');
    expect(hopnhat(['inspect', 'look']).status).toBe(2);
    const run = hopnhat(['inspect', 'look', '--skip-bad-files', '--json', '--lang', 'en']);
    expect(run.status).toBe(0);
    expect(run.stderr.match(/left out/g)).toHaveLength(3);
    expect(JSON.parse(run.stdout).sheets).toHaveLength(1);
  });

  // Neither root nor Windows minds these bits.
  it.skipIf(!process.getuid?.())('are reported if they may not be opened (not as root)', () => {
    chmodSync(put('closed/a.csv', ROSTER), 0);
    expect(merge('closed').stderr).toMatch(/No permission.*a\.csv/);
  });
});

describe('the same file twice', () => {
  it('is reported once, with the names of all copies, and is read', () => {
    for (const file of ['ds', 'ds (1)', 'ds (2)']) put(`copies/${file}.csv`, ROSTER);
    put('copies/ha_thach.csv', ROSTER.replaceAll('Thử', 'Dụ').replaceAll('0252', '0262'));
    const run = merge('copies', '--format', 'csv');
    expect(run.status).toBe(0);
    expect(run.stderr.match(/is identical to/g)).toHaveLength(1);
    expect(run.stderr).toMatch(/ds \(1\)\.csv: .*is identical to "ds \(2\)\.csv", "ds\.csv"/);
    const files = csv(join(scratch, 'copies-out/lineage.csv')).map((row) => row.file);
    expect(new Set(files).size).toBe(4);
  });
});

describe('special files in a folder', () => {
  it.skipIf(process.platform === 'win32')('are read or reported, and no run waits for them', () => {
    put('odd/danh-sach.xlsx/phu_ho.csv', ROSTER);
    put('odd/khac/phu_ho.csv', ROSTER.replaceAll('Thử', 'Dụ').replaceAll('0252', '0262'));
    execFileSync('sh', ['-c', 'mkfifo odd/ong.csv'], { cwd: scratch });
    symlinkSync(put('outside.csv', ROSTER), join(scratch, 'odd/ngoai.csv'));
    symlinkSync(join(scratch, 'nowhere'), join(scratch, 'odd/dut.csv'));
    mkdirSync(join(scratch, 'odd/vong'), { recursive: true });
    symlinkSync(join(scratch, 'odd'), join(scratch, 'odd/vong/lai'));
    const run = merge('odd', '--format', 'csv');
    expect(run.status).toBe(0);
    for (const file of ['ong.csv', 'ngoai.csv', 'dut.csv']) expect(run.stderr).toContain(file);
    const files = new Set(csv(join(scratch, 'odd-out/lineage.csv')).map((row) => row.file));
    expect([...files]).toEqual(['danh-sach.xlsx/phu_ho.csv', 'khac/phu_ho.csv']);
  });
});

describe('--jobs', () => {
  it('gives the same bytes for any number', () => {
    for (const name of ['Hà Văn', 'Lê Thị', 'Đỗ Thị', 'Trần Văn', 'Bùi Văn']) {
      put(`jobs/${name}.xlsx`, workbook(name));
    }
    const results = ['1', '2', '5'].map((jobs) => {
      const run = merge('jobs', '--jobs', jobs, '--force');
      expect(run.status).toBe(0);
      const out = join(scratch, 'jobs-out');
      return listAll(out).map((file) => [file, readFileSync(join(out, file)).toString('base64')]);
    });
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  it('requires a number of at least one', () => {
    expect(merge('jobs', '--jobs', '0').stderr).toMatch(/--jobs.*not valid/);
  });
});
