import { describe, expect, it } from 'vitest';
import { orderOf } from '../../../src/page/order/order.js';
import { question, row, samePerson } from '../question.js';

const ids = (questions: Parameters<typeof orderOf>[0]) =>
  orderOf(questions).questions.map(({ id }) => id);

describe('orderOf', () => {
  it('moves questions that share a row behind the most valuable of them', () => {
    const questions = [
      samePerson('first', '1', '2'),
      samePerson('second', '5', '6'),
      samePerson('third', '2', '3'),
      samePerson('fourth', '9', '3'),
    ];
    expect(ids(questions)).toEqual(['first', 'third', 'fourth', 'second']);
    expect(orderOf(questions).places.get('third')).toEqual({ number: 2, count: 3 });
  });

  it('keeps a question about a branch apart from those about the person of its example', () => {
    const branch = question({ id: 'branch', isPersonal: false, rows: [row({ row: '2' })] });
    const questions = [samePerson('first', '1', '2'), samePerson('second', '5', '6'), branch];
    expect(ids(questions)).toEqual(['first', 'second', 'branch']);
  });

  it('tells rows of two sheets apart', () => {
    const other = question({ id: 'other', rows: [row({ row: '1', sheet: 'Khu 2' })] });
    const questions = [samePerson('first', '1', '2'), samePerson('second', '5', '6'), other];
    expect(ids(questions)).toEqual(['first', 'second', 'other']);
  });
});
