/** 31 characters without 0 I L O U, so that a code survives reading aloud and typing. */
const ALPHABET = '123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = ALPHABET.length;
/** Longest code, and most digits of a hash, for which all sums below are exact. */
const LONGEST = 8;
const MOST_DIGITS = 64;

/** Value of each hexadecimal digit, the last one first, by length of the code. */
const worths: number[][] = Array.from({ length: LONGEST + 1 }, (_, length) => {
  const worth = [1];
  while (worth.length < MOST_DIGITS) worth.push((worth.at(-1)! * 16) % BASE ** length);
  return worth;
});

/**
 * Makes a short code from a hash, 4.95 bits per character: its last digits to the base of 31.
 * @param hex lower case, at least `length * 5` bits and 256 at most
 * @param length 8 at most
 * @throws RangeError for a longer hash or code
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
  // Computes in halves, which are small integers: divisions of large ones take most of the time.
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
 * Computes the check character of a code. As 31 is prime and the weights differ, it catches every single
 * wrong character and every exchange of two.
 */
export function checkCharacter(code: string): string {
  let sum = 0;
  for (let i = 0; i < code.length; i++) sum += (i + 1) * ALPHABET.indexOf(code[i]);
  return ALPHABET[sum % ALPHABET.length];
}

/**
 * Makes an id of a hash: a prefix, a short code and its check character.
 * @param length of the code
 */
export function checkedCode(prefix: string, hex: string, length: number): string {
  const code = shortCode(hex, length);
  return `${prefix}${code}${checkCharacter(code)}`;
}
