import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTable } from '../../src/decode/index.js';
import { anyNames, columnOf, decodeColumn, realNames, seed, tableOf } from './support.js';
import { toTcvn3, toTcvn3Capitals, toVni } from './tables.js';

const five = (names: fc.Arbitrary<string>) => fc.array(names, { minLength: 5, maxLength: 5 });

/** Windows-1258 writes tones as marks of their own after ă â ê ô ơ ư and the plain vowels. */
const to1258 = (text: string) =>
  [...text]
    .map((letter) =>
      letter
        .normalize('NFD')
        .replace(/^(.[\u0302\u0306\u031b])(.)$/, (_, base, tone) => base.normalize('NFC') + tone),
    )
    .map((letter) => letter.replace(/^.[\u0302\u0306\u031b]$/, (base) => base.normalize('NFC')))
    .join('');

const CODE_PAGE_1258 = new TextDecoder('windows-1258').decode(
  Uint8Array.from({ length: 256 }, (_, i) => i),
);

/** Shows Latin-1 characters as if their bytes were read as windows-1258. */
const shownAs1258 = (text: string) =>
  [...text].map((c) => CODE_PAGE_1258[c.charCodeAt(0)]).join('');

const asUtf8 = (label: string) => {
  const decoder = new TextDecoder(label);
  return (text: string) => decoder.decode(new TextEncoder().encode(text));
};

describe.each([
  ['TCVN3', toTcvn3],
  ['VNI', toVni],
  ['TCVN3 shown as windows-1258', (text: string) => shownAs1258(toTcvn3(text))],
  ['VNI shown as windows-1258', (text: string) => shownAs1258(toVni(text))],
  ['decomposed letters', (text: string) => text.normalize('NFD')],
  ['windows-1258', to1258],
  ['UTF-8 as windows-1252', asUtf8('windows-1252')],
  ['UTF-8 as windows-1258', asUtf8('windows-1258')],
] as const)('a column of five names in %s', (_, encode) => {
  it.each([
    ['real', realNames],
    ['any', anyNames],
  ] as const)('gives the names back: %s syllables', (_, names) => {
    fc.assert(
      fc.property(five(names), (wanted) => {
        expect(decodeColumn(wanted.map(encode))).toEqual(wanted);
      }),
      { ...seed, numRuns: 400 },
    );
  });

  it('gives capitals back', () => {
    fc.assert(
      fc.property(five(realNames), (names) => {
        const wanted = names.map((name) => name.toUpperCase());
        expect(decodeColumn(wanted.map(encode))).toEqual(wanted);
      }),
      { ...seed, numRuns: 200 },
    );
  });
});

it('restores five names in a font of capitals', () => {
  fc.assert(
    fc.property(five(realNames), (names) => {
      const wanted = names.map((name) => name.toUpperCase());
      expect(decodeColumn(wanted.map(toTcvn3Capitals))).toEqual(wanted);
    }),
    { ...seed, numRuns: 400 },
  );
});

const HEADINGS = ['Họ và tên', 'Ngày vào Đoàn', 'Quê quán', 'Dân tộc'];
const sheets = fc.array(fc.tuple(realNames, realNames, realNames, realNames), {
  minLength: 6,
  maxLength: 12,
});
const encodings = fc.constantFrom(toTcvn3, toVni, (text: string) => text);

it('restores a sheet in which every column has its own encoding, below a Unicode header', () => {
  fc.assert(
    fc.property(sheets, fc.tuple(...HEADINGS.map(() => encodings)), (names, encodes) => {
      const typed = names.map((cells) => cells.map((cell, column) => encodes[column](cell)));
      const { table } = decodeTable(tableOf(HEADINGS, ...typed));
      expect(table.rows).toEqual([HEADINGS, ...names]);
    }),
    { ...seed, numRuns: 300 },
  );
});

it('restores a sheet whose header has another encoding than its data', () => {
  fc.assert(
    fc.property(sheets, encodings, encodings, (names, encodeHeader, encode) => {
      const typed = names.map((cells) => cells.map(encode));
      const { table } = decodeTable(tableOf(HEADINGS.map(encodeHeader), ...typed));
      expect(table.rows).toEqual([HEADINGS, ...names]);
    }),
    { ...seed, numRuns: 300 },
  );
});

it('does not decode a second time', () => {
  fc.assert(
    fc.property(five(realNames), fc.constantFrom(toTcvn3, toVni), (names, encode) => {
      const { table } = decodeTable(columnOf(names.map(encode)));
      expect(decodeTable(table).table).toBe(table);
    }),
    { ...seed, numRuns: 200 },
  );
});
