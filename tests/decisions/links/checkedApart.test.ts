import { describe, expect, it } from 'vitest';
import { checkedApart } from '../../../src/decisions/links/checkedApart.js';
import { recordsByFingerprint } from '../../../src/decisions/links/links.js';
import type { Decision } from '../../../src/model/index.js';
import { decisionOn } from '../../support/decision.js';

const recordsOf = recordsByFingerprint(['p0', 'p1', 'p2', 'p3']);

function checked(field: string, value: string, rows: string[], question = 'XV1'): Decision {
  return decisionOn([rows], {
    question,
    kind: 'LECH_THONG_TIN',
    field,
    decision: 'GIA_TRI',
    value,
  });
}

describe('checkedApart', () => {
  it('makes a side of each number that the register has', () => {
    const decisions = [
      checked('id', '025099269177', ['p0', 'p1']),
      checked('id', '025099641395', ['p2']),
      checked('id', '025099641395', ['p3']),
    ];
    expect(checkedApart(decisions, recordsOf)).toEqual([
      [
        [0, 1],
        [2, 3],
      ],
    ]);
  });

  it.each([
    ['gender', 'Nam', 'Nữ', 1],
    ['birth', '01/02/1999', '02/01/1999', 1],
    ['birth', '01/02/1999', '1999', 0],
    ['id', '131689880', '025099641395', 0],
    ['name', 'Đỗ Minh Tâm', 'Do Minh Tam', 0],
    ['name', 'Đỗ Minh Tâm', 'Đỗ Minh Tân', 1],
  ])('compares values of %s: %s, %s', (field, one, other, count) => {
    const decisions = [checked(field, one, ['p0']), checked(field, other, ['p1'])];
    expect(checkedApart(decisions, recordsOf)).toHaveLength(count);
  });

  it('leaves answers to questions to the questions', () => {
    const decisions = [checked('gender', 'Nam', ['p0'], 'XD1'), checked('gender', 'Nữ', ['p1'])];
    expect(checkedApart(decisions, recordsOf)).toEqual([]);
  });
});
