/** Orders of hundreds of thousands of rows or texts, in a time that grows with their number alone. */
import { compareText } from './unicode.js';

const RADIX_BITS = 11;
const BUCKETS = 1 << RADIX_BITS;

/**
 * Orders `rows` by their key (as unsigned 32 bits), rows of one key in the order given.
 * `keyAt` holds the key of row `r` at `r`.
 */
export function sortByKey(rows: Int32Array, keyAt: Int32Array): Int32Array {
  let from: Int32Array = rows;
  let to: Int32Array = new Int32Array(rows.length);
  const starts = new Int32Array(BUCKETS + 1);
  for (let shift = 0; shift < 32; shift += RADIX_BITS) {
    starts.fill(0);
    for (const row of from) starts[((keyAt[row]! >>> shift) & (BUCKETS - 1)) + 1]!++;
    for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1]! += starts[bucket]!;
    for (const row of from) to[starts[(keyAt[row]! >>> shift) & (BUCKETS - 1)]!++] = row;
    const spare = from === rows ? new Int32Array(rows.length) : from;
    from = to;
    to = spare;
  }
  return from;
}

/** Units of a text that stand in one key, with so many bits each. */
const UNITS = 4;
const UNIT_BITS = 7;
const HIGHEST = (1 << UNIT_BITS) - 1;

/**
 * Positions in the order of `compareText`, of equal texts the lower first. Most texts differ in their
 * first units, so that few have to be compared, each of which lies elsewhere in memory.
 */
export function inTextOrder(texts: readonly string[]): Int32Array {
  const first = new Int32Array(texts.length);
  const second = new Int32Array(texts.length);
  for (const [at, text] of texts.entries()) {
    let told = 0;
    while (told < 2 * UNITS && text.charCodeAt(told) < HIGHEST) told++;
    first[at] = keyOf(text, 0, told);
    second[at] = keyOf(text, UNITS, told);
  }
  const order = sortByKey(sortByKey(Int32Array.from(texts.keys()), second), first);
  const isAlike = (a: number, b: number) => first[a] === first[b] && second[a] === second[b];
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && isAlike(order[from]!, order[to]!)) to++;
    if (to - from > 1) {
      order.subarray(from, to).sort((a, b) => compareText(texts[a]!, texts[b]!) || a - b);
    }
    from = to;
  }
  return order;
}

/** Some units as a number; all that are not told apart (no ASCII) are the highest, and nothing counts behind one. */
function keyOf(text: string, from: number, told: number): number {
  let key = 0;
  for (let at = from; at < from + UNITS; at++) {
    const unit = at < told ? text.charCodeAt(at) : at === told && at < text.length ? HIGHEST : 0;
    key = (key << UNIT_BITS) | unit;
  }
  return key;
}
