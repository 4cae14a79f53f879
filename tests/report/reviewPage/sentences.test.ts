import { describe, expect, it } from 'vitest';
import { message, type Question } from '../../../src/model/index.js';
import { hintOf } from '../../../src/report/reviewPage/sentences.js';
import { smallResult } from '../result.js';
import { say } from '../say.js';

const hint = (changes: Partial<Question>) =>
  hintOf({ ...smallResult().questions[0]!, ...changes }, say);
const reason = message('why-nearly-same', { percent: 80 });

describe('hintOf', () => {
  it('shows a suggestion that is at least 80 % or at most 20 % probable', () => {
    expect(hint({ suggestion: 'GOP', certainty: 0.8, reason })).toMatch(/^page-hint-same/);
    expect(hint({ suggestion: 'RIENG', certainty: 0.2, reason })).toMatch(/^page-hint-apart/);
  });

  it('shows no other suggestion, and none without a reason', () => {
    expect(hint({ suggestion: 'GOP', certainty: 0.79, reason })).toBe('');
    expect(hint({ suggestion: 'RIENG', certainty: 0.21, reason })).toBe('');
    expect(hint({ suggestion: 'GOP', certainty: 0.99 })).toBe('');
    const byRule = { kind: 'LECH_THONG_TIN', suggestion: 'CHON A' } as const;
    expect(hint({ ...byRule, reason: message('why-rule-newest') })).toBe('');
  });

  it('names the row of the likely owner of a number', () => {
    const owner = message('why-number-fits-only', {
      letter: 'B',
      other: 'A',
      fields: [],
      percent: 90,
    });
    const text = hint({ kind: 'TRUNG_GIAY_TO', suggestion: 'CHON B', reason: owner });
    expect(text).toMatch(/^page-hint-choose\(letter=B/);
  });
});
