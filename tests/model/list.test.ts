import { expect, it } from 'vitest';
import { listOf } from '../../src/model/index.js';

it('makes an item for each number of a list, and none beside it', () => {
  const list = listOf(3, (index) => `item ${index}`);
  expect([...list]).toEqual(['item 0', 'item 1', 'item 2']);
  expect([list.at(2), list.at(3), list.at(-1)]).toEqual(['item 2', undefined, undefined]);
});

it('keeps no item', () => {
  const list = listOf(1, () => ({}));
  expect(list.at(0)).not.toBe(list.at(0));
});
