import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Heap } from '../../../src/match/arrays/heap.js';

it('gives its items in order, whenever they came', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (early, late) => {
      const heap = new Heap<number>((x, y) => x < y);
      for (const item of early) heap.push(item);
      const first = heap.pop();
      expect(first).toBe(early.length === 0 ? undefined : Math.min(...early));
      for (const item of late) heap.push(item);
      const rest: number[] = [];
      for (let item = heap.pop(); item !== undefined; item = heap.pop()) rest.push(item);
      const expected = [...early, ...late].sort((x, y) => x - y);
      if (first !== undefined) expected.splice(expected.indexOf(first), 1);
      expect(rest).toEqual(expected);
      expect(heap.pop()).toBeUndefined();
    }),
  );
});
