import { describe, expect, it } from 'vitest';
import { newStyle, parted, respelt, toned } from '../../../../lab/generators/blind/letters.js';
import { slipOfName } from '../../../../lab/generators/blind/nameSlips.js';
import { slipOfNumber } from '../../../../lab/generators/blind/numberSlips.js';
import { Random } from '../../../../src/sample/random.js';

describe('letters', () => {
  it('parts a word into letters and tone, and puts it together again', () => {
    expect(parted('Thủy')).toEqual({ bare: 'thuy', tone: 2, at: 2 });
    expect(parted('Nguyễn')).toEqual({ bare: 'nguyên', tone: 3, at: 4 });
    expect(toned('nguyên', 4, 4)).toBe('nguyến');
  });

  it('moves the tone of an open oa, oe, uy, and of no other', () => {
    expect(['Hòa', 'Thúy', 'Khỏe'].map(newStyle)).toEqual(['Hoà', 'Thuý', 'Khoẻ']);
    for (const word of ['Quý', 'Hoàng', 'Toàn', 'Đoàn', 'Hường']) expect(newStyle(word)).toBe(word);
  });

  it('spells a sound otherwise and keeps the tone on its vowel', () => {
    expect(respelt('Lường', /^l/, 'n')).toBe('Nường');
    expect(respelt('Trần', /^tr/, 'ch')).toBe('Chần');
    expect(respelt('Dũng', /^d/, 'gi')).toBe('Giũng');
    expect(respelt('Hà', /^l/, 'n')).toBeUndefined();
  });
});

describe('slips', () => {
  it('always change the name or number, and never empty it', () => {
    const random = new Random(7);
    for (let i = 0; i < 3000; i++) {
      const words = ['Nguyễn', 'Thị', 'Thúy'];
      const { words: slipped } = slipOfName(words, { isWoman: true, birthYear: 1980 }, random);
      expect(slipped.join(' ')).not.toBe(words.join(' '));
      expect(slipped.every((word) => word !== '')).toBe(true);
      const { digits } = slipOfNumber('025205123456', random);
      expect(digits).not.toBe('025205123456');
      expect(digits).toMatch(/^\d{11,13}$/);
    }
  });
});
