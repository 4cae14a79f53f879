import { describe, expect, it } from 'vitest';
import { type MatchDecisions, matchRecords } from '../../../../src/match/index.js';
import { makeRows } from '../../people.js';
import { profile } from '../../profile.js';
import { type Row, recordsOf } from '../../rows.js';

const place = { table: 0, commune: 'Xã 0', branch: 'Khu 1' };
const around: Row[] = makeRows(600, 11).map((row) => ({ ...row, table: 0, commune: 'Xã 0' }));
const sure: Row = { ...place, name: 'Quách Mộng Thơ', birth: 20010315, id: '025301001234' };
const doubtful: Row = { ...place, name: 'Nguyễn Văn Nam', birth: 20010000 };

function match(rows: readonly Row[], decisions?: MatchDecisions) {
  return matchRecords(recordsOf([...rows, ...around]), profile, decisions && { decisions });
}

function times(row: Row, count: number): Row[] {
  return Array.from({ length: count }, () => row);
}

/** Number of clusters that the first `count` records are in. */
async function clustersOf(matched: ReturnType<typeof match>, count: number): Promise<number> {
  const { cluster } = await matched;
  return new Set(cluster.slice(0, count)).size;
}

describe('rows that are equal in all compared fields', () => {
  it('cost a fixed number of pairs however many they are', async () => {
    const few = (await match(times(sure, 50))).compared;
    const many = (await match(times(sure, 5000))).compared;
    expect(many - few).toBeLessThan(5000);
  });

  it('become one person or several people like the few of them that are compared', async () => {
    for (const [row, one] of [
      [sure, true],
      [doubtful, false],
    ] as const) {
      for (const count of [20, 33, 400]) {
        expect([count, await clustersOf(match(times(row, count)), count)]).toEqual([
          count,
          one ? 1 : count,
        ]);
      }
    }
  });

  it('differ by table, branch and any compared field, but not by a note', async () => {
    const rows = [...times(sure, 40), ...times({ ...sure, note: 'đi làm' }, 40)];
    expect(await clustersOf(match(rows), 80)).toBe(1);
    const others = times({ ...sure, id: '025301005678' }, 40);
    expect(await clustersOf(match([...times(sure, 40), ...others]), 80)).toBe(2);
  });

  it('follow the decisions of people', async () => {
    const rows = times(sure, 60);
    expect(await clustersOf(match(rows, { mustLink: [], cannotLink: [[[0], [59]]] }), 60)).toBe(2);
    const chain = rows.slice(1).map((_, at) => [at, at + 1] as const);
    const apart = times(doubtful, 60);
    expect(await clustersOf(match(apart, { mustLink: chain, cannotLink: [] }), 60)).toBe(1);
    expect(await clustersOf(match(apart, { mustLink: [[3, 59]], cannotLink: [] }), 60)).toBe(59);
  });

  it('are reported if thousands of them remain apart', async () => {
    expect((await match(times(doubtful, 2500))).capped).toBe(2500);
    expect((await match(times(sure, 2500))).capped).toBe(0);
  });
});
