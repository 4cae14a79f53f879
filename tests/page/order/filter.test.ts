import { describe, expect, it } from 'vitest';
import { filtered, NO_FILTER } from '../../../src/page/order/filter.js';
import { progressOf } from '../../../src/page/order/progress.js';
import { searchNames } from '../../../src/page/order/search.js';
import { question, row, samePerson } from '../question.js';

const questions = [
  samePerson('P', '1', '2'),
  question({ id: 'V', rows: [row({ name: 'Đinh Thị Hồng', oldBranch: 'Khu 2' })] }),
];
const shown = (changes: Partial<typeof NO_FILTER>, answers = {}) =>
  filtered(questions, { ...NO_FILTER, ...changes }, answers).map(({ id }) => id);

describe('filtered', () => {
  it('finds a person by part of the name without marks', () => {
    expect(shown({ person: 'dinh thi' })).toEqual(['V']);
  });

  it('shows one kind, one branch, or open questions', () => {
    expect(shown({ kind: 'TRUNG_NGUOI' })).toEqual(['P']);
    expect(shown({ branch: 'Khu 2' })).toEqual(['V']);
    expect(shown({ isOpen: true }, { P: { type: 'same' } })).toEqual(['V']);
  });
});

describe('progressOf', () => {
  it('expects ten minutes for fifty questions', () => {
    const fifty = Array.from({ length: 50 }, (_, at) => samePerson(`P${at}`, '1', '2'));
    expect(progressOf(fifty, {})).toEqual({ done: 0, all: 50, minutes: 10, unknown: 0 });
    const answers = { P1: { type: 'unknown' }, P2: { type: 'same' } } as const;
    expect(progressOf(fifty, answers)).toMatchObject({ done: 2, unknown: 1 });
  });
});

describe('searchNames', () => {
  const names = ['Chi đoàn Khu Lèn', 'Chi đoàn Khu Lèn Tân', 'Khu Tân', 'Trường Tân Sơn'];

  it('finds words in any order without marks, and names that begin so first', () => {
    expect(searchNames(names, 'tan len').names).toEqual(['Chi đoàn Khu Lèn Tân']);
    expect(searchNames(names, 'khu').names[0]).toBe('Khu Tân');
  });

  it('counts the names that it does not show', () => {
    const many = Array.from({ length: 12 }, (_, at) => `Khu ${at}`);
    expect(searchNames(many, '')).toMatchObject({ further: 4 });
  });
});
