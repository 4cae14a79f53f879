import { describe, expect, it } from 'vitest';
import { Work } from '../../../../src/match/core/clusters/work.js';
import { matchRecords } from '../../../../src/match/index.js';
import { profile } from '../../profile.js';
import { type Row, recordsOf } from '../../rows.js';

describe('the work of comparing groups', () => {
  it('allows pairs up to a maximum, and then only the few of ordinary people', () => {
    const work = new Work(10);
    expect(work.allows(750_000, 1, 2)).toBe(true);
    expect(work.allows(750_000, 3, 4)).toBe(false);
    expect(work.allows(250_000, 1, 2)).toBe(true);
    expect(work.allows(65, 5, 6)).toBe(false);
    expect(work.allows(64, 7, 8)).toBe(true);
    expect([...work.groupsLeft].sort()).toEqual([3, 4, 5, 6]);
  });

  it('is bounded for thousands of rows that all seem one person, and the rest is reported', async () => {
    const rows = Array.from(
      { length: 6000 },
      (_, at): Row => ({
        name: 'Quách Mộng Thơ',
        birth: 20010315,
        id: '025301001234',
        phone: `09${String(10_000_000 + at)}`,
        commune: 'Xã 0',
      }),
    );
    const { cluster, capped } = await matchRecords(recordsOf(rows), profile);
    expect(cluster).toHaveLength(rows.length);
    expect(new Set(cluster).size).toBeLessThan(rows.length / 2);
    expect(capped).toBeGreaterThan(0);
    expect(capped).toBeLessThanOrEqual(rows.length);
  });
});
