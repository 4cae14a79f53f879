import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, put, ROOT, ROSTER, scratch } from './run.js';

it('ends as usual if the reader of the messages stops early', async () => {
  const list = put('unread/phu_ho.csv', ROSTER);
  const args = [join(ROOT, 'bin/hopnhat.js'), 'merge', list, '--format', 'csv', '-o', 'unread-out'];
  const run = spawn(process.execPath, args, { cwd: scratch });
  run.stdout.resume();
  run.stderr.destroy();
  expect(await once(run, 'close')).toEqual([0, null]);
  expect(existsSync(join(scratch, 'unread-out/roster.csv'))).toBe(true);
});

describe.skipIf(!existsSync('/dev/full'))('on a full disk', () => {
  const full = (stream: 'stdout' | 'stderr', args: string[]) => {
    const disk = openSync('/dev/full', 'w');
    const ended = spawnSync(
      process.execPath,
      [join(ROOT, 'bin/hopnhat.js'), ...args, '--lang', 'en'],
      {
        cwd: scratch,
        encoding: 'utf8',
        stdio: stream === 'stdout' ? ['ignore', disk, 'pipe'] : ['ignore', 'pipe', disk],
      },
    );
    closeSync(disk);
    return ended;
  };

  it('says that the printed data are lost', () => {
    const { status, stderr } = full('stdout', ['units', '08560']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^ERROR The disk is full; "stdout" could not be written\..*\n$/);
  });

  it('gives the data without the messages', () => {
    put('in/a.csv', ROSTER);
    expect(full('stderr', ['merge', 'in', '-o', 'out'])).toMatchObject({ status: 0 });
    expect(csv(join(scratch, 'out/roster.csv'))).toHaveLength(3);
  });
});
