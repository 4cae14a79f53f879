import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordLists } from '../../../src/consolidate/lists/recordLists.js';

describe('the records of clusters', () => {
  it('are listed in order, by cluster', () => {
    const lists = new RecordLists({ cluster: Int32Array.of(0, 1, 0, 2, 1, 0), clusters: 3 });
    expect([...lists]).toEqual([[0, 2, 5], [1, 4], [3]]);
    expect(lists).toHaveLength(3);
  });

  it('keep their order behind the one that leads, and the other clusters theirs', () => {
    const numbers = fc.array(fc.nat(4), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(numbers, fc.nat(), (cluster, choice) => {
        const lists = new RecordLists({ cluster: Int32Array.from(cluster), clusters: 5 });
        const leading = choice % cluster.length;
        const own = cluster[leading]!;
        const before = [...lists];
        lists.lead(own, leading);
        before[own] = [leading, ...before[own]!.filter((record) => record !== leading)];
        expect([...lists]).toEqual(before);
      }),
    );
  });
});
