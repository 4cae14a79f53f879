import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/page/answer/answer.js';
import { keptText, readKept } from '../../../src/page/saving/kept.js';
import { question, samePerson } from '../question.js';

const questions = [
  samePerson('P', '1', '2'),
  question({ id: 'V' }),
  question({ id: 'N', valueType: 'name' }),
];

describe('keptText', () => {
  it('keeps ids and decisions, and no names', () => {
    const answers: Answers = {
      P: { type: 'apart' },
      V: { type: 'value', letter: 'A', value: '01/02/1998' },
      N: { type: 'value', letter: 'A', value: 'Trần Thị Bí Mật' },
    };
    const text = keptText(questions, answers, ['P']);
    expect(text).not.toMatch(/Bí Mật|Hà Văn|Khu 1/);
    const { N: _, ...kept } = answers;
    expect(readKept(text, questions)).toEqual({ answers: kept, unsaved: ['P'] });
  });
});

describe('readKept', () => {
  it.each(['', 'null', '[]', '{"answers":7}', '{'])('drops the damaged text %j', (text) => {
    expect(readKept(text, questions)).toEqual({ answers: {}, unsaved: [] });
  });

  it('drops unknown questions and damaged answers', () => {
    const text = JSON.stringify({
      answers: {
        X: { type: 'same' },
        P: { type: 'choose' },
        V: { type: 'leave' },
        N: { type: 'choose', letter: 'Z' },
      },
      unsaved: ['X', 'V'],
    });
    expect(readKept(text, questions)).toEqual({
      answers: { V: { type: 'leave' } },
      unsaved: ['V'],
    });
  });
});
