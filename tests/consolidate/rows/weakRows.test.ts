import { expect, it } from 'vitest';
import { weakRowTest } from '../../../src/consolidate/rows/weakRows.js';
import { rosterOf, sheetOf, YOUTH } from '../../support/roster.js';

const HEAD = 'name|birth|id|note';
const STRONG = ['Hà Văn An|02/01/2001||', 'Hà Văn An||025201000123|', 'Hà Văn An|2001-02-03||'];
const WEAK = [
  'Hà Văn An|||x',
  'Hà Văn An|2001||',
  'Hà Văn An|01/01/2001||',
  'Hà Văn An||12|',
  'Hà Văn An|||0912345678',
];

it('finds rows that several people may share', () => {
  const { tables, layouts } = rosterOf(sheetOf('a.csv', HEAD, ...STRONG, ...WEAK));
  const isWeak = weakRowTest(tables, layouts, YOUTH);
  const found = [...STRONG, ...WEAK].map((_, i) => isWeak(0, i + 1));
  expect(found).toEqual([...STRONG.map(() => false), ...WEAK.map(() => true)]);
});
