import { describe, expect, it } from 'vitest';
import type { LegacyEncoding } from '../../../src/sample/sheets/habit.js';
import { inLegacy } from '../../../src/sample/sheets/legacy.js';

describe('old encodings', () => {
  it.each<[LegacyEncoding, string, string]>([
    ['tcvn3', 'Nguyễn Thị Hường', 'NguyÔn ThÞ H\u00ad\u00eang'],
    ['tcvn3', 'Ngày vào Đoàn', 'Ngµy vµo §oµn'],
    ['tcvn3', 'Dân tộc', 'D©n téc'],
    ['vni', 'Nguyễn Thị Hường', 'Nguyeãn Thò Höôøng'],
    ['vni', 'Họ và tên', 'Hoï vaø teân'],
    ['vni', 'ĐOÀN', 'ÑOAØN'],
    ['windows-1258', 'Đoàn', 'Ðoa\u00ccn'],
    ['windows-1258', 'Tiệp', 'Tiê\u00f2p'],
  ])('encodes in %s: %s', (encoding, text, bytes) => {
    expect(inLegacy(text, encoding)).toBe(bytes);
  });

  it('encodes every character of a roster as one byte', () => {
    const vowels = 'aăâeêioôơuưy';
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const letters = [...vowels].flatMap((vowel) => tones.map((tone) => vowel + tone)).join('');
    for (const encoding of ['tcvn3', 'vni', 'windows-1258'] as const) {
      const written = inLegacy(`${letters}đĐ${letters.toUpperCase()}… Ð`, encoding);
      expect([...written].filter((char) => char.charCodeAt(0) > 0xff)).toEqual([]);
    }
  });
});
