/** 31 characters, no 0 I L O U, so that a code survives reading aloud and typing. */
const ALPHABET = '123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = BigInt(ALPHABET.length);

/**
 * A short code from a hash, 4.95 bits per character.
 * @param hex at least `length * 5` bits
 */
export function shortCode(hex: string, length: number): string {
  let number = BigInt(`0x${hex}`);
  let code = '';
  for (let i = 0; i < length; i++) {
    code += ALPHABET[Number(number % BASE)];
    number /= BASE;
  }
  return code;
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
