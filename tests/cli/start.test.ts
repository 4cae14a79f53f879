import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { put, ROOT, ROSTER, scratch } from './run.js';

it('ends as usual if the reader of the messages stops early', async () => {
  const list = put('unread/phu_ho.csv', ROSTER);
  const args = [join(ROOT, 'bin/hopnhat.js'), 'merge', list, '--format', 'csv', '-o', 'unread-out'];
  const run = spawn(process.execPath, args, { cwd: scratch });
  run.stdout.resume();
  run.stderr.destroy();
  expect(await once(run, 'close')).toEqual([0, null]);
  expect(existsSync(join(scratch, 'unread-out/roster.csv'))).toBe(true);
});
