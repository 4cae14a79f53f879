import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BRANCHES, csv, hopnhat, put, ROSTER, scratch } from '../../run.js';

const at = (...path: string[]) => join(scratch, ...path);
put('from/in/phu-ho.csv', ROSTER);
put(
  'from/in/sub/ha-thach.csv',
  ROSTER.replace(/Nguyễn Văn Thử.*$/m, 'Bùi Văn Dụ,1/2/2001,Nam,,Khu 1'),
);
put('from/them.csv', ROSTER.replace(/025\d+/g, ''));
put('from/branches.csv', BRANCHES);
const PLAN = [
  'sources:',
  '  - path: in/phu-ho.csv',
  '    commune: Xã Phú Hộ',
  '  - path: in/sub/ha-thach.csv',
  '    commune: Xã Hà Thạch',
  '',
];
put('from/hopnhat.yaml', PLAN.join('\n'));
const TO = ['--to', 'Phường Phong Châu', '--format', 'csv', '--lang', 'en'];
const named = ['from/in', 'from/them.csv', '--branches', 'from/branches.csv'];
hopnhat(['merge', ...named, '-o', 'from/by-name', ...TO]);
hopnhat([
  'merge',
  '-p',
  'from/hopnhat.yaml',
  '--branches',
  'from/branches.csv',
  '-o',
  'from/by-plan',
  ...TO,
]);
hopnhat(['merge', ...named, '--mask', '-o', 'from/masked', ...TO]);
put('none.csv', 'ma_xung_dot,ban_ghi,quyet_dinh\r\nXD0000000,A,\r\n');

/** Copies results alone to another folder. */
function copied(folder: string, ...results: string[]): void {
  mkdirSync(at(folder));
  for (const result of results) cpSync(at('from', result), at(folder, result), { recursive: true });
}
const ALL = ['in', 'them.csv', 'branches.csv', 'hopnhat.yaml'];
copied('away', 'by-name', 'by-plan', 'masked');
const errors = (text: string) => text.split('\n').filter((line) => line.startsWith('ERROR'));

describe('a result without its inputs', () => {
  for (const result of ['by-name', 'masked']) {
    for (const [name, args] of [
      ['apply', ['apply', 'none.csv', '--from', `away/${result}`, '-o', 'out']],
      ['explain', ['explain', 'phu-ho.csv::2', '--from', `away/${result}`]],
      ['merge', ['merge', 'from/them.csv', '--previous', `away/${result}`, '-o', 'out']],
    ] as const) {
      it(`reports all missing inputs at once (${name} of ${result})`, () => {
        const { status, stderr } = hopnhat([...args, '--lang', 'en']);
        expect(status).toBe(2);
        const messages = errors(stderr);
        expect(messages).toHaveLength(5);
        expect(stderr).toContain('roster "../in/phu-ho.csv"');
        expect(stderr).toContain('roster "../in/sub/ha-thach.csv"');
        expect(stderr).toContain('roster "../them.csv"');
        expect(stderr).toContain('branch table "../branches.csv"');
        expect(messages.at(-1)).toContain(at('away'));
      });
    }
  }

  it('reports the plan, and the rosters that only the plan names', () => {
    const { status, stderr } = hopnhat([
      ...['apply', 'none.csv', '--from', 'away/by-plan', '-o', 'out', '--lang', 'en'],
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('plan "../hopnhat.yaml"');
    expect(stderr).toContain('branch table "../branches.csv"');
    expect(stderr).toContain('phu-ho.csv');
    expect(stderr).toContain('ha-thach.csv');
    expect(errors(stderr).length).toBeGreaterThan(3);
  });

  it('reports the branch table and rosters of the plan if only the plan exists', () => {
    copied('planned', 'by-plan');
    cpSync(at('from/hopnhat.yaml'), at('planned/hopnhat.yaml'));
    const { status, stderr } = hopnhat([
      ...['apply', 'none.csv', '--from', 'planned/by-plan', '-o', 'out', '--lang', 'en'],
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('roster "../in/phu-ho.csv"');
    expect(stderr).toContain('roster "../in/sub/ha-thach.csv"');
    expect(stderr).toContain('branch table "../branches.csv"');
  });

  it('can be continued after they are copied to the reported places', () => {
    copied('back', 'by-name', 'by-plan');
    for (const each of ALL) cpSync(at('from', each), at('back', each), { recursive: true });
    for (const result of ['by-name', 'by-plan']) {
      const done = hopnhat([
        'apply',
        'none.csv',
        '--from',
        `back/${result}`,
        '-o',
        `out-${result}`,
      ]);
      expect(done.status, done.stderr).toBe(0);
      expect(csv(at(`out-${result}`, 'roster.csv'))).toEqual(csv(at('from', result, 'roster.csv')));
    }
  });
});

describe('a folder of rosters that lost one', () => {
  it('is reported with the roster whose people are gone', () => {
    copied('fewer', 'by-name');
    for (const each of ALL) cpSync(at('from', each), at('fewer', each), { recursive: true });
    rmSync(at('fewer/in/sub'), { recursive: true });
    const done = hopnhat([
      ...['apply', 'none.csv', '--from', 'fewer/by-name', '-o', 'out-fewer', '--lang', 'en'],
    ]);
    expect(done.status).toBe(0);
    expect(done.stderr).toMatch(/Warning .*sub\/ha-thach\.csv/);
  });

  it('is not reported if the roster was only renamed', () => {
    copied('renamed', 'by-name');
    for (const each of ALL) cpSync(at('from', each), at('renamed', each), { recursive: true });
    cpSync(at('renamed/in/sub/ha-thach.csv'), at('renamed/in/thach.csv'));
    rmSync(at('renamed/in/sub'), { recursive: true });
    const done = hopnhat([
      ...['apply', 'none.csv', '--from', 'renamed/by-name', '-o', 'out-renamed', '--lang', 'en'],
    ]);
    expect(done.stderr).not.toContain('sub/ha-thach.csv');
  });
});
