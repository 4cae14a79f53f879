import { message, type Say } from './message.js';

/**
 * Writes numbers with a minus sign (−), and fractions with the decimal sign of a language: `99,4 %` in Vietnamese,
 * `99.4 %` in English.
 */
export interface Decimals {
  /** Writes a number with this many digits behind the decimal sign. */
  fixed(value: number, digits: number): string;
  /** Writes a share as a percentage. */
  percent(share: number, digits: number): string;
  /** Writes a number with at most this many digits behind the decimal sign, without zeros at its end. */
  short(value: number, digits: number): string;
  /** Writes bits with one digit, and with their sign. */
  signed(bits: number): string;
}

/** Makes the functions that write fractions in the language of `say`. */
export function decimalsBy(say: Say): Decimals {
  const written = (text: string) => {
    const [whole = '', fraction] = text.replace('-', '−').split('.');
    return fraction === undefined ? whole : say(message('decimal', { whole, fraction }));
  };
  const fixed = (value: number, digits: number) => written(value.toFixed(digits));
  return {
    fixed,
    percent: (share, digits) => `${fixed(100 * share, digits)} %`,
    short: (value, digits) => written(String(Number(value.toFixed(digits)))),
    signed: (bits) => {
      const text = fixed(Math.abs(bits), 1);
      if (Number(Math.abs(bits).toFixed(1)) === 0) return text;
      return bits > 0 ? `+${text}` : `−${text}`;
    },
  };
}
