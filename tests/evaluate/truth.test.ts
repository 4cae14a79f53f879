import { describe, expect, it } from 'vitest';
import { agreementOf, truthKey } from '../../src/evaluate/truth.js';
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
function truthOf(...people: string[]) {
  return new Map(people.map((person, i) => [truthKey('a.csv', '', i + 2), person]));
}

describe('a merge against the truth', () => {
  it('is counted over pairs of rows', () => {
    const lineage = [row(2, 'M1'), row(3, 'M1', 'merged'), row(4, 'M1', 'merged'), row(5, 'M2')];
    expect(agreementOf(lineage, truthOf('p', 'p', 'q', 'q'))).toEqual({
      truePairs: 2,
      foundPairs: 3,
      rightPairs: 1,
      wrongMembers: ['M1'],
      unknownRows: 0,
    });
  });

  it('counts a rejected row as a member of its own', () => {
    const lineage = [row(2, 'M1'), row(3, '', 'rejected'), row(4, '', 'rejected')];
    expect(agreementOf(lineage, truthOf('p', 'p', 'p'))).toMatchObject({
      truePairs: 3,
      foundPairs: 0,
      rightPairs: 0,
      wrongMembers: [],
    });
  });

  it('says how many rows only one of the two knows', () => {
    const lineage = [row(1, '', 'skipped'), row(2, 'M1'), row(9, 'M2')];
    expect(agreementOf(lineage, truthOf('p', 'q', 'r')).unknownRows).toBe(3);
  });
});
