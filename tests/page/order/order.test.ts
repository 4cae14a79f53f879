import { expect, it } from 'vitest';
import { orderOf } from '../../../src/page/order/order.js';
import { question } from '../question.js';

it('puts the questions about a person together, the most valuable person first', () => {
  const asked = (id: string, person: number) => question({ id, person });
  const questions = [asked('first', 0), asked('other', 1), asked('second', 0), asked('third', 0)];
  const { questions: ordered, places, positions } = orderOf(questions);
  expect(ordered.map(({ id }) => id)).toEqual(['first', 'second', 'third', 'other']);
  expect(places.get('second')).toEqual({ number: 2, count: 3 });
  expect(positions.get('other')).toBe(3);
});
