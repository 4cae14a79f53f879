/** Sorts hundreds of thousands of rows or texts in linear time (radix sort). */
import type { List } from '../../model/index.js';
import { compareText } from './fold.js';

const RADIX_BITS = 11;
const BUCKETS = 1 << RADIX_BITS;
const DIGITS = Math.ceil(32 / RADIX_BITS);

/**
 * Sorts rows by key (as unsigned 32 bits); rows with equal keys keep their order. The keys move with their rows, since
 * keys of a million rows are too far apart to be looked up again for each digit.
 * @param keyAt key of row `r` at index `r`
 */
export function sortByKey(rows: Int32Array, keyAt: Int32Array): Int32Array {
  const { length } = rows;
  let keys = new Int32Array(length);
  for (let at = 0; at < length; at++) keys[at] = keyAt[rows[at]!]!;
  const starts = bucketStarts(keys);
  let from = rows.slice();
  let to = new Int32Array(length);
  let keysTo = new Int32Array(length);
  for (let digit = 0; digit < DIGITS; digit++) {
    const own = starts[digit];
    if (own === undefined) continue;
    const shift = digit * RADIX_BITS;
    for (let at = 0; at < length; at++) {
      const key = keys[at]!;
      const place = own[(key >>> shift) & (BUCKETS - 1)]!++;
      to[place] = from[at]!;
      keysTo[place] = key;
    }
    [from, to] = [to, from];
    [keys, keysTo] = [keysTo, keys];
  }
  return from;
}

/** Finds where each bucket of each digit begins; undefined where all keys have the same digit. */
function bucketStarts(keys: Int32Array): (Int32Array | undefined)[] {
  return Array.from({ length: DIGITS }, (_, digit) => {
    const shift = digit * RADIX_BITS;
    const starts = new Int32Array(BUCKETS);
    for (const key of keys) starts[(key >>> shift) & (BUCKETS - 1)]!++;
    if (keys.length === 0 || starts.includes(keys.length)) return undefined;
    let start = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const size = starts[bucket]!;
      starts[bucket] = start;
      start += size;
    }
    return starts;
  });
}

/** Number of code units in one key, and of bits for each. */
const UNITS = 4;
const UNIT_BITS = 7;
const HIGHEST = (1 << UNIT_BITS) - 1;

/** An array of texts, or a list that makes them when they are read. */
type Texts = Pick<List<string>, 'length' | 'at'>;

/**
 * Sorts positions of texts by `compareText`; equal texts keep their order. Most texts differ in their
 * first units, so that few texts must be compared, which is slow as they are scattered in memory.
 */
export function inTextOrder(texts: Texts): Int32Array {
  const first = new Int32Array(texts.length);
  const second = new Int32Array(texts.length);
  const start = sharedLength(texts);
  for (let at = 0; at < texts.length; at++) {
    const text = texts.at(at)!;
    const end = start + 2 * UNITS;
    let plain = start;
    while (plain < end && text.charCodeAt(plain) < HIGHEST) plain++;
    first[at] = keyOf(text, start, plain);
    second[at] = keyOf(text, start + UNITS, plain);
  }
  const order = sortByKey(
    sortByKey(
      first.map((_, at) => at),
      second,
    ),
    first,
  );
  const isAlike = (a: number, b: number) => first[a] === first[b] && second[a] === second[b];
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && isAlike(order[from]!, order[to]!)) to++;
    if (to - from > 1) {
      order.subarray(from, to).sort((a, b) => compareText(texts.at(a)!, texts.at(b)!) || a - b);
    }
    from = to;
  }
  return order;
}

/** Returns the number of first units that all texts share, such as the prefix of ids. */
function sharedLength(texts: Texts): number {
  const first = texts.at(0) ?? '';
  let length = first.length;
  for (let at = 1; at < texts.length && length > 0; at++) {
    const text = texts.at(at)!;
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
