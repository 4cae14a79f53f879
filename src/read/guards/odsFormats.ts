/**
 * Limits the digits of number formats of an .ods. The library writes as many zeros as a format asks
 * for, which may be a thousand million. Source: OpenDocument 1.2 part 1, 19.343 to 19.356.
 */

const DIGITS =
  /\b((?:min-)?(?:integer-digits|decimal-places|exponent-digits|numerator-digits|denominator-digits)\s*=\s*)("[^"]*"|'[^']*')/g;
const SOUND = /^["']\d{0,2}["']$/;

/** Returns the part with at most 99 digits in each format; the part itself if it has no more. */
export function sanitizeFormats(part: Buffer): Buffer {
  const text = part.toString('latin1');
  let isUnchanged = true;
  const sanitized = text.replace(DIGITS, (attribute, name: string, value: string) => {
    if (SOUND.test(value)) return attribute;
    isUnchanged = false;
    return `${name}"2"`;
  });
  return isUnchanged ? part : Buffer.from(sanitized, 'latin1');
}
