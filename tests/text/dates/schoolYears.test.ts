import { expect, test } from 'vitest';
import { schoolYears } from '../../../src/text/dates/schoolYears.js';

test.each([
  ['2025-12-12', '12/12'],
  ['2025-10-07', '7/10'],
  ['2025-07-10', '7/10'],
  ['2025-12-09', '9/12'],
  ['2025-12-10', '10/12'],
  ['2024-10-12', '10/12'],
  ['12-Dec', '12/12'],
  ['07-Oct', '7/10'],
  [' 12-Thg12 ', '12/12'],
  ['9-thg 12', '9/12'],
])('restores %j to %s', (text, years) => expect(schoolYears(text)).toBe(years));

test.each(['2025-03-26', '2025-12-25', '12/12', '12', 'Đại học', '26-Mar', '15-Dec', ''])(
  'does not change %j',
  (text) => expect(schoolYears(text)).toBeUndefined(),
);
