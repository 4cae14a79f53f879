import { expect, it } from 'vitest';
import { Reliability } from '../../src/evaluate/reliability.js';

it('counts expected and true pairs by bands of probability', () => {
  const reliability = new Reliability();
  reliability.add(0.95, true);
  reliability.add(0.9, false);
  reliability.add(0.99, true);
  reliability.add(1, true);
  reliability.add(0, false);
  expect(reliability.bands.filter(({ pairs }) => pairs > 0)).toEqual([
    { from: 0, to: 0.01, pairs: 1, one: 0, expected: 0 },
    { from: 0.9, to: 0.99, pairs: 2, one: 1, expected: 1.85 },
    { from: 0.99, to: 0.999, pairs: 1, one: 1, expected: 0.99 },
    { from: 0.999, to: 1, pairs: 1, one: 1, expected: 1 },
  ]);
});

it('rounds expected pairs, since versions of Node.js differ in the last digit', () => {
  const reliability = new Reliability();
  for (let pair = 0; pair < 3; pair++) reliability.add(0.1, false);
  expect(reliability.bands.map(({ expected }) => expected)).toContain(0.3);
});
