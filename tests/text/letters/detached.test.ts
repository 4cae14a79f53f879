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

/** Large texts of one measurement: 256 MB, beside which the rest of the heap moves by a few. */
const TEXTS = 32;

/** Share of the large texts that is in use after a part of each was kept; the stack may hold one of them. */
function shareInUse(keep: (part: string) => void): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let number = 0; number < TEXTS; number++) keep(partOf(number));
  collectGarbage();
  return (process.memoryUsage().heapUsed - before) / (TEXTS * (8 << 20));
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
  expect(shareInUse((part) => parts.push(part))).toBeGreaterThan(0.75);
  expect(shareInUse((part) => parts.push(detached(part)))).toBeLessThan(0.25);
  expect(parts).toHaveLength(2 * TEXTS);
});

it('caches values without the texts of files that they were asked for', () => {
  const values = memoize((text) => ({ text }));
  expect(shareInUse((part) => values(part))).toBeLessThan(0.25);
  expect(values(partOf(3)).text).toBe(partOf(3));
});
