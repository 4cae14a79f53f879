import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utils } from 'xlsx';
import { columnIndex, columnLetter } from '../../../src/text/cells/columnLetter.js';

describe('columnLetter', () => {
  it('agrees with another implementation', () => {
    fc.assert(
      fc.property(fc.nat(16_383), (column) => {
        expect(columnLetter(column)).toBe(utils.encode_col(column));
        expect(columnIndex(columnLetter(column))).toBe(column);
      }),
    );
  });
});
