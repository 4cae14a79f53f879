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
    const { asked, leftOut } = limitQuestions(questions, 600, 0, 2);
    expect(asked.map(({ id }) => id)).toEqual(['a', 'DU_LIEU_LOI0']);
    expect(tellLeftOut(leftOut)).toMatchObject([
      { code: 'left-out-DU_LIEU_LOI', args: { count: 2 } },
    ]);
    expect(limitQuestions(questions, 600, 0, 0).leftOut).toEqual(questions);
  });

  it('is 6 % of the people without a number; places of many and rows without a member are always asked', () => {
    const needed = [
      question('many', 'CHI_DOAN', 1, 9),
      { ...question('rejected', 'DU_LIEU_LOI'), isRejected: true as const },
    ];
    const questions = [...needed, ...many(40, 'DU_LIEU_LOI', 1), ...many(20, 'CHI_DOAN', 2)];
    const ids = (limited: { asked: Question[] }) => limited.asked.map(({ id }) => id);
    expect(limitQuestions(questions, 600, 0).asked).toEqual(questions.slice(0, 36));
    expect(limitQuestions(questions, 600, 0).leftOut).toEqual(questions.slice(36));
    expect(limitQuestions(many(30, 'DIA_BAN', 1), 100, 0).leftOut).toEqual([]);
    expect(ids(limitQuestions([...needed, ...many(99, 'DU_LIEU_LOI', 1)], 100, 0))).toHaveLength(
      20,
    );
  });

  it('is 2 % of the people for whether two are one person', () => {
    const pairs = many(30, 'TRUNG_NGUOI', 2);
    const questions = [...pairs, ...many(5, 'DU_LIEU_LOI', 1)];
    const { asked } = limitQuestions(questions, 600, 0);
    expect(asked).toEqual([...pairs.slice(0, 12), ...questions.slice(30)]);
  });

  it('counts answers against members who have a branch already, and against no other', () => {
    const questions = [...many(3, 'DU_LIEU_LOI', 1), ...many(40, 'CHI_DOAN', 2)];
    expect(limitQuestions(questions, 600, 30).asked).toEqual(questions.slice(0, 6));
    expect(limitQuestions(questions, 600, 100).asked).toEqual(questions.slice(0, 3));
  });

  it('lets a short list have twenty', () => {
    expect(limitQuestions(many(22, 'CHI_DOAN', 2), 30, 0).asked).toHaveLength(20);
    expect(limitQuestions(many(22, 'TRUNG_NGUOI', 2), 30, 0).asked).toHaveLength(20);
  });
});
