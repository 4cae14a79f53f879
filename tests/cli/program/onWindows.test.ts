import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BRANCHES, csv, hopnhat, put, ROSTER, scratch } from '../run.js';

/** Tests what users of Windows do, as far as any system allows. */
describe('files from Windows', () => {
  put('branches.csv', BRANCHES);
  put('in/Phú Hộ.csv'.normalize('NFD'), ROSTER);

  it('are found by the plan of init if their names are decomposed Unicode', () => {
    put('mac/Phú Hộ/danh sách.csv'.normalize('NFD'), ROSTER);
    expect(hopnhat(['init', 'mac', '--quiet']).status).toBe(0);
    const run = hopnhat(['merge', '--plan', 'mac/hopnhat.yaml', '-o', 'mac-out', '--quiet']);
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(csv(join(scratch, 'mac-out/roster.csv'))).toHaveLength(3);
  });

  it('may be plans that Notepad or PowerShell saved in another encoding', () => {
    const plan = 'sources:\r\n  - path: in\r\n    commune: Xã Phú Hộ\r\nbranches: branches.csv\r\n';
    put('utf16.yaml', Buffer.from(`\ufeff${plan}`, 'utf16le'));
    put('1258.yaml', Buffer.from(plan.replace('ã', 'a\xde').replace('ộ', '\xf4\xf2'), 'latin1'));
    for (const name of ['utf16', '1258']) {
      const run = hopnhat(['merge', '-p', `${name}.yaml`, '-o', name, '--quiet']);
      expect(run.stderr).toBe('');
      expect(csv(join(scratch, name, 'roster.csv'))[0]!['Chi đoàn mới']).toBe('Chi đoàn Phú Hộ 1');
    }
  });

  it('may be named by patterns, and their rows with backslashes', () => {
    put('xa/a.csv', ROSTER);
    put('xa/b.csv', ROSTER);
    const merge = ['merge', 'xa/*.csv', '--branches', 'branches.csv', '-o', 'pattern', '--json'];
    const summary = JSON.parse(hopnhat(merge).stdout);
    expect(summary.inputs.map(({ file }: { file: string }) => file)).toEqual(['a.csv', 'b.csv']);

    put('sub/xa/a.csv', ROSTER);
    hopnhat(['merge', 'sub', '--branches', 'branches.csv', '-o', 'rows', '--quiet']);
    const run = hopnhat(['explain', 'xa\\a.csv::2', '--from', 'rows']);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('Nguyễn Văn Thử');
  });

  it('may have line ends of Windows, also files of this program', () => {
    hopnhat(['merge', 'in', '--branches', 'branches.csv', '-o', 'lines', '--quiet']);
    for (const file of ['summary.json', 'decisions.csv', 'members.csv', 'lineage.csv']) {
      const text = readFileSync(join(scratch, 'lines', file), 'utf8');
      put(`lines/${file}`, text.replace(/\r?\n/g, '\r\n'));
    }
    put('late.csv', ROSTER.replaceAll('0252010', '0252019'));
    const run = hopnhat(['merge', 'late.csv', '--previous', 'lines', '-o', 'lines-2', '--quiet']);
    expect(run.stderr).toBe('');
    const codes = (name: string) =>
      csv(join(scratch, name, 'roster.csv')).map((member) => member['Mã']);
    expect(codes('lines-2')).toEqual(expect.arrayContaining(codes('lines')));
  });
});
