import { expect, it } from 'vitest';
import { memoize } from '../../../src/text/letters/memoize.js';

it('gives equal answers, also for more texts than are cached', () => {
  let asked = 0;
  const answer = memoize((text) => ({ text, count: ++asked }));
  expect(answer('Lai Đồng')).toBe(answer('Lai Đồng'));
  expect(asked).toBe(1);
  for (let i = 0; i < 60_000; i++) answer(String(i));
  expect(answer('Lai Đồng').text).toBe('Lai Đồng');
});

it('computes a value that is undefined once too', () => {
  let asked = 0;
  const answer = memoize((): string | undefined => {
    asked++;
    return undefined;
  });
  expect([answer('Kiệt Sơn'), answer('Kiệt Sơn')]).toEqual([undefined, undefined]);
  expect(asked).toBe(1);
});
