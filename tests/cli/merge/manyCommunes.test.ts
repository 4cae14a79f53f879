import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hopnhat, put, scratch } from '../run.js';

/** A list of two rows in each of `count` communes, and a branch table that leads each to a commune of its own. */
function list(name: string, count: number): string[] {
  const rows = ['STT,Họ và tên,Ngày sinh,Xã'];
  const table = ['Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới'];
  for (let commune = 1; commune <= count; commune++) {
    rows.push(
      `1,Hà Văn Thử,1/2/2001,Xã Mẫu ${commune}`,
      `2,Bùi Thị Mẫu,3/4/2002,Xã Mẫu ${commune}`,
    );
    table.push(`Xã Mẫu ${commune},Khu 1,Xã Mới ${commune},Khu 1`);
  }
  put(`${name}/a.csv`, rows.join('\r\n'));
  return ['merge', name, '--branches', put(`${name}.csv`, table.join('\r\n')), '--format', 'csv'];
}

describe('hundreds of new communes with few people each', () => {
  let args: string[];
  beforeAll(() => {
    args = [...list('thin', 201), '--lang', 'en'];
  });

  it('are refused with the numbers, and nothing is written', () => {
    const run = hopnhat([...args, '-o', 'thin-out']);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/201 new communes but have only 402 rows/);
    expect(run.stderr).toMatch(/--many-communes.*--only/s);
    expect(existsSync(join(scratch, 'thin-out'))).toBe(false);
  });

  it('are written with --many-communes, which later runs keep', () => {
    const run = hopnhat([...args, '-o', 'thin-out', '--many-communes']);
    expect(run.status).toBe(0);
    const [, shown] = run.stderr.split('New communes (201)');
    expect([...shown!.matchAll(/^│ (.*?) +│ (\d+) +│$/gm)].map(([, ...row]) => row)).toEqual([
      ...[1, 2, 3, 4, 5].map((at) => [`Xã Mới ${at}`, '2']),
      [expect.stringContaining('196'), '392'],
      ['Total', '402'],
    ]);
    const folders = () =>
      readdirSync(join(scratch, 'thin-out')).filter((name) => name.startsWith('xa-moi-'));
    expect(folders()).toHaveLength(201);
    const answers = put(
      'thin-answers.csv',
      readFileSync(join(scratch, 'thin-out/conflicts.csv'), 'utf8'),
    );
    const applied = ['apply', answers, '--from', 'thin-out', '-o', 'thin-out', '--force'];
    expect(hopnhat([...applied, '--format', 'csv']).status).toBe(0);
    expect(folders()).toHaveLength(201);
  });

  it('allow one of them with --only', () => {
    expect(hopnhat([...args, '-o', 'thin-one', '--only', 'Xã Mới 7']).status).toBe(0);
  });

  it('are no fault up to the number that a large province has', () => {
    expect(hopnhat([...list('province', 200), '-o', 'province-out']).status).toBe(0);
  });
});
