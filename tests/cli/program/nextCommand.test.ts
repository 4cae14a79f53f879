import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BRANCHES, hopnhat, put, ROSTER } from '../run.js';

/** A second list with another date of birth, which becomes a question. */
const SECOND = ROSTER.replace('12/05/2001', '13/05/2001');
put('xã cũ/in/Đoàn xã Phú Hộ.csv', `Đoàn xã Phú Hộ\r\n${ROSTER}`);
put('xã cũ/in/Đoàn xã Phú Hộ 2.csv', `Đoàn xã Phú Hộ\r\n${SECOND}`);
put('xã cũ/bảng/branches.csv', BRANCHES);

/** Takes the command at the end of a line apart, as a shell does. */
function commandIn(output: string, start: string): string[] {
  const [, command = ''] = new RegExp(`(hopnhat ${start}.*)$`, 'm').exec(output) ?? [];
  const words = command.matchAll(/"([^"]*)"|(\S+)/g);
  return Array.from(words, ([, quoted, plain]) => quoted ?? plain!).slice(1);
}

const merged = hopnhat([
  ...['merge', 'xã cũ/in', '--branches', 'xã cũ/bảng/branches.csv'],
  ...['-o', 'kết quả', '--lang', 'en'],
]);

describe('the next command', () => {
  it('of a merge applies the answers to a new folder', () => {
    const command = commandIn(merged.stderr, 'apply');
    expect(command).toEqual([
      ...['apply', 'answers.csv', '--from', 'kết quả', '-o', 'kết quả-2', '--lang', 'en'],
    ]);
    put('answers.csv', 'ma_xung_dot,ban_ghi,quyet_dinh\r\n');
    const applied = hopnhat(command);
    expect(applied.status, applied.stderr).toBe(0);
    expect(commandIn(applied.stderr, 'apply')).toContain('kết quả-3');
  });

  it('of a merge without workbooks names the csv file', () => {
    const run = hopnhat([
      ...['merge', 'xã cũ/in', '--branches', 'xã cũ/bảng/branches.csv', '--format', 'csv'],
      ...['-o', 'chỉ csv', '--lang', 'en'],
    ]);
    expect(commandIn(run.stderr, 'apply')[1]).toBe('conflicts.csv');
  });

  it('of verify and audit reads the file back, with blanks in paths', () => {
    const list = hopnhat([
      ...['verify', '--from', 'kết quả', '-o', 'đối chiếu 1.xlsx', '--lang', 'en'],
    ]);
    expect(commandIn(list.stderr, 'verify')).toEqual([
      ...['verify', '--read', 'đối chiếu 1.xlsx', '--from', 'kết quả', '-o', 'kết quả-3'],
      ...['--lang', 'en'],
    ]);
    const sample = hopnhat([
      ...['audit', '--from', 'kết quả', '-o', 'kiểm tra 1.xlsx', '--lang', 'en'],
    ]);
    expect(commandIn(sample.stderr, 'audit')).toEqual([
      ...['audit', '--read', 'kiểm tra 1.xlsx', '--from', 'kết quả', '--lang', 'en'],
    ]);
  });

  it('of init and inspect reads the folder with its plan, and a merge without it says so', () => {
    put('cả xã/Đoàn xã Phú Hộ.csv', `Đoàn xã Phú Hộ\r\n${ROSTER}`);
    const drafted = hopnhat(['init', 'cả xã', '--lang', 'en']);
    const command = commandIn(drafted.stderr, 'merge');
    expect(command.slice(0, 4)).toEqual(['merge', 'cả xã', '--plan', join('cả xã/hopnhat.yaml')]);
    const looked = hopnhat(['inspect', 'cả xã', '--lang', 'en']);
    expect(commandIn(looked.stdout, 'merge').slice(0, 4)).toEqual(command.slice(0, 4));
    const unused = 'this run did not use it';
    expect(looked.stderr).toContain(unused);
    expect(hopnhat(['merge', 'cả xã', '-o', 'bỏ qua', '--lang', 'en']).stderr).toContain(unused);
    const run = hopnhat(command);
    expect(run.status, run.stderr).toBe(0);
    expect(run.stderr).not.toContain(unused);
  });
});
