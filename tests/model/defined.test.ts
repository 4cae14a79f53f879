import { expect, it } from 'vitest';
import { withoutUndefined } from '../../src/model/index.js';

it('removes only undefined values, and keeps the order of keys', () => {
  const given = { b: undefined, z: null, a: '', n: 0 };
  expect(Object.entries(withoutUndefined(given))).toEqual([
    ['z', null],
    ['a', ''],
    ['n', 0],
  ]);
});
