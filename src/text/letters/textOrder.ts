/** Sorts hundreds of thousands of rows or texts in linear time (radix sort). */
import { compareText } from './fold.js';

const RADIX_BITS = 11;
const BUCKETS = 1 << RADIX_BITS;

/**
 * Sorts rows by key (as unsigned 32 bits); rows with equal keys keep their order.
 * @param keyAt key of row `r` at index `r`
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

/** Number of code units in one key, and of bits for each. */
const UNITS = 4;
const UNIT_BITS = 7;
const HIGHEST = (1 << UNIT_BITS) - 1;

/**
 * Sorts positions of texts by `compareText`; equal texts keep their order. Most texts differ in their
 * first units, so that few texts must be compared, which is slow as they are scattered in memory.
 */
export function inTextOrder(texts: readonly string[]): Int32Array {
  const first = new Int32Array(texts.length);
  const second = new Int32Array(texts.length);
  const start = sharedLength(texts);
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at]!;
    const end = start + 2 * UNITS;
    let plain = start;
    while (plain < end && text.charCodeAt(plain) < HIGHEST) plain++;
    first[at] = keyOf(text, start, plain);
    second[at] = keyOf(text, start + UNITS, plain);
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

/** Returns the number of first units that all texts share, such as the prefix of ids. */
function sharedLength(texts: readonly string[]): number {
  const first = texts[0] ?? '';
  let length = first.length;
  for (let at = 1; at < texts.length && length > 0; at++) {
    const text = texts[at]!;
    let same = 0;
    while (same < length && text.charCodeAt(same) === first.charCodeAt(same)) same++;
    length = same;
  }
  return length;
}

/**
 * Packs some units into a number. Units beyond ASCII are all the highest one, and units behind it are ignored.
 * @param plain end of the ASCII units from the first key on
 */
function keyOf(text: string, from: number, plain: number): number {
  let key = 0;
  for (let at = from; at < from + UNITS; at++) {
    const unit = at < plain ? text.charCodeAt(at) : at === plain && at < text.length ? HIGHEST : 0;
    key = (key << UNIT_BITS) | unit;
  }
  return key;
}
