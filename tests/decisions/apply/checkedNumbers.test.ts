import { expect, it } from 'vitest';
import { recordsByFingerprint, withCheckedNumbers } from '../../../src/decisions/index.js';
import type { IdColumn } from '../../../src/model/index.js';
import { decisionOn } from '../../support/decision.js';
import { rosterOf, sheetOf } from '../../support/roster.js';

it('confirms the numbers that the register has, with the zeros that a spreadsheet dropped', () => {
  const { records } = rosterOf(
    sheetOf(
      'a.xlsx:S',
      'name|gender|id',
      // The number does not fit the gender, so nothing else restores its zero.
      'Hà Thu Dung|Nam|25308132405',
      'Hà Thu Dung|Nữ|025308132405',
      'Hà Thu Dung|Nữ|025308346805',
      'Hà Thu Dung||131689880',
    ),
  );
  const decision = decisionOn([['f0', 'f1', 'f2', 'f3']], {
    ...{ question: 'XVAAAAAAAA', kind: 'LECH_THONG_TIN', field: 'id', source: 'a.xlsx:S:2' },
    ...{ decision: 'GIA_TRI', value: '025308132405' },
  });
  const recordsOf = recordsByFingerprint(['f0', 'f1', 'f2', 'f3']);
  const { columns } = withCheckedNumbers(records, [decision], recordsOf);
  const { index, values, confirmed } = columns.get('id') as IdColumn;
  expect([...index].map((at) => values[at]!.text)).toEqual([
    '025308132405',
    '025308132405',
    '025308346805',
    '131689880',
  ]);
  expect(confirmed).toEqual(new Set([0, 1]));
});
