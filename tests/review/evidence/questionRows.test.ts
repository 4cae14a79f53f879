import { expect, it } from 'vitest';
import { sheetOf } from '../../support/roster.js';
import { pair, questionsAbout } from '../support.js';

it('shows the remark of a row as its list has it', () => {
  const remark = 'chuyển SH về Nam Kim 3/2025';
  const sheet = sheetOf('a.csv', 'name|birth|note', `Hà An|1/2/2000|${remark}`, 'Hà Ân|1/2/2000|');
  const [question] = questionsAbout([sheet], { ask: [pair(0, 1)] });
  expect(question!.rows.map(({ status }) => status)).toEqual([remark, undefined]);
});
