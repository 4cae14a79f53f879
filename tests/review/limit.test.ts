import { describe, expect, it } from 'vitest';
import { message, type QuestionDraft } from '../../src/model/index.js';
import { leftOutFindings, limitQuestions, roundsOf } from '../../src/review/limit.js';

/** About rows: of kind `CHI_DOAN`, a member in two branches. */
function question(id: string, kind: QuestionDraft['kind']): QuestionDraft {
  return {
    ...{ id, kind, communes: [], members: 1, rowCount: 0 },
    ...(kind === 'CHI_DOAN' ? { isPlaced: true as const } : {}),
    content: {
      about: () => ({ type: 'rows', groups: [] }),
      write: () => ({
        suggestion: '',
        sentence: message('ask-two-branches', { branches: '' }),
        rows: [],
      }),
    },
  };
}

function branchQuestion(id: string): QuestionDraft {
  const { isPlaced: _, ...draft } = question(id, 'CHI_DOAN');
  return {
    ...draft,
    rowCount: 1,
    content: {
      ...draft.content,
      about: () => ({ type: 'branch', oldCommune: '', branch: '', rows: [] }),
    },
  };
}

const BRANCH_QUESTION = branchQuestion('branch');

/** The limits of a run without an own number of questions. */
const usual = { samePersonShare: 0.02 };

const many = (count: number, kind: QuestionDraft['kind']) =>
  Array.from({ length: count }, (_, i) => question(`${kind}${i}`, kind));

describe('the limit of questions', () => {
  it('keeps the most valuable ones, and counts the rest by kind', () => {
    const questions = [question('a', 'TRUNG_NGUOI'), ...many(3, 'DU_LIEU_LOI')];
    const { asked, leftOut } = limitQuestions(questions, 600, { ...usual, most: 2 });
    expect(asked.map(({ id }) => id)).toEqual(['a', 'DU_LIEU_LOI0']);
    expect(leftOutFindings(leftOut)).toMatchObject([
      { code: 'left-out-DU_LIEU_LOI', args: { count: 2 } },
    ]);
    expect(limitQuestions(questions, 600, { ...usual, most: 0 }).leftOut).toEqual(questions);
  });

  it('is 6 % of the people by default, besides places of many and rows without a member', () => {
    const needed = [
      branchQuestion('many'),
      { ...question('rejected', 'DU_LIEU_LOI'), isRejected: true as const },
    ];
    const questions = [...needed, ...many(40, 'DU_LIEU_LOI'), ...many(20, 'CHI_DOAN')];
    const ids = (limited: { asked: QuestionDraft[] }) => limited.asked.map(({ id }) => id);
    expect(limitQuestions(questions, 600, usual).asked).toEqual(questions.slice(0, 36));
    expect(limitQuestions(questions, 600, usual).leftOut).toEqual(questions.slice(36));
    expect(limitQuestions(many(30, 'DIA_BAN'), 100, usual).leftOut).toEqual([]);
    expect(ids(limitQuestions([...needed, ...many(99, 'DU_LIEU_LOI')], 100, usual))).toHaveLength(
      20,
    );
  });

  it('is a share of the people for whether two are one person, and at least twenty', () => {
    const pairs = many(50, 'TRUNG_NGUOI');
    const questions = [...pairs, ...many(5, 'DU_LIEU_LOI')];
    const asked = (people: number) => limitQuestions(questions, people, usual).asked;
    expect(asked(2000)).toEqual([...pairs.slice(0, 40), ...questions.slice(50)]);
    expect(asked(600)).toEqual([...pairs.slice(0, 20), ...questions.slice(50)]);
  });

  it('leaves out questions with hundreds of pages of rows, except for the first', () => {
    const large = { ...question('large', 'LECH_THONG_TIN'), rowCount: 5000 };
    const small = { ...question('small', 'LECH_THONG_TIN'), rowCount: 2 };
    const { asked, leftOut } = limitQuestions([large, small, BRANCH_QUESTION], 3000, usual);
    expect(asked).toEqual([large, BRANCH_QUESTION]);
    expect(leftOut).toEqual([small]);
    expect(limitQuestions([small, large], 6000, usual).leftOut).toEqual([]);
    expect(roundsOf([large, small, BRANCH_QUESTION], 3000, usual)).toBe(2);
  });

  it('counts the rounds until no question is left, with and without a given number', () => {
    const questions = [...many(12, 'TRUNG_NGUOI'), ...many(50, 'CHI_DOAN')];
    expect(roundsOf(questions, 600, usual)).toBe(2);
    expect(roundsOf(many(45, 'TRUNG_NGUOI'), 600, usual)).toBe(3);
    expect(roundsOf(questions, 600, { ...usual, most: 20 })).toBe(4);
    expect(roundsOf(questions, 600, { ...usual, most: 0 })).toBe(0);
    expect(roundsOf([], 600, usual)).toBe(0);
  });

  it('allows twenty questions for a short list', () => {
    expect(limitQuestions(many(22, 'CHI_DOAN'), 30, usual).asked).toHaveLength(20);
    expect(limitQuestions(many(22, 'TRUNG_NGUOI'), 30, usual).asked).toHaveLength(20);
  });
});
