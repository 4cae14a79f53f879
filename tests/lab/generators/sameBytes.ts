import { expect } from 'vitest';
import type { SampleFile } from '../../../src/sample/generate.js';

/** Expects that a seed gives the same files each time, and that another one gives other lists. */
export function expectFilesBySeed(make: (seed: number) => readonly SampleFile[]): void {
  const once = make(1);
  expect(make(1)).toEqual(once);
  const lists = make(2).filter(({ path }) => path.startsWith('in/'));
  const known = once.map(({ bytes }) => Buffer.from(bytes));
  expect(lists.some(({ bytes }) => known.some((own) => own.equals(bytes)))).toBe(false);
}
