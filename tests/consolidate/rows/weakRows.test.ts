import { expect, it } from 'vitest';
import { fingerprints } from '../../../src/consolidate/rows/fingerprint.js';
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

function read(...rows: string[]) {
  return rosterOf(sheetOf('a.csv', HEAD, ...rows));
}

it('finds rows that several people may share', () => {
  const { tables, layouts } = read(...STRONG, ...WEAK);
  const isWeak = weakRowTest(tables, layouts, YOUTH);
  const found = [...STRONG, ...WEAK].map((_, i) => isWeak(0, i + 1));
  expect(found).toEqual([...STRONG.map(() => false), ...WEAK.map(() => true)]);
});

it('distinguishes these rows, and no others, by their places', () => {
  const { records, tables, layouts } = read(...STRONG, ...WEAK);
  const hashesIn = (place: string) => [
    ...fingerprints(records, tables, layouts, YOUTH, { placeOf: () => place }),
  ];
  const [here, there] = [hashesIn('\n@1'), hashesIn('\n@2')];
  const areEqual = here.map((hash, i) => hash === there[i]);
  expect(areEqual).toEqual([...STRONG.map(() => true), ...WEAK.map(() => false)]);
  expect(hashesIn('')).toEqual([...fingerprints(records, tables, layouts, YOUTH)]);
});
