import { expect, it } from 'vitest';
import { ofLast } from '../../../src/recognise/cells/ofLast.js';

it('computes a value again only for another object', () => {
  const seen: string[] = [];
  const first = ofLast((row: readonly string[]) => {
    seen.push(row[0]!);
    return row[0];
  });
  const [a, b] = [['a'], ['b']];
  expect([a, a, b, b, a].map(first)).toEqual(['a', 'a', 'b', 'b', 'a']);
  expect(seen).toEqual(['a', 'b', 'a']);
});

it('caches values that are undefined', () => {
  let calls = 0;
  const none = ofLast(() => {
    calls++;
    return undefined;
  });
  const row: string[] = [];
  none(row);
  none(row);
  expect(calls).toBe(1);
});
