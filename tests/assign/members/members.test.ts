import { describe, expect, it } from 'vitest';
import { placeMembers } from '../../../src/assign/members/members.js';
import { countBranches, inRosterOrder } from '../../../src/assign/members/rosterOrder.js';
import {
  type Member,
  type Placement,
  type Placements,
  type SourceRank,
  type SplitMember,
  UNRANKED,
} from '../../../src/model/index.js';
import { YOUTH } from '../../support/roster.js';

const place = (newCommune: string, newBranch: string): Placement => ({ newCommune, newBranch });
const LIST = [
  place('', ''),
  place('N', 'X'),
  place('N', 'Y'),
  place('N', ''),
  place('M', 'X'),
  place('M', ''),
];

function member(id: string, records: number[], name = '', at = LIST[0]): Member {
  return {
    id,
    records,
    values: new Map([['name', { text: name, record: records[0], rule: 'only' }]]),
    carried: new Map(),
    ...at,
  };
}

function laterBy(day: (record: number) => number) {
  return (record: number, than: number) => day(than) > 0 && day(record) > day(than);
}

function placed(
  index: number[],
  records: number[],
  rank: Partial<SourceRank>[] = [],
  day = (_: number) => 0,
  namesBranch = (_: number) => true,
) {
  const placements: Placements = {
    index: Int32Array.from(index),
    list: LIST,
    problems: [],
    alone: [],
    findings: [],
    order: [],
  };
  const one = member('TV1', records);
  const { open, settled } = placeMembers([one], placements, {
    rankOf: (record) => ({ ...UNRANKED, ...rank[record] }),
    firstDay: day,
    isNewer: laterBy(day),
    namesBranch,
  });
  const rows = (members: readonly Pick<SplitMember, 'candidates'>[]) =>
    members.flatMap(({ candidates }) => candidates.map(({ record }) => record));
  return {
    at: `${one.newCommune}|${one.newBranch}`,
    split: rows(open),
    ...(settled.length === 0 ? {} : { settled: rows(settled) }),
  };
}

describe('the place of a member', () => {
  it('is the place to which all its rows lead', () => {
    expect(placed([1, 1], [0, 1])).toEqual({ at: 'N|X', split: [] });
  });

  it('becomes a question if rows lead to several branches; until then the newest list wins', () => {
    expect(placed([1, 2], [0, 1], [{}, { date: 20250101 }])).toEqual({ at: 'N|Y', split: [1, 0] });
    expect(placed([1, 2], [1, 0])).toEqual({ at: 'N|Y', split: [1, 0] });
    expect(placed([1, 4], [0, 1])).toEqual({ at: 'N|X', split: [0, 1] });
  });

  it('has a branch until a person decides, if another list gives only another commune', () => {
    expect(placed([5, 1], [0, 1])).toEqual({ at: 'N|X', split: [1, 0] });
    const day = [{ date: 20250102 }, { date: 20250101 }];
    expect(placed([5, 1], [0, 1], day, (r) => 20250102 - r)).toMatchObject({ at: 'M|' });
  });

  it('is decided by the list with priority, or by the later of two days', () => {
    const settled = { at: 'N|Y', split: [], settled: [1, 0] };
    expect(placed([1, 2], [0, 1], [{}, { priority: 1 }])).toEqual(settled);
    const later = (record: number) => 20250101 + record;
    expect(placed([1, 2], [0, 1], [], later)).toEqual(settled);
    // Priority goes before the day.
    expect(placed([1, 2], [0, 1], [{}, { priority: 1 }], (r) => 20250102 - r)).toEqual(settled);
  });

  it('becomes a question if the day of a list is unknown, or both days are equal', () => {
    const asked = { at: 'N|Y', split: [1, 0] };
    expect(placed([1, 2], [0, 1], [], (record) => record * 20250101)).toEqual(asked);
    expect(placed([1, 2], [1, 0], [], () => 20250101)).toEqual(asked);
  });

  it('shows the newest row of each branch', () => {
    expect(placed([1, 1, 2], [0, 1, 2], [{}, { date: 2 }, { date: 1 }]).split).toEqual([1, 2]);
  });

  it('does not become a question for rows without a place', () => {
    expect(placed([3, 2, 0], [0, 1, 2])).toEqual({ at: 'N|Y', split: [] });
    expect(placed([0, 3], [0, 1])).toEqual({ at: 'N|', split: [] });
    expect(placed([0], [0])).toEqual({ at: '|', split: [] });
  });
});

describe('the place of a member on a list without branches', () => {
  const isSecond = (record: number) => record === 1;

  it('is the branch that another list gives, whatever holds for the rows without one', () => {
    const later = (record: number) => 20250102 - record;
    expect(placed([1, 2], [0, 1], [], later, isSecond)).toEqual({ at: 'N|Y', split: [] });
    expect(placed([1, 2, 1], [0, 2, 1], [], later, isSecond)).toEqual({ at: 'N|Y', split: [] });
  });

  it('is that of the rows without a branch if no list gives one, or one of another commune', () => {
    expect(placed([1, 3], [0, 1], [], undefined, () => false)).toEqual({ at: 'N|X', split: [] });
    expect(placed([1, 4], [0, 1], [], undefined, isSecond)).toEqual({ at: 'N|X', split: [0, 1] });
  });
});

