import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharacter, shortCode } from '../../../src/text/codes/shortCode.js';

const ALPHABET = '123456789ABCDEFGHJKMNPQRSTVWXYZ';
const code = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 2, maxLength: 8 })
  .map((letters) => letters.join(''));
const hex = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
  .map((digits) => digits.join(''));

describe('short codes', () => {
  it('have the length that was asked for and no character that is mistaken for another', () => {
    fc.assert(
      fc.property(hex, (hash) => {
        expect(shortCode(hash, 8)).toMatch(/^[1-9A-HJKMNP-TV-Z]{8}$/);
      }),
    );
  });

  it('differ for hashes that differ in their last digits', () => {
    const zeros = '0'.repeat(62);
    const codes = new Set(['00', '01', '1f', 'ff'].map((end) => shortCode(zeros + end, 7)));
    expect(codes.size).toBe(4);
  });
});

describe('the check character', () => {
  it('changes with every single wrong character', () => {
    fc.assert(
      fc.property(code, fc.nat(), fc.constantFrom(...ALPHABET), (right, at, letter) => {
        const place = at % right.length;
        const wrong = right.slice(0, place) + letter + right.slice(place + 1);
        fc.pre(wrong !== right);
        expect(checkCharacter(wrong)).not.toBe(checkCharacter(right));
      }),
    );
  });

  it('changes with every exchange of two characters', () => {
    fc.assert(
      fc.property(code, fc.nat(), fc.nat(), (right, one, other) => {
        const letters = [...right];
        const [a, b] = [one % letters.length, other % letters.length];
        [letters[a], letters[b]] = [letters[b], letters[a]];
        const wrong = letters.join('');
        fc.pre(wrong !== right);
        expect(checkCharacter(wrong)).not.toBe(checkCharacter(right));
      }),
    );
  });
});
