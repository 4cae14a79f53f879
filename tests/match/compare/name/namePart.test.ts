import { describe, expect, it } from 'vitest';
import { compareNameParts, namePartData } from '../../../../src/match/compare/name/namePart.js';
import { shippedModel } from '../../../../src/match/compare/shippedModel.js';
import type { TextColumn } from '../../../../src/model/index.js';

function column(words: readonly string[]): TextColumn {
  const values = ['', ...new Set(words.filter((word) => word !== ''))];
  return {
    type: 'namePart',
    index: Int32Array.from(words, (word) => values.indexOf(word)),
    values: values.map((text) => ({ text, folded: text.toLowerCase() })),
  };
}

/** Comparisons of given name and surname for rows such as `Thomas Gabriel`; `-` is missing. */
function comparisons(...rows: string[]) {
  const part = (at: number) => column(rows.map((row) => row.split(' ')[at]!.replace('-', '')));
  return namePartData([
    { field: 'given', column: part(0) },
    { field: 'surname', column: part(1) },
  ]).map(compareNameParts);
}

describe('the comparison of names in parts', () => {
  it.each([
    ['Grace Kelly', 'Grace Kelly', 'same same'],
    ['Grace Kelly', 'Grcae Kely', 'slip slip'],
    ['Robert Allen', 'Rob Allenby', 'near near'],
    ['Robert Allen', 'R Allen', 'initial same'],
    ['Harry Andrews', 'rarHy wndreAs', 'garbled garbled'],
    ['Thomas Gabriel', 'Oliver Gabriel', 'different same'],
    ['Thomas Gabriel', '- Gabriel', 'missing same'],
    // An exchange of two parts counts once.
    ['Thomas Gabriel', 'Gabriel Thomas', 'swapped exchanged'],
    ['Thomas Gabriel', 'Gabirel Thomas', 'swapped exchanged'],
    ['Thomas Gabriel', '- Thomas', 'missing swapped'],
    ['Thomas Gabriel', 'Gabriel -', 'swapped missing'],
    // One word in the place of the other is no exchange where the other one is another word.
    ['Thomas Gabriel', 'James Thomas', 'different different'],
  ])('%s ~ %s: %s', (one, other, expected) => {
    const both = comparisons(one, other);
    for (const [a, b] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const levels = both.map(({ level, levels: names }) => names[level(a, b)]!);
      expect(levels.map((level) => level.replace('text-', '')).join(' ')).toBe(expected);
    }
  });

  it('gives a rare word more weight, and equally much to a slip in it', () => {
    const rows = [
      'Grace Kelly',
      'Grace Rare',
      'Grcae Rare',
      'Grace Kelly',
      'Grace Kelly',
      'Grace -',
    ];
    const [given, surname] = comparisons(...rows);
    expect(surname!.frequencyBits(1, 2, surname!.level(1, 2))).toBeGreaterThan(
      given!.frequencyBits(0, 1, given!.level(0, 1)),
    );
    expect(given!.frequencyBits(1, 2, given!.level(1, 2))).toBe(
      given!.frequencyBits(0, 1, given!.level(0, 1)),
    );
    expect(given!.frequencyBits(0, 1, given!.level(0, 1))).toBeLessThan(
      shippedModel.frequencyCaps.namePart,
    );
    expect(given!.hasFrequency(given!.levels.indexOf('text-different'))).toBe(false);
  });
});
