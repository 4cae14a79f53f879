import { describe, expect, it } from 'vitest';
import { recordsByFingerprint } from '../../../src/decisions/links/links.js';
import { questionPairs } from '../../../src/decisions/links/questionPairs.js';
import type { Decision } from '../../../src/model/index.js';
import { decisionOn } from '../../support/decision.js';

const recordsOf = recordsByFingerprint(['p0', 'p1', 'p2', 'alike', 'alike']);

const about = (kind: Decision['kind'], ...groups: string[][]) => decisionOn(groups, { kind });

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
