/**
 * Formats of numbers of an .ods. The library writes as many zeros as one says, which may be a thousand
 * million. Source: OpenDocument 1.2 part 1, 19.343 to 19.356.
 */

const DIGITS =
  /\b((?:min-)?(?:integer-digits|decimal-places|exponent-digits|numerator-digits|denominator-digits)\s*=\s*)("[^"]*"|'[^']*')/g;
const SOUND = /^["']\d{0,2}["']$/;

/** The part with at most 99 of them; the same where it has no more. */
export function calmFormats(part: Buffer): Buffer {
  const text = part.toString('latin1');
  let isCalm = true;
  const calmed = text.replace(DIGITS, (whole, name: string, value: string) => {
    if (SOUND.test(value)) return whole;
    isCalm = false;
    return `${name}"2"`;
  });
  return isCalm ? part : Buffer.from(calmed, 'latin1');
}
