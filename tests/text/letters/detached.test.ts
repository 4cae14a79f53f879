import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { detached } from '../../../src/text/letters/detached.js';
import { memoize } from '../../../src/text/letters/memoize.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Text of 8 MB, with a part at the end that the engine does not copy. */
function partOf(number: number): string {
  return `${'ă'.repeat(4 << 20)} Chi đoàn Khu Kiệt Sơn ${number}`.slice(-25);
}

/** Megabytes that are in use, after parts of eight large texts were kept; the stack may hold one more. */
function megabytesOf(keep: (part: string) => void): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let number = 0; number < 8; number++) keep(partOf(number));
  collectGarbage();
  return (process.memoryUsage().heapUsed - before) / (1 << 20);
}

it('copies a text that is part of another one', () => {
  for (const text of [
    '',
    'Lai Đồng',
    'Chi đoàn Khu Kiệt Sơn',
    '\ud800 half of a letter, and more',
  ]) {
    expect(detached(text)).toBe(text);
  }
  const parts: string[] = [];
  expect(megabytesOf((part) => parts.push(part))).toBeGreaterThan(60);
  expect(megabytesOf((part) => parts.push(detached(part)))).toBeLessThan(16);
  expect(parts).toHaveLength(16);
});

it('caches values without the texts of files that they were asked for', () => {
  const values = memoize((text) => ({ text }));
  expect(megabytesOf((part) => values(part))).toBeLessThan(16);
  expect(values(partOf(3)).text).toBe(partOf(3));
});
