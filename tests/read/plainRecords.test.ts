import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsedRecords } from '../../src/read/csvRecords.js';
import { plainRecords } from '../../src/read/plainRecords.js';

const division = { delimiter: ',', count: 1 };

test('cells, blank rows and any line end', () => {
  expect(plainRecords('a,b\r\n\r\nc,\n,d\re', ',')).toEqual([
    ['a', 'b'],
    [''],
    ['c', ''],
    ['', 'd'],
    ['e'],
  ]);
});

test('quoted cells keep delimiters, line breaks and doubled quotes', () => {
  expect(plainRecords('x\r\n"a,b","c\nd","""e"" f"\r\n"",g\r\n', ',')).toEqual([
    ['x'],
    ['a,b', 'c\nd', '"e" f'],
    ['', 'g'],
  ]);
});

test.each(['a,"b" c\n', 'a "b",c\n', 'a,"b\nc,d\n', 'a, "b"\n'])(
  'leaves a quote that stands elsewhere to the parser: %j',
  (text) => {
    expect(plainRecords(text, ',')).toBeUndefined();
  },
);

test('gives what the parser gives, wherever it gives anything', () => {
  const piece = fc.constantFrom(
    'a',
    'ư',
    ' ',
    '"',
    '""',
    '"x"',
    '"y\n"',
    ',',
    ',"',
    '",',
    '\n',
    '\r\n',
    '\r',
  );
  let read = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const plain = plainRecords(text, ',');
      if (plain === undefined) return;
      read++;
      expect(plain).toEqual(parsedRecords(Buffer.from(text), division));
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(300);
});
