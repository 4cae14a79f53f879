import { describe, expect, it } from 'vitest';
import type { Answer, Question, QuestionKind } from '../../../../src/model/index.js';
import { shiftedSheetTest } from '../../../../src/steps/decide/shown/shiftedDecisions.js';
import { smallResult } from '../../../report/result.js';

const [sample] = smallResult().questions as [Question];
/** Kinds in the order of a conflict file, with the number of rows and the answer of the first row, or of row B. */
const ASKED: [QuestionKind, number, string][] = [
  ['TRUNG_NGUOI', 2, 'GOP'],
  ['TRUNG_NGUOI', 2, 'RIENG'],
  ['LECH_THONG_TIN', 2, 'B CHON'],
  ['LECH_THONG_TIN', 2, 'CHON'],
  ['LECH_THONG_TIN', 3, 'CHON'],
  ['DU_LIEU_LOI', 1, 'BO_QUA'],
  ['DU_LIEU_LOI', 1, ''],
  ['LECH_THONG_TIN', 2, 'CHON'],
  ['DU_LIEU_LOI', 1, ''],
  ['CHI_DOAN', 2, 'B CHON'],
  ['CHI_DOAN', 2, 'CHON'],
  ['CHI_DOAN', 2, 'B CHON'],
  ['CHI_DOAN', 2, 'CHON'],
];
const questions = ASKED.map(
  ([kind, count], at): Question => ({
    ...sample,
    id: `XD${at}`,
    kind,
    rows: [...'ABC'].slice(0, count).map((letter) => ({ ...sample.rows[0]!, letter })),
  }),
);
const rows = ASKED.flatMap(([, count, answer], at) =>
  [...'ABC'].slice(0, count).map((letter) => {
    const [row = 'A', word = row] = answer.includes(' ') ? answer.split(' ') : ['A', answer];
    return { question: `XD${at}`, letter, word: row === letter ? word : '' };
  }),
);
const answered = rows.map(({ word }) => word);

/**
 * Writes words into the decision column, and a value beside one of them.
 * @returns the words that are recognised as moved
 */
function moved(words: readonly string[], order = [...rows.keys()], valueAt = -1): string[] {
  const place = (at: number) => ({ file: 'a.csv', sheet: '', row: order.indexOf(at) + 2 });
  const shown = order.map((at) => ({ ...rows[at]!, ...place(at), cells: new Map() }));
  const answers = order.flatMap((at): Answer[] => {
    const { question, letter } = rows[at]!;
    const decision = words[at] as Answer['decision'];
    const value = at === valueAt ? 'Khu 2' : '';
    return decision ? [{ question, letter, decision, value, ...place(at) }] : [];
  });
  const byId = new Map(questions.map((question) => [question.id, question]));
  const isShifted = shiftedSheetTest({ shown }, answers, byId);
  return answers.filter(isShifted).map(({ decision }) => decision);
}

const words = answered.filter((word) => word !== '');
/** A yes on each chosen row, and a no on the other rows of the question. */
const yesOrNo = rows.map(({ question, word }) => {
  const isChosen = rows.some((row) => row.question === question && row.word === 'CHON');
  if (!isChosen) return word;
  return word === 'CHON' ? 'CO_PHAI' : 'KHONG_PHAI';
});

describe('decisions of a sheet', () => {
  it('are used on the rows on which they were written', () => {
    expect(moved(answered)).toEqual([]);
  });

  it('are recognised if a cell was inserted above all of them or among them', () => {
    expect(moved(['', ...answered.slice(0, -1)])).toEqual(words);
    expect(moved([...answered.slice(0, 2), '', ...answered.slice(2, -1)])).toEqual(words);
  });

  it('are recognised if a cell was deleted above them', () => {
    expect(moved([...answered.slice(1), ''])).toEqual(words.slice(1));
  });

  it('are recognised if their column was sorted alone', () => {
    const blanks = answered.filter((word) => word === '');
    expect(moved([...[...words].sort(), ...blanks])).toEqual([...words].sort());
  });

  it('are recognised if their column was sorted alone beside a typed value', () => {
    const sorted = [...words].sort();
    const column = rows.map((_, at) => sorted[at] ?? '');
    const valueAt = sorted.indexOf('CHON') + 2;
    expect(moved(column, [...rows.keys()], valueAt)).toEqual(sorted);
  });

  it('are used if three of them do not fit their questions where they are nor beside', () => {
    const wrong = rows.map(({ question, letter, word }) =>
      letter === 'A' && ['XD2', 'XD4', 'XD7'].includes(question) ? 'GOP' : word,
    );
    expect(moved(wrong)).toEqual([]);
  });

  it('are used if somebody filled all rows of each question with its word', () => {
    const filled = rows.map(({ question }) => ASKED[Number(question.slice(2))]![0]);
    const word = { TRUNG_NGUOI: 'GOP', LECH_THONG_TIN: 'CHON' } as Partial<Record<string, string>>;
    const end = filled.indexOf('DU_LIEU_LOI');
    expect(moved(filled.map((kind, at) => (at < end ? word[kind]! : '')))).toEqual([]);
  });

  it('are used if somebody wrote yes or no on each row', () => {
    expect(moved(yesOrNo)).toEqual([]);
  });

  it('are recognised if a cell was inserted among a yes or no on each row', () => {
    const shifted = ['', ...yesOrNo.slice(0, -1)];
    expect(moved(shifted)).toEqual(shifted.filter((word) => word !== ''));
  });

  it('are used if the complete table was sorted by them', () => {
    const wrong = rows.map(({ question, word }) => (question === 'XD4' ? 'GOP' : word));
    const order = [...rows.keys()].sort((a, b) => (wrong[b]! > wrong[a]! ? 1 : -1));
    expect(moved(wrong, order)).toEqual([]);
  });
});
