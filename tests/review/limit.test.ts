import { describe, expect, it } from 'vitest';
import { message, type Question } from '../../src/model/index.js';
import { limitQuestions, tellLeftOut } from '../../src/review/limit.js';

/** @param rows two rows of one member are two branches that it stands in */
function question(id: string, kind: Question['kind'], rows = 1, members = 1): Question {
  const row = {
    ...{ letter: 'A', file: 'a.csv', sheet: '', row: 2, name: 'Hà Thị Thử', birth: '', gender: '' },
    ...{ id: '', phone: '', oldCommune: '', oldBranch: '', value: '' },
  };
  return {
    ...{ id, kind, sentence: message('ask-two-branches'), suggestion: '', communes: [], members },
    rows: Array.from({ length: rows }, () => row),
    about: { type: 'rows', groups: [] },
  };
}

const many = (count: number, kind: Question['kind'], rows: number) =>
  Array.from({ length: count }, (_, i) => question(`${kind}${i}`, kind, rows));

describe('the limit of questions', () => {
  it('keeps the most valuable ones, and counts the others by kind', () => {
    const questions = [question('a', 'TRUNG_NGUOI', 2), ...many(3, 'DU_LIEU_LOI', 1)];
    const { asked, leftOut } = limitQuestions(questions, 600, 2);
    expect(asked.map(({ id }) => id)).toEqual(['a', 'DU_LIEU_LOI0']);
    expect(tellLeftOut(leftOut)).toMatchObject([
      { code: 'left-out-DU_LIEU_LOI', args: { count: 2 } },
    ]);
    expect(limitQuestions(questions, 600, 0).leftOut).toEqual(questions);
  });

  it('is 6 % of the people without a number, and only for members who have a branch already', () => {
    const needed = [question('many', 'CHI_DOAN', 1, 9), ...many(25, 'DU_LIEU_LOI', 1)];
    const questions = [...needed, ...many(20, 'CHI_DOAN', 2)];
    expect(limitQuestions(questions, 600).asked).toEqual(questions.slice(0, 36));
    expect(limitQuestions(questions, 600).leftOut).toEqual(questions.slice(36));
    expect(limitQuestions(questions, 100).asked).toEqual(needed);
  });

  it('lets a short list have twenty', () => {
    expect(limitQuestions(many(22, 'CHI_DOAN', 2), 30).asked).toHaveLength(20);
  });
});
