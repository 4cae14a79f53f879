import { expect, it } from 'vitest';
import type { LedgerEntry } from '../../../../src/model/index.js';
import { answerFacts } from '../../../../src/report/page/facts/answers.js';
import { decisionOn } from '../../../support/decision.js';
import { leftOut, smallResult } from '../../result.js';
import { resultOf } from './members.js';

function decision(
  question: string,
  rows: string[],
  changes: Partial<LedgerEntry> = {},
): LedgerEntry {
  return { ...decisionOn([rows], { question }), status: 'applied', ...changes };
}

it('counts each question once: by kind, and by the communes of its members', () => {
  const result = resultOf([{ commune: 'X' }, { commune: 'Y' }, { commune: '' }]);
  const [first, second, third] = smallResult().questions;
  result.questions = [
    { ...first!, id: 'XD1', communes: ['X'] },
    { ...second!, id: 'XD2', communes: ['X', 'Y'] },
  ];
  result.leftOut = [leftOut({ ...third!, id: 'XD3', communes: [] })];
  result.unusedAnswers = new Map([
    ['XD1', { typed: [], why: [] }],
    ['XD2', { typed: [], why: [] }],
  ]);
  result.decisions = [
    decision('XD2', ['fp0'], { status: 'contradicting' }),
    decision('XD8', ['fp1']),
    decision('XD9', ['fp0', 'fp1']),
    decision('XD9', ['fp0', 'fp1']),
    decision('XD7', ['gone'], { kind: 'DIA_BAN', commune: 'Y' }),
    decision('XD6', ['gone'], { status: 'stale' }),
  ];
  const { total, byCommune, several, byKind } = answerFacts(result);
  expect(total).toEqual({ answered: 3, open: 3, unusable: 1, contradicting: 1 });
  expect(byCommune.get('X')).toEqual({ answered: 0, open: 1, unusable: 1, contradicting: 0 });
  expect(byCommune.get('Y')).toMatchObject({ answered: 2, open: 0 });
  expect(byCommune.get('')).toMatchObject({ open: 1 });
  expect(several).toEqual({ answered: 1, open: 1, unusable: 0, contradicting: 1 });
  expect([...byKind.keys()]).toEqual(['TRUNG_NGUOI', 'LECH_THONG_TIN', 'CHI_DOAN', 'DIA_BAN']);
});
