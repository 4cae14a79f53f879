import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hopnhatAlone, put, scratch } from './run.js';

/** A thousand people of one surname and one day, any two of whom are worth a look. */
function roster(): string {
  const middle = 'Văn,Thị,Hữu,Đức,Minh,Thu,Ngọc,Quang,Thanh,Xuân'.split(',');
  const given = 'An,Bình,Chi,Dũng,Giang,Hà,Khánh,Lan,Nam,Oanh,Phúc,Quỳnh,Sơn,Tú,Vinh'.split(',');
  const rows = Array.from({ length: 1000 }, (_, at) => {
    const name = `Nguyễn ${middle[at % 10]} ${middle[(at * 7 + 3) % 9]} ${given[at % 15]}`;
    return `${at + 1},${name},15/05/2001,Khu ${1 + (at % 8)},09${String(12345678 + at * 7919)}`;
  });
  return ['STT,Họ và tên,Ngày sinh,Chi đoàn,Số điện thoại', ...rows].join('\n');
}

function files(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name), 'latin1')]),
  );
}

it('writes the same bytes with any number of jobs', () => {
  const inputs = ['a/Xã Một.csv', 'a/Xã Hai.csv'].map((path) => put(path, roster()));
  // Every thread says that it is there.
  const script = `import { isMainThread } from 'node:worker_threads';
    if (!isMainThread) process._rawDebug('on a thread');`;
  const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(script)}` };
  const run = (jobs: string) => {
    const out = join(scratch, `jobs-${jobs}`);
    const args = ['merge', ...inputs, '-o', out, '--format', 'csv', '--jobs', jobs];
    const { status, stderr } = hopnhatAlone(args, env);
    expect(status).toBe(0);
    return { written: files(out), threads: stderr.split('on a thread').length - 1 };
  };
  const alone = run('1');
  const shared = run('2');
  expect(alone.threads).toBe(0);
  expect(shared.threads).toBe(1);
  expect(shared.written).toEqual(alone.written);
});
