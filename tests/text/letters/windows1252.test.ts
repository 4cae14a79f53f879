import { expect, it } from 'vitest';
import { asWindows1252 } from '../../../src/text/letters/windows1252.js';

it('decodes to the letters and signs of the code page, not to control characters', () => {
  expect(asWindows1252('\u0080 \u0085 \u008a\u009a \u0093x\u0094 \u0096 \u009e\u009f é ÿ')).toBe(
    '€ … Šš “x” – žŸ é ÿ',
  );
  expect(asWindows1252('\u0081\u008d\u008f\u0090\u009d')).toBe('\u0081\u008d\u008f\u0090\u009d');
});
