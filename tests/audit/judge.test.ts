import { describe, expect, it } from 'vitest';
import type { Draw } from '../../src/audit/index.js';
import { judgeAnswers } from '../../src/audit/judge.js';
import { answerOn } from '../support/answered.js';

const pairs = [1, 2, 3, 4].map((a) => ({ stratum: 'single', a, b: 0, weight: 0 }));
const draw = { pairs, strata: [] } as unknown as Draw;

describe('judgeAnswers', () => {
  it('counts each line of the sample once', () => {
    const { answered, unsure, open, unusable } = judgeAnswers(
      draw,
      ['X1', 'X2', 'X3', 'X4'],
      [
        answerOn('X1', '', { decision: 'GOP' }),
        answerOn('X2', '', { decision: 'BO_QUA' }),
        answerOn('X3', '', { decision: 'GOP' }),
        answerOn('X3', '', { decision: 'RIENG' }),
        answerOn('X9', '', { decision: 'GOP' }),
      ],
      [],
    );
    expect([answered.length, unsure, open]).toEqual([1, 1, 2]);
    expect(unusable.map(({ code }) => code)).toEqual([
      'audit-answers-differ',
      'audit-answers-differ',
      'audit-answer-unknown-line',
    ]);
  });
});
