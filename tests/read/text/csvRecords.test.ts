import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRecords } from '../../../src/read/text/csvRecords.js';

const division = { delimiter: ',', count: 1 };

test('reads cells, blank rows and any line end', () => {
  expect(csvRecords('a,b\r\n\r\nc,\n,d\re', division)).toEqual([
    ['a', 'b'],
    [''],
    ['c', ''],
    ['', 'd'],
    ['e'],
  ]);
});

test('keeps delimiters, line breaks and doubled quotes in quoted cells', () => {
  expect(csvRecords('x\r\n"a,b","c\nd","""e"" f"\r\n"",g\r\n', division)).toEqual([
    ['x'],
    ['a,b', 'c\nd', '"e" f'],
    ['', 'g'],
  ]);
});

test('reads quotes within a cell as text', () => {
  expect(csvRecords('a,"b" c\na "b",c\n', division)).toEqual([
    ['a', '"b" c'],
    ['a "b"', 'c'],
  ]);
});

/** Reads with a strict parser; undefined if it refuses. */
function strictly(text: string): string[][] | undefined {
  try {
    return parse(text, { record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true });
  } catch {
    return undefined;
  }
}

test('agrees with a strict parser on every text that it accepts', () => {
  const pieces = ['a', 'ư', ' ', '"', '""', '"x"', '"y\n"', ',', ',"', '",', '\n', '\r\n', '\r'];
  let read = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const wanted = strictly(text);
      if (wanted === undefined) return;
      read++;
      expect(csvRecords(text, division)).toEqual(wanted);
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(300);
});
