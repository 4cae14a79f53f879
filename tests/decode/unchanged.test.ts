import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTable } from '../../src/decode/index.js';
import { anyNames, columnOf, realNames, seed, tableOf } from './support.js';

const unmarked = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

const words = (list: string) => fc.constantFrom(...list.split(/\s+/));
const sentence = (list: string) =>
  fc.array(words(list), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

const values: Record<string, fc.Arbitrary<string>> = {
  'real names': realNames,
  'any syllables': anyNames,
  capitals: anyNames.map((name) => name.toUpperCase()),
  'small letters': anyNames.map((name) => name.toLowerCase()),
  'mixed case': fc
    .tuple(realNames, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }))
    .map(([name, big]) =>
      [...name].map((letter, i) => (big[i] ? letter.toUpperCase() : letter)).join(''),
    ),
  unmarked: realNames.map(unmarked),
  'without tones, as typed in haste': realNames.map((name) =>
    name
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
      .normalize('NFC'),
  ),
  'Icelandic Ð': realNames.map((name) => name.replace(/Đ/g, 'Ð')),
  addresses: sentence(
    'Số 12 ngõ 5, phố Hoà Bình; TDP khu 3 xã Tân Sơn, huyện Hạ Hoà – tỉnh Phú Thọ (cũ) P.Minh Nông Đội 4',
  ),
  'other languages': sentence(
    'Café Müller résumé naïve façade señor São Zürich Beyoncé Krông Đắk Lắk Êban Niê H’Mông Ksơr Noël',
  ),
  English: sentence('Youth Union branch school teacher Lot A-12 N/A none 5th'),
  numbers: fc.oneof(
    fc.integer().map(String),
    fc.constantFrom(
      '025099000001',
      '01/02/1999',
      '1,5 m²',
      '30°C',
      '50 %',
      '12½',
      '§ 5',
      '5 µm',
      '€',
    ),
  ),
  signs: sentence('© ® § · • « » – “Khu 1” ‘a’ … ½ × ÷ ° ± ² ³ ¹ º ª ¿ ¡'),
  slips: sentence('Lôc Tôt Viêt Quôc Haò Laì Tuâns Nguyênn Băc Măt Hoàg'),
};

describe.each(Object.entries(values))('a correct column of %s', (_, value) => {
  it('never changes', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (cells) => {
        const table = columnOf(cells);
        const decoded = decodeTable(table);
        expect(decoded.table).toBe(table);
        expect(decoded.findings).toEqual([]);
      }),
      { ...seed, numRuns: 500 },
    );
  });
});

it('never changes a sheet of correct columns', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(...Object.values(values)), { minLength: 1, maxLength: 6 }),
      (rows) => {
        const table = tableOf(...rows);
        expect(decodeTable(table).table).toBe(table);
      },
    ),
    { ...seed, numRuns: 300 },
  );
});

it('accepts blank rows and cells', () => {
  const table = tableOf([], ['', ' '], ['Hà']);
  expect(decodeTable(table)).toEqual({ table, findings: [] });
  expect(decodeTable(tableOf()).table.rows).toEqual([]);
});

it('keeps cells of any characters in their places without failing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 4 })),
      (rows) => {
        const { table } = decodeTable(tableOf(...rows));
        expect(table.rows.map((cells) => cells.length)).toEqual(rows.map((cells) => cells.length));
      },
    ),
    { ...seed, numRuns: 1000 },
  );
});

it.each(['aµB', 'aø', 'a', 'Ô'])(
  'does not change a cell of a megabyte without a blank: %s…',
  (unit) => {
    const table = columnOf([unit.repeat(400_000)]);
    expect(decodeTable(table).table).toBe(table);
  },
);
