import { expect, test } from 'vitest';
import { maskedResult } from '../../src/report/masking.js';
import { consolidated, shown } from '../support/consolidated.js';
import { sheetOf } from '../support/roster.js';
import { smallResult } from './result.js';

test('a member whose commune has a number keeps rows and values when it is masked', () => {
  const { members } = consolidated(
    [sheetOf('a.csv', 'name|birth', 'Hà An|1999', 'Hà An|1999')],
    [[0, 1]],
  );
  members[0]!.newCommune = 'Xã 0912345678';
  const [masked] = maskedResult({ ...smallResult(), members }).members;
  expect(masked!.newCommune).not.toContain('0912345678');
  expect(masked!.records).toEqual([0, 1]);
  expect(shown(masked!, 'name')).toBe('Hà An, agreed, 0');
});
