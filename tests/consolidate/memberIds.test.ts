import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownRows, memberIds, sinceGone } from '../../src/consolidate/memberIds.js';
import type { KnownRow, Member } from '../../src/model/index.js';
import { checkCharacter } from '../../src/text/codes/shortCode.js';
import { consolidated } from '../support/consolidated.js';
import { type Sheet, sheetOf } from '../support/roster.js';

const COLUMNS = ['ordinal', 'name', 'birth', 'id', '+Ghi chú'];
const PEOPLE = [
  ['1', 'Hà Văn An', '5/3/1998', '025098001234', ''],
  ['2', 'Bùi Thị Bình', '1999', '', 'đi làm ăn xa'],
  ['3', 'Đinh Văn Chi', '', '131234567', ''],
  ['4', 'Hà Văn An', '5/3/1998', '', ''],
];

function sheet(file: string, people: string[][], columns = COLUMNS.map((_, i) => i)): Sheet {
  const line = (cells: string[]) => columns.map((i) => cells[i]).join('|');
  return sheetOf(file, line(COLUMNS), ...people.map(line));
}

function idsOf(sheets: Sheet[], groups: number[][] = []): string[] {
  return consolidated(sheets, groups).members.map(({ id }) => id);
}

describe('the id of a member', () => {
  it('has a check character and does not look like a number, date or formula', () => {
    for (const id of idsOf([sheet('a.csv', PEOPLE)])) {
      expect(id).toMatch(/^TV[1-9A-HJKMNP-TV-Z]{9}$/);
      expect(checkCharacter(id.slice(2, -1))).toBe(id.at(-1));
    }
  });

  it('does not change with file, row, running number, order of rows or columns', () => {
    const right = [...idsOf([sheet('a.csv', PEOPLE)])].sort();
    const places = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    const columns = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    fc.assert(
      fc.property(places, columns, fc.nat(3), (order, headings, cut) => {
        const moved = order.map((at, i) => [`${i + 7}`, ...PEOPLE[at].slice(1)]);
        const sheets = [
          sheet('b/khac.xlsx:Khu 1', moved.slice(0, cut), headings),
          sheet('c.csv', [['', '', '', '', ''], ...moved.slice(cut)].slice(1)),
        ];
        expect(idsOf(sheets).sort()).toEqual(right);
      }),
      { numRuns: 30 },
    );
  });

  it('does not change with the order of the merged rows', () => {
    const forth = idsOf([sheet('a.csv', [PEOPLE[0], PEOPLE[3]])], [[0, 1]]);
    const back = idsOf([sheet('a.csv', [PEOPLE[3], PEOPLE[0]])], [[0, 1]]);
    expect(forth).toHaveLength(1);
    expect(back).toEqual(forth);
  });

  it('differs if any cell of the row differs', () => {
    const [base] = PEOPLE;
    const changes = ['', 'Hà Văn Anh', '5/3/1999', '025098001235', 'đi làm ăn xa'];
    const others = [1, 2, 3, 4].map((i) => base.map((cell, at) => (at === i ? changes[i] : cell)));
    expect(new Set(idsOf([sheet('a.csv', [base, ...others])])).size).toBe(5);
  });

  it('differs for equal rows of two people', () => {
    const ids = idsOf([sheet('a.csv', [PEOPLE[0], PEOPLE[0], PEOPLE[0]])]);
    expect(new Set(ids).size).toBe(3);
  });

  it('differs for equal rows of two branches by the section above', () => {
    const one = idsOf([sheetOf('a.csv', 'name', '#Khu 1', 'Hà Văn An')]);
    const other = idsOf([sheetOf('a.csv', 'name', '#Khu 2', 'Hà Văn An')]);
    expect(other).not.toEqual(one);
  });

  it('does not change with blanks', () => {
    const one = idsOf([sheetOf('a.csv', 'name|+Lớp', 'Hà Văn An|')]);
    const other = idsOf([sheetOf('a.csv', 'name|+Lớp', ' Hà  Văn An|  ')]);
    expect(other).toEqual(one);
  });
});

describe('members with equal rows', () => {
  it('keep their ids, even thousands of them', () => {
    const count = 12_000;
    const hashes = Array.from({ length: count }, () => 'a'.repeat(64));
    const groups = hashes.map((_, i) => [i]);
    const named = (ids: string[]): Member[] =>
      ids.map((id, i) => ({
        id,
        records: groups[i],
        values: new Map(),
        carried: new Map(),
        newCommune: '',
        newBranch: '',
      }));
    const before = memberIds(groups, hashes, []);
    const known = [...knownRows(named(before), hashes, [])];
    const now = memberIds(groups, hashes, known);
    expect([...now].sort()).toEqual([...before].sort());
    expect(new Set(now).size).toBe(count);
    expect([...knownRows(named(now), hashes, known)]).toEqual(known);
  });
});

