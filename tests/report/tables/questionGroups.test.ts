import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/model/index.js';
import { personGroups, rowsByPerson } from '../../../src/report/tables/questionGroups.js';
import { questionRow, smallResult } from '../result.js';

/** A question about rows of a list, one person each. */
function about(id: string, ...rows: number[]): Question {
  const [first] = smallResult().questions;
  return { ...first!, id, rows: rows.map((row) => questionRow({ file: 'a.csv', row })) };
}

const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);

describe('personGroups', () => {
  it('groups questions that share a row, in their order', () => {
    const questions = [about('P', 1, 2), about('Q', 5, 6), about('R', 3, 2), about('S', 3, 4)];
    expect(personGroups(questions).map(ids)).toEqual([['P', 'R', 'S'], ['Q']]);
    const rows = ['P1', 'P2', 'Q5', 'Q6', 'R3', 'R2', 'S3', 'S4'];
    expect(rowsByPerson(questions, rows)).toEqual('P1 P2 R3 R2 S3 S4 Q5 Q6'.split(' '));
  });

  it('unites groups that a later question links', () => {
    const questions = [about('P', 1, 2), about('Q', 3, 4), about('R', 9, 8), about('S', 4, 1)];
    expect(personGroups(questions).map(ids)).toEqual([['P', 'Q', 'S'], ['R']]);
  });

  it('leaves a question about many members alone, whose row is an example', () => {
    const branch = { ...about('B', 2), members: 14, kind: 'CHI_DOAN' } as const;
    expect(personGroups([about('P', 1, 2), branch]).map(ids)).toEqual([['P'], ['B']]);
  });

  it('separates rows of two sheets', () => {
    const other = about('O', 1, 2);
    for (const row of other.rows) row.sheet = 'Khu 2';
    expect(personGroups([about('P', 1, 2), other])).toHaveLength(2);
  });
});
