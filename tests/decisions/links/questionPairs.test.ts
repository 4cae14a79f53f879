import { describe, expect, it } from 'vitest';
import { recordsByFingerprint } from '../../../src/decisions/links/links.js';
import { questionPairs } from '../../../src/decisions/links/questionPairs.js';
import type { Decision } from '../../../src/model/index.js';

const recordsOf = recordsByFingerprint(['p0', 'p1', 'p2', 'alike', 'alike']);

function about(kind: Decision['kind'], ...groups: string[][]): Decision {
  return {
    ...{ question: 'q', kind, field: '', decision: 'GOP', letter: '', value: '', commune: '' },
    subject: { type: 'rows', groups },
    source: 'a.csv',
  };
}

describe('questionPairs', () => {
  it('pairs a record of each side', () => {
    expect(questionPairs([about('TRUNG_NGUOI', ['p1'], ['p0', 'p2'])], recordsOf)).toEqual([
      [1, 0],
    ]);
  });

  it.each([
    ['a side without a row in this run', about('TRUNG_NGUOI', ['gone'], ['p0'])],
    ['rows written alike', about('TRUNG_NGUOI', ['alike'], ['alike'])],
    ['a question about a value', about('LECH_THONG_TIN', ['p0'], ['p1'])],
  ])('leaves out %s', (_, decision) => {
    expect(questionPairs([decision], recordsOf)).toEqual([]);
  });
});