describe('a member with a corrected row', () => {
  const row = (letter: string) => letter.repeat(64);
  const known = (member: string, letter: string, first: string, leads: boolean) => ({
    member,
    fingerprint: letter.repeat(20),
    first,
    leads,
  });

  it.each([
    ['leading', 'xbc'],
    ['second', 'axc'],
    ['joined', 'abx'],
  ])('keeps its id if it was joined with another: the %s row', (_, letters) => {
    for (const [mine, joined] of [
      ['TV1', 'TV2'],
      ['TV2', 'TV1'],
    ]) {
      const before = [
        known(mine, 'a', mine, true),
        known(mine, 'b', mine, false),
        known(mine, 'c', joined, true),
      ];
      const now = memberIds([[0, 1, 2]], [...letters].map(row), before);
      expect(now).toEqual([mine]);
    }
  });

  it('keeps its id if a late list repeats a row of the other', () => {
    const before = [known('TV1', 'a', 'TV1', true), known('TV1', 'b', 'TV2', true)];
    expect(memberIds([[0, 1, 2]], ['a', 'b', 'b'].map(row), before)).toEqual(['TV1']);
    expect(memberIds([[0, 1, 2]], ['a', 'a', 'b'].map(row), before)).toEqual(['TV1']);
  });

  it('keeps its id for the larger part if it is separated', () => {
    const before = ['a', 'b', 'c', 'd'].map((letter, i) => known('TV1', letter, 'TV1', i === 0));
    const now = memberIds([[0], [1, 2]], ['b', 'c', 'd'].map(row), before);
    expect(now[1]).toBe('TV1');
    expect(now[0]).not.toBe('TV1');
  });

  /** Ids after each of several lists of rows, all of one person but for a part. */
  function idsAfter(first: KnownRow[], runs: string[], parts: (letters: string) => number[][]) {
    let before: readonly KnownRow[] = first;
    return runs.map((letters) => {
      const rows = [...letters].map(row);
      before = sinceGone(before, rows);
      const groups = parts(letters);
      const ids = memberIds(groups, rows, before);
      const members = ids.map((id, i) => ({ id, records: groups[i] }) as unknown as Member);
      before = [...knownRows(members, rows, before)];
      return ids;
    });
  }

  it('keeps its id in all later runs, however many rows another had that joined it', () => {
    const before = [
      known('TV1', 'a', 'TV1', true),
      known('TV1', 'b', 'TV1', false),
      known('TV1', 'c', 'TV2', true),
      known('TV1', 'd', 'TV2', false),
    ];
    const together = (letters: string) => [[...letters].map((_, i) => i)];
    for (const letters of ['bcd', 'acd', 'cd']) {
      const runs = [letters, letters, `${letters}e`];
      expect(idsAfter(before, runs, together)).toEqual([['TV1'], ['TV1'], ['TV1']]);
    }
  });

  it('leaves its id to nobody who was separated from it', () => {
    const before = [known('TV1', 'a', 'TV1', true), known('TV2', 'b', 'TV1', false)];
    const apart = (letters: string) => [...letters].map((_, i) => [i]);
    expect(idsAfter(before, ['b', 'b'], apart)).toEqual([['TV2'], ['TV2']]);
  });

  it('keeps its id for its other rows if its leading row joins another member', () => {
    const idsNow = (memberOfB: string, groups = [[0, 2, 3], [1]]) =>
      memberIds(groups, [...'abcd'].map(row), [
        known('TV1', 'a', 'TV1', true),
        known(memberOfB, 'b', 'TV1', false),
        known('TV3', 'c', 'TV3', true),
        known('TV3', 'd', 'TV3', false),
      ]);
    expect(idsNow('TV1')).toEqual(['TV3', 'TV1']);
    // Somebody who was separated from it before has an id already.
    expect(idsNow('TV2')).toEqual(['TV3', 'TV2']);
  });

  it('keeps its id if its former leading row is separated from the member that it joined', () => {
    const before = [
      known('TV3', 'a', 'TV1', true),
      known('TV1', 'b', 'TV1', false),
      known('TV3', 'c', 'TV3', true),
    ];
    const [former, rest, joined] = memberIds([[0], [1], [2]], [...'abc'].map(row), before);
    expect([rest, joined]).toEqual(['TV1', 'TV3']);
    expect(['TV1', 'TV3']).not.toContain(former);
    const together = memberIds([[0, 1], [2]], [...'abc'].map(row), before);
    expect(together).toEqual(['TV1', 'TV3']);
  });

  it('keeps its id for one of its parts that are equally large if the other joins a member', () => {
    const before = [
      known('TV1', 'x', 'TV1', true),
      known('TV1', 'a', 'TV1', false),
      known('TV1', 'b', 'TV1', false),
      ...[...'cdef'].map((letter) => known('TV3', letter, 'TV3', letter === 'c')),
    ];
    const rows = [...'abcdef'].map(row);
    expect(memberIds([[0, 2, 3, 4, 5], [1]], rows, before)).toEqual(['TV3', 'TV1']);
    expect(memberIds([[1, 2, 3, 4, 5], [0]], rows, before)).toEqual(['TV3', 'TV1']);
  });
});
