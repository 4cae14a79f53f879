/** 31 characters, no 0 I L O U, so that a code survives reading aloud and typing. */
const ALPHABET = '123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = ALPHABET.length;
/** Up to this length of a code, and of a hash, all sums below are exact. */
const LONGEST = 8;
const MOST_DIGITS = 64;

/** By length of the code: what each hexadecimal digit counts, the last one first. */
const worths: number[][] = Array.from({ length: LONGEST + 1 }, (_, length) => {
  const worth = [1];
  while (worth.length < MOST_DIGITS) worth.push((worth.at(-1)! * 16) % BASE ** length);
  return worth;
});

/**
 * A short code from a hash, 4.95 bits per character: its last digits to the base of 31.
 * @param hex lower case, at least `length * 5` bits and 256 at most
 * @param length 8 at most
 */
export function shortCode(hex: string, length: number): string {
  const worth = worths[length];
  if (worth === undefined || hex.length > MOST_DIGITS)
    throw new RangeError('hash or code too long');
  let number = 0;
  for (let at = 0; at < hex.length; at++) {
    const code = hex.charCodeAt(at);
    number += (code < 0x61 ? code - 0x30 : code - 0x57) * worth[hex.length - 1 - at];
  }
  // In halves, which are small whole numbers: divisions of large ones take most of the time.
  number %= BASE ** length;
  const upper = Math.floor(number / BASE ** HALF);
  const code = digitsOf(number - upper * BASE ** HALF, HALF) + digitsOf(upper, length - HALF);
  return code.slice(0, length);
}

const HALF = 4;

function digitsOf(number: number, count: number): string {
  let left = number | 0;
  let digits = '';
  for (let i = 0; i < count; i++) {
    digits += ALPHABET[left % BASE];
    left = (left / BASE) | 0;
  }
  return digits;
}

/**
 * Check character: as 31 is prime and the weights differ, it catches every single wrong character
 * and every exchange of two.
 */
export function checkCharacter(code: string): string {
  let sum = 0;
  for (let i = 0; i < code.length; i++) sum += (i + 1) * ALPHABET.indexOf(code[i]);
  return ALPHABET[sum % ALPHABET.length];
}