describe('the place of a member with notes', () => {
  /** Rows 0 and 1 lead to the places 1 and 2 of the list. */
  function byNotes(
    notes: string[],
    decided?: Placement,
    order: { rank?: number; day?: number } = {},
  ) {
    const placements = {
      index: Int32Array.from([1, 2]),
      list: LIST,
      problems: [],
      alone: [],
      findings: [],
      order: [],
    };
    const one = member('TV1', [0, 1]);
    const dayOf = (record: number) => (record === 0 ? (order.day ?? 0) : 20250101);
    const split = placeMembers(
      [one],
      placements,
      {
        rankOf: (record) => ({ ...UNRANKED, priority: record === 0 ? (order.rank ?? 0) : 0 }),
        firstDay: dayOf,
        isNewer: laterBy(dayOf),
        namesBranch: () => true,
      },
      new Map(decided === undefined ? [] : [[one, decided]]),
      {
        noteOf: (record) => notes[record] ?? '',
        placeOf: (record) => ({
          ...LIST[record + 1],
          oldCommune: ['Xã A', 'Xã B'][record],
          oldBranch: '',
        }),
        prefixes: [],
      },
    );
    return {
      at: one.newBranch,
      split: split.open.flatMap(({ candidates, evidence }) => [
        ...candidates.map(({ record }) => record),
        evidence?.by ?? '',
      ]),
      settled: split.settled.length,
      byNote: split.settledByNote.length,
    };
  }

  it('is settled by a dated move to it, also against a newer list', () => {
    const settled = { at: 'Y', split: [], settled: 0, byNote: 1 };
    expect(byNotes(['Chuyển SH về B 3/2025'])).toEqual(settled);
    expect(byNotes(['Chuyển SH về B 3/2025'], undefined, { day: 20250601 })).toEqual(settled);
  });

  it('is that of the priority in the plan, and that of a typed answer, in spite of notes', () => {
    const notes = ['Chuyển SH về B 3/2025'];
    expect(byNotes(notes, undefined, { rank: 1 })).toMatchObject({ at: 'X', settled: 1 });
    expect(byNotes(notes, LIST[1])).toEqual({ at: 'X', split: [], settled: 0, byNote: 0 });
  });

  it('is asked about otherwise, with the place first for which notes argue', () => {
    expect(byNotes(['Chuyển đi'])).toMatchObject({ at: 'Y', split: [1, 0, 'moved'] });
    expect(byNotes(['xin chuyển'])).toMatchObject({ at: 'Y', split: [1, 0, ''] });
  });

  it('is not that of a newer list without a question if that list reports a move', () => {
    const newer = { day: 20250601 };
    expect(byNotes([], undefined, newer)).toMatchObject({ at: 'X', split: [], settled: 1 });
    expect(byNotes(['Chuyển đi Việt Trì 5/2025'], undefined, newer)).toMatchObject({
      split: [0, 1, ''],
      settled: 0,
    });
  });
});

describe('the order of the roster', () => {
  it('is by branch as in the table, then by given name, and does not depend on the input', () => {
    const members = [
      member('TV1', [0], 'Hà Văn Ước', LIST[2]),
      member('TV2', [1], 'Vũ Thị Ân', LIST[2]),
      member('TV3', [2], 'Hà Văn An', LIST[0]),
      member('TV4', [3], 'Bùi Văn Em', LIST[1]),
      member('TV6', [4], 'Hà Văn Đức', LIST[2]),
      member('TV5', [5], 'Hà Văn Đức', LIST[2]),
    ];
    const order = [LIST[1], LIST[2]];
    const ids = inRosterOrder(members, order).map(({ id }) => id);
    expect(ids).toEqual(['TV4', 'TV2', 'TV5', 'TV6', 'TV1', 'TV3']);
    expect(inRosterOrder([...members].reverse(), order).map(({ id }) => id)).toEqual(ids);
  });
});

describe('new branches', () => {
  it('are counted in the order of the table, with a warning for small ones that have members', () => {
    const members = ['1', '2', '3', '4'].map((id, record) =>
      member(id, [record], '', LIST[id === '4' ? 4 : 1]),
    );
    const { branches, findings } = countBranches(members, [LIST[4], LIST[2], LIST[1]], YOUTH);
    expect(branches.map(({ newBranch, members: size }) => [newBranch, size])).toEqual([
      ['X', 1],
      ['Y', 0],
      ['X', 3],
    ]);
    expect(findings.map(({ code, args }) => [code, args.branch, args.members])).toEqual([
      ['branch-small', 'X', 1],
    ]);
  });
});
