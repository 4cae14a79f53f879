import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { hopnhatAlone, listAll, put, scratch } from '../run.js';

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

/** Reads all files of a result, by path below it. */
function files(folder: string): Record<string, string> {
  return Object.fromEntries(
    listAll(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  );
}

/** Runs a merge in a process of its own, in which every thread says that it is there. */
function merge(inputs: readonly string[], jobs: string, ...options: string[]) {
  const script = `import { isMainThread } from 'node:worker_threads';
    if (!isMainThread) process._rawDebug('on a thread');`;
  const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(script)}` };
  const out = join(scratch, `jobs-${jobs}`);
  const args = ['merge', ...inputs, '-o', out, '--force', '--jobs', jobs, ...options];
  const { status, stderr } = hopnhatAlone(args, env);
  expect(status).toBe(0);
  return { written: files(out), threads: stderr.split('on a thread').length - 1 };
}

it('compares pairs on threads with the same bytes', () => {
  const inputs = ['a/Xã Một.csv', 'a/Xã Hai.csv'].map((path) => put(path, roster()));
  const alone = merge(inputs, '1', '--format', 'csv');
  const shared = merge(inputs, '2', '--format', 'csv');
  expect(alone.threads).toBe(0);
  expect(shared.threads).toBe(1);
  expect(shared.written).toEqual(alone.written);
});

/** Many people with long remarks, of whom few are near each other. */
function longRoster(first: number): string {
  const remark = 'Vắng sinh hoạt vì đi làm xa, đã báo cáo chi đoàn và nộp đoàn phí đủ. '.repeat(4);
  const rows = Array.from({ length: 4000 }, (_, at) => {
    const n = first + at * 7919;
    const letters = [n % 17, n % 19, n % 13]
      .map((code) => String.fromCharCode(97 + code))
      .join('a');
    const birth = `${1 + (n % 28)}/${1 + (n % 12)}/${1990 + (n % 17)}`;
    return `${at + 1},Trần Văn ${letters},${birth},Khu ${1 + (at % 8)},09${10000000 + n},${remark}`;
  });
  return ['STT,Họ và tên,Ngày sinh,Chi đoàn,Số điện thoại,Lý do', ...rows].join('\n');
}

it('reads large lists on threads with the same bytes in the folders of all communes', () => {
  // The first two old communes are in Xã Cao Sơn now, the third in Xã Tiền Phong.
  for (const [at, commune] of ['Xã Tân Minh', 'Xã Cao Sơn', 'Xã Tiền Phong'].entries()) {
    put(`b/Huyện Đà Bắc/${commune}.csv`, longRoster(at));
  }
  const alone = merge([join(scratch, 'b')], '1');
  const shared = merge([join(scratch, 'b')], '2');
  expect(alone.threads).toBe(0);
  // The first lists are read here, the others on threads.
  expect(shared.threads).toBeGreaterThanOrEqual(1);
  const paths = Object.keys(alone.written);
  expect(new Set(paths.map((path) => dirname(path))).size).toBe(3);
  expect(paths.filter((path) => path.endsWith('/roster.xlsx'))).toHaveLength(2);
  expect(shared.written).toEqual(alone.written);
});
