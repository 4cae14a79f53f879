const SLOTS = 1 << 14;
/** Slots of one bit of the exponent: close exponents fall into different slots. */
const PER_BIT = 1 << 12;

/**
 * Makes `2 ** bits` for sums of few weights. It caches powers in a table of fixed size, since raising to powers takes
 * most of the time that a pair is weighed. A later exponent replaces an earlier one.
 */
export function powersOfTwo(): (bits: number) => number {
  const exponents = new Float64Array(SLOTS).fill(Number.NaN);
  const powers = new Float64Array(SLOTS);
  return (bits) => {
    const slot = (bits * PER_BIT) & (SLOTS - 1);
    if (exponents[slot] !== bits) {
      exponents[slot] = bits;
      powers[slot] = 2 ** bits;
    }
    return powers[slot]!;
  };
}
