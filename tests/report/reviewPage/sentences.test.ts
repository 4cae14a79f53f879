import { describe, expect, it } from 'vitest';
import { sayIn } from '../../../src/messages/index.js';
import { message, type Question } from '../../../src/model/index.js';
import { hintOf } from '../../../src/report/reviewPage/sentences.js';
import { smallResult } from '../result.js';
import { say } from '../say.js';

const hint = (changes: Partial<Question>) =>
  hintOf({ ...smallResult().questions[0]!, ...changes }, say);
const reason = message('why-nearly-same', { percent: 80 });

describe('hintOf', () => {
  it('shows a suggestion with its reason, and none without', () => {
    expect(hint({ suggestion: 'GOP', reason })).toMatch(/^page-hint-same/);
    expect(hint({ suggestion: 'RIENG', reason })).toMatch(/^page-hint-apart/);
    expect(hint({ suggestion: 'GOP', certainty: 0.99 })).toBe('');
  });

  it('names the row with the likely value', () => {
    const byRule = { kind: 'LECH_THONG_TIN', suggestion: 'CHON B' } as const;
    const text = hint({ ...byRule, reason: message('why-rule-common') });
    expect(text).toMatch(/^page-hint-choose\(letter=B/);
  });

  it('begins the reason with a capital, as a sentence of its own', () => {
    const change = { suggestion: 'CHON B', reason: message('why-rule-majority') };
    const vi = hintOf({ ...smallResult().questions[0]!, ...change }, sayIn('vi'));
    expect(vi).toBe('Nhiều khả năng dòng B đúng. Nhiều dòng ghi nhất.');
  });

  it('leaves out a suggested branch, which the question lists', () => {
    const near = message('why-near-name');
    expect(hint({ kind: 'CHI_DOAN', suggestion: 'Chi đoàn Khu 1', reason: near })).toBe('');
  });
});
