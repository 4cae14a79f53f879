/** One number for two records in any order; exact up to 90 million records. */
export function pairKey(a: number, b: number, count: number): number {
  return a < b ? a * count + b : b * count + a;
}
