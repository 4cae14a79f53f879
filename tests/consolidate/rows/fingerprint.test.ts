import { expect, it } from 'vitest';
import { fingerprints } from '../../../src/consolidate/rows/fingerprint.js';
import type { LayoutColumn } from '../../../src/model/index.js';
import { rosterOf, sheetOf, YOUTH } from '../../support/roster.js';

function hashesOf(extra: LayoutColumn[]) {
  const { table, layout } = sheetOf('a.csv', 'name|note|+THPT', 'Hà Văn An|Từ trần|x');
  table.rows[1].push('Từ trần');
  layout.columns.push(...extra);
  const { records, tables, layouts } = rosterOf({ table, layout });
  return fingerprints(records, tables, layouts, YOUTH);
}

it('leaves a column that repeats another one out of the fingerprint', () => {
  const derived = { index: 3, header: 'Tình trạng', field: 'status', by: 'derived' } as const;
  expect(hashesOf([{ ...derived, source: 1 }])).toEqual(hashesOf([]));
  expect(hashesOf([{ ...derived, source: 9 }])).not.toEqual(hashesOf([]));
});
