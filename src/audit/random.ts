/** Pseudo-random numbers of the audit; equal seeds give equal numbers on every machine. */

/**
 * Computes the place of a pair in a random order of all pairs, from 0 to below 1. Sampling takes the pairs that
 * come first (Ohlsson 1998, sequential Poisson sampling with equal sizes: a simple random sample).
 */
export function drawingOrder(seed: number, a: number, b: number): number {
  const high = mixed(mixed(seed ^ 0x9e3779b9, a), b);
  const low = mixed(mixed(seed ^ 0x7f4a7c15, b), a);
  // 53 bits, so that equal places are as good as impossible.
  return (high * 2097152 + (low >>> 11)) / 9007199254740992;
}

/** Mixes a number into a hash of 32 bits (MurmurHash3 by Austin Appleby, public domain). */
function mixed(hash: number, value: number): number {
  let own = Math.imul(value | 0, 0xcc9e2d51);
  own = Math.imul((own << 15) | (own >>> 17), 0x1b873593);
  let next = hash ^ own;
  next = (Math.imul((next << 13) | (next >>> 19), 5) + 0xe6546b64) | 0;
  next = Math.imul(next ^ (next >>> 16), 0x85ebca6b);
  next = Math.imul(next ^ (next >>> 13), 0xc2b2ae35);
  return (next ^ (next >>> 16)) >>> 0;
}

/** Draws from a beta distribution with whole shapes; a shape of 0 puts all of it at that end. */
export function drawBeta(random: () => number, one: number, other: number): number {
  if (one === 0) return 0;
  if (other === 0) return 1;
  const first = drawGamma(random, one);
  return first / (first + drawGamma(random, other));
}

/** Draws from a gamma distribution with a whole shape: a sum of exponential waiting times. */
function drawGamma(random: () => number, shape: number): number {
  let sum = 0;
  for (let at = 0; at < shape; at++) sum -= Math.log(1 - random());
  return sum;
}

/** Variance from which on a binomial distribution is drawn as a normal one. */
const NORMAL_FROM = 100;

/** Draws from a binomial distribution. */
export function drawBinomial(random: () => number, count: number, chance: number): number {
  if (count === 0 || chance <= 0) return 0;
  if (chance >= 1) return count;
  if (chance > 0.5) return count - drawBinomial(random, count, 1 - chance);
  const variance = count * chance * (1 - chance);
  if (variance > NORMAL_FROM) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.min(count, Math.max(0, Math.round(count * chance + Math.sqrt(variance) * normal)));
  }
  // Skips from success to success (Devroye 1986, X.4.3).
  const misses = Math.log1p(-chance);
  let successes = 0;
  for (let at = 0; ; successes++) {
    at += Math.floor(Math.log(1 - random()) / misses) + 1;
    if (at > count) return successes;
  }
}
