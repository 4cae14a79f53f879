import { describe, expect, it } from 'vitest';
import { judge, truthOf, wrongMembers } from '../../src/evaluate/truth.js';
import type { LineageRow, LineageStatus } from '../../src/model/index.js';

function row(number: number, member: string, status: LineageStatus = 'kept'): LineageRow {
  return {
    file: 'a.csv',
    sheet: '',
    row: number,
    status,
    member,
    oldCommune: '',
    oldBranch: '',
    newCommune: '',
    newBranch: '',
    reason: '',
  };
}

/** @param people person of row 2, 3, … */
function truth(...people: string[]) {
  return truthOf(people.map((person, i) => ['a.csv', '', String(i + 2), person]));
}

describe('the rows of a merge that the truth knows', () => {
  it('gives each row a person and a member; a rejected row is a member of its own', () => {
    const lineage = [row(2, 'M1'), row(3, 'M1', 'merged'), row(4, '', 'rejected'), row(5, 'M2')];
    const judged = judge(lineage, truth('p', 'q', 'p', 'r'));
    expect([...judged.person]).toEqual([0, 1, 0, 2]);
    expect([...judged.member]).toEqual([0, 0, 1, 2]);
    expect(judged.memberIds).toEqual(['M1', '', 'M2']);
    expect(judged.people).toBe(3);
  });

  it('never puts two rejected rows into one member', () => {
    const judged = judge([row(2, '', 'rejected'), row(3, '', 'rejected')], truth('p', 'p'));
    expect([...judged.member]).toEqual([0, 1]);
  });

  it('counts rows that only the merge or only the truth has', () => {
    const lineage = [row(1, '', 'skipped'), row(2, 'M1'), row(9, 'M2')];
    expect(judge(lineage, truth('p', 'q', 'r'))).toMatchObject({ unknownRows: 1, missingRows: 2 });
  });

  it('names rows with more people in the truth than were read', () => {
    const known = truthOf(['p', 'q'].map((person) => ['a.csv', '', '2', person]));
    const { crowdedRows } = judge([row(2, 'M1')], known);
    expect(crowdedRows).toEqual([{ file: 'a.csv', sheet: '', row: 2 }]);
    expect(judge([row(2, 'M1'), row(3, 'M1')], truth('p')).crowdedRows).toEqual([]);
  });

  it('reads the people of rosters side by side from left to right', () => {
    const people = [row(2, 'M1'), row(2, '', 'rejected'), row(2, 'M2', 'merged')];
    const known = truthOf(['p', 'q', 'r'].map((person) => ['a.csv', '', '2', person]));
    const judged = judge([...people, row(3, 'M2')], known);
    expect([...judged.lines]).toEqual(people);
    expect([...judged.person]).toEqual([0, 1, 2]);
    expect(judged.unknownRows).toBe(1);
  });
});

describe('members of several people', () => {
  it('lists members of several people by their Mã, and counts unmatched rows', () => {
    const lineage = [row(2, 'M1'), row(3, 'M1', 'merged'), row(4, 'M2'), row(9, 'M3')];
    expect(wrongMembers(lineage, truth('p', 'q', 'r'))).toEqual({
      members: ['M1'],
      unfitRows: 1,
    });
  });
});
