import { describe, expect, it } from 'vitest';
import type { Answer, Question, QuestionKind } from '../../../../src/model/index.js';
import { filledDownTest } from '../../../../src/steps/decide/shown/filledDown.js';
import { smallResult } from '../../../report/result.js';

const [sample] = smallResult().questions as [Question];

/**
 * Writes one word on the rows of questions of some kinds.
 * @param onRows letters of the rows that have it
 * @returns ids of the questions whose answers are recognised as filled down
 */
function filled(kinds: readonly QuestionKind[], decision: Answer['decision'], onRows = 'AB') {
  const questions = kinds.map(
    (kind, at): Question => ({
      ...sample,
      id: `XD${at}`,
      kind,
      rows: [...(kind === 'DU_LIEU_LOI' ? 'A' : 'AB')].map((letter) => ({
        ...sample.rows[0]!,
        letter,
      })),
    }),
  );
  const shown = questions
    .flatMap(({ id: question, rows }) => rows.map(({ letter }) => ({ question, letter })))
    .map((row, at) => ({ ...row, file: 'a.csv', sheet: '', row: at + 2, cells: new Map() }));
  const answers = shown
    .filter(({ letter }) => onRows.includes(letter))
    .map(({ cells: _, ...row }): Answer => ({ ...row, decision, value: '' }));
  const byId = new Map(questions.map((question) => [question.id, question]));
  const isFilledDown = filledDownTest({ shown }, answers, byId);
  return [...new Set(answers.filter(isFilledDown).map(({ question }) => question))];
}

describe('one decision on all rows', () => {
  it('is not used if it tears several people apart', () => {
    const kinds: QuestionKind[] = ['TRUNG_NGUOI', ...Array<QuestionKind>(3).fill('LECH_THONG_TIN')];
    expect(filled(kinds, 'RIENG')).toEqual(['XD0', 'XD1', 'XD2', 'XD3']);
  });

  it('is not used beside several questions that it cannot answer', () => {
    const kinds = ['TRUNG_NGUOI', 'CHI_DOAN', 'LECH_THONG_TIN', 'DU_LIEU_LOI'] as const;
    expect(filled(kinds, 'GOP')).toEqual(['XD0']);
  });

  it('is used where it is written once for each question', () => {
    const kinds: QuestionKind[] = ['TRUNG_NGUOI', ...Array<QuestionKind>(3).fill('LECH_THONG_TIN')];
    expect(filled(kinds, 'RIENG', 'A')).toEqual([]);
  });

  it('is used for questions that it answers', () => {
    expect(filled(['TRUNG_NGUOI', 'TRUNG_NGUOI', 'TRUNG_GIAY_TO', 'CHI_DOAN'], 'RIENG')).toEqual(
      [],
    );
  });
});
