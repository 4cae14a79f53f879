import { expect, it } from 'vitest';
import { isFiller } from '../../../src/text/numbers/filler.js';

it.each([
  '000000000',
  '999999999999',
  '123456789',
  '012345678',
  '987654321',
  '123456789012',
  '012345678901',
  '025099000000',
])('takes %s for a number that fills a cell', (number) => {
  expect(isFiller(number)).toBe(true);
});

it.each(['131234567', '123456798', '025099000001', '025098765432', '111111112', '135791357'])(
  'takes %s for a number of a person',
  (number) => {
    expect(isFiller(number)).toBe(false);
  },
);
