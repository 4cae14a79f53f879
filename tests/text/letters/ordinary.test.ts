import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOrdinary, ordinary } from '../../../src/text/letters/ordinary.js';

test.each([
  ['０１２／Ａ－（ｂ）', '012/A-(b)'],
  ['٠٩١٢ ۱۲ १२ ໑໒', '0912 12 12 12'],
  ['𝟎𝟗 𝟬𝟵 𝙽𝟷', '09 09 N1'],
  ['𝐍𝐠𝐮𝐲𝐞̂̃𝐧', 'Nguyễn'],
  ['Khu Ⅱ, ⅻ', 'Khu II, xii'],
  ['025‑099–1 − 2 ‐ 3', '025-099–1 - 2 - 3'],
  ['5⁄9∕1999', '5/9/1999'],
])('reads %s as %s', (text, usual) => {
  expect(isOrdinary(text)).toBe(false);
  expect(ordinary(text)).toBe(usual);
});

test.each([
  'Nguyễn Văn Ấn – Ýên',
  '“Khu 1” ‘a’ — … •',
  '1,5 m² ½ 30°C ①',
  '€ © ™ → ✓ ☑ √',
  'ố',
  '',
])('does not change %s', (text) => {
  expect(isOrdinary(text)).toBe(true);
  expect(ordinary(text)).toBe(text);
});

test('makes any text ordinary, so that a second pass changes nothing', () => {
  const character = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(...'０Ａ٣𝟗Ⅻ‑⁄ộ\u0323'),
  );
  fc.assert(
    fc.property(fc.array(character), (characters) => {
      const once = ordinary(characters.join(''));
      expect(isOrdinary(once)).toBe(true);
      expect(ordinary(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});
