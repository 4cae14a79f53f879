/**
 * Encrypts a short text with a key, and decrypts it. Equal texts and keys give equal seals, as the nonce is
 * made from both (as in SIV modes, RFC 5297). So no part of a result is random.
 */
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/**
 * Encrypts a text.
 * @param key 64 hexadecimal digits
 * @returns only letters, which no spreadsheet reads as a number
 */
export function sealText(text: string, key: string): string {
  const secret = Buffer.from(key, 'hex');
  const nonce = createHmac('sha256', secret).update(text).digest().subarray(0, NONCE);
  const cipher = createCipheriv(CIPHER, secret, nonce);
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return lettersOf(Buffer.concat([nonce, hidden, cipher.getAuthTag()]));
}

/** Decrypts a seal. @returns undefined for another key or a changed seal */
export function openSeal(seal: string, key: string): string | undefined {
  const bytes = bytesOf(seal);
  if (bytes === undefined || bytes.length < NONCE + TAG) return undefined;
  const secret = Buffer.from(key, 'hex');
  const cipher = createDecipheriv(CIPHER, secret, bytes.subarray(0, NONCE));
  cipher.setAuthTag(bytes.subarray(-TAG));
  try {
    const text = cipher.update(bytes.subarray(NONCE, -TAG));
    return Buffer.concat([text, cipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

const FIRST_LETTER = 'a'.charCodeAt(0);

/** Writes each half of a byte as a letter, `a` to `p`. */
function lettersOf(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) {
    letters += String.fromCharCode(FIRST_LETTER + (byte >> 4), FIRST_LETTER + (byte & 15));
  }
  return letters;
}

function bytesOf(letters: string): Buffer | undefined {
  if (!/^(?:[a-p]{2})+$/.test(letters)) return undefined;
  const half = (at: number) => letters.charCodeAt(at) - FIRST_LETTER;
  return Buffer.from(
    Array.from({ length: letters.length / 2 }, (_, i) => half(2 * i) * 16 + half(2 * i + 1)),
  );
}
