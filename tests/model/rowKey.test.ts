import { expect, it } from 'vitest';
import { rowKey, sheetKey } from '../../src/model/index.js';

it('names a row without a sheet as one of a text file', () => {
  expect(rowKey({ file: 'a.csv', row: 7 })).toBe(rowKey({ file: 'a.csv', sheet: '', row: 7 }));
});

it('keeps apart files and sheets whose names join to the same text', () => {
  expect(rowKey({ file: 'a', sheet: '1', row: 2 })).not.toBe(rowKey({ file: 'a\n1', row: 2 }));
  expect(sheetKey({ file: 'a', sheet: 'b\nc' })).not.toBe(sheetKey({ file: 'a\nb', sheet: 'c' }));
});
