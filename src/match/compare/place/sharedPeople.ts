/** People whom two lists have in common: the more they are, the likelier is a further one. */
import { countUp } from '../../../model/index.js';
import { precisionOf, sortByKey } from '../../../text/index.js';
import { mix } from '../../arrays/hash.js';

/**
 * Share of further rows of a person with equal name (without marks) and full date. Measured on generated samples, where
 * it is similar for all organisations.
 */
const SEEN = 0.6;
/** The expectation for two lists counts like so many people. */
const ASSUMED = 1;
/** The assumed share of a kind of place counts like so many rows. */
const ASSUMED_ROWS = 300;
/** Pairs of lists whose bits are cached; a later pair replaces an earlier one. */
const SLOTS = 1 << 16;
/** Marks of pairs of lists with common people; two pairs may share a mark. */
const MARKS = 1 << 22;
/** Share of the pairs of lists with common people up to which marks are worth looking up. */
const FEW = 1 / 8;
/** More rows of one name and date are a mistake filled down, not people. */
const CREDIBLE = 30;

/** Plain data, which threads can share. */
export interface SharedData {
  /** Record → its list, and its name with full date; 0 where these are not known. */
  list: Int32Array;
  keys: Int32Array;
  /** List → its rows with name and full date. */
  known: Int32Array;
  /** Two lists → pairs of rows on them with one name and full date. */
  pairs: Map<number, number>;
  /** Level of the place → log2 of the further rows of a person on usual lists there. */
  usual: Float64Array;
}

export interface SharedPeople {
  /** Number of people on both lists by name and full date of birth, without these two rows. */
  people(a: number, b: number): number;
  /**
   * Evidence of these people in bits: log2 of their number over that of usual lists in such a place.
   * @param level of the pair's place
   */
  bits(a: number, b: number, level: number): number;
  /**
   * Gives a bound of `bits` that is found faster: lists without a common person have no evidence. Left out if many lists
   * have people in common.
   */
  mostBits?(a: number, b: number): number;
}

/** Places of pairs of rows; equal for all pairs of the same two lists. */
export interface Places {
  level(a: number, b: number): number;
  /** −log2 of the number of rows in the place of the other row. */
  rowBits(a: number, level: number): number;
  /** Level of the place → log2 of the further rows of a person that are assumed there. */
  assumed: Float64Array;
}

/**
 * Counts the people whom lists have in common. A list may have been handed over twice, or a school's pupils may be on
 * the lists of communes too.
 * @param list of each record, numbered from 0
 * @param names of each record, 0 for missing
 */
export function sharedData(
  list: Int32Array,
  names: Int32Array,
  births: Int32Array | undefined,
  places: Places,
): SharedData {
  const lists = list.reduce((most, at) => Math.max(most, at + 1), 0);
  const keys = births === undefined ? new Int32Array(list.length) : keysOf(names, births);
  const known = new Int32Array(lists);
  const first = new Int32Array(lists);
  for (let record = list.length - 1; record >= 0; record--) {
    first[list[record]!] = record;
    if (keys[record] !== 0) known[list[record]!]!++;
  }
  const pairs = countShared(list, lists, keys);
  const seen = new Float64Array(places.assumed.length);
  for (const [pair, count] of pairs) {
    seen[places.level(first[Math.floor(pair / lists)]!, first[pair % lists]!)]! += count;
  }
  const rows = SEEN * known.reduce((sum, of) => sum + of, 0);
  const usual = seen.map((count, level) =>
    Math.log2((2 * count + ASSUMED_ROWS * 2 ** places.assumed[level]!) / (rows + ASSUMED_ROWS)),
  );
  return { list, keys, known, pairs, usual };
}

export function sharedPeople(
  { list, keys, known, pairs: shared, usual }: SharedData,
  { rowBits }: Pick<Places, 'rowBits'>,
): SharedPeople {
  const lists = known.length;
  const countOf = (a: number, b: number) => shared.get(pairOf(list[a]!, list[b]!, lists)) ?? 0;
  const areSeen = (a: number, b: number) => keys[a] !== 0 && keys[a] === keys[b];
  const bitsOf = (count: number, a: number, b: number, level: number) => {
    const prior = 2 ** (usual[level]! + rowBits(a, level));
    const one = known[list[a]!]!;
    const pairs = list[a] === list[b] ? (one * one) / 2 : one * known[list[b]!]!;
    const bits = Math.log2((count + ASSUMED) / (SEEN * pairs * prior + ASSUMED));
    // Equal rows are often removed from a list, so that few of them say nothing about other doubles.
    return lists === 1 ? Math.max(0, bits) : bits;
  };
  // Most pairs belong to few pairs of lists.
  const pairIn = new Float64Array(SLOTS).fill(-1);
  const bitsIn = new Float64Array(SLOTS);
  const areMarked = shared.size < FEW * ((lists * lists) / 2) ? markTest(shared, lists) : undefined;
  return {
    people: (a, b) => Math.max(0, countOf(a, b) - (areSeen(a, b) ? 1 : 0)),
    bits(a, b, level) {
      if (areSeen(a, b)) return bitsOf(Math.max(0, countOf(a, b) - 1), a, b, level);
      const pair = pairOf(list[a]!, list[b]!, lists);
      const slot = slotOf(list[a]!, list[b]!) & (SLOTS - 1);
      if (pairIn[slot] !== pair) {
        pairIn[slot] = pair;
        bitsIn[slot] = bitsOf(countOf(a, b), a, b, level);
      }
      return bitsIn[slot]!;
    },
    ...(areMarked && {
      mostBits: (a, b) => (areMarked(list[a]!, list[b]!) ? Number.POSITIVE_INFINITY : 0),
    }),
  };
}

/** Makes a fast test of two lists, which never misses common people. */
function markTest(
  shared: SharedData['pairs'],
  lists: number,
): (one: number, other: number) => boolean {
  const marks = new Uint8Array(MARKS);
  const markOf = (one: number, other: number) => slotOf(one, other) & (MARKS - 1);
  for (const pair of shared.keys()) marks[markOf(Math.floor(pair / lists), pair % lists)] = 1;
  return (one, other) => marks[markOf(one, other)] === 1;
}

/** Mixes two lists in any order. */
function slotOf(one: number, other: number): number {
  return mix(one + other, one ^ other);
}

function keysOf(names: Int32Array, births: Int32Array): Int32Array {
  return names.map((name, record) => {
    const packed = births[record]!;
    return name === 0 || precisionOf(packed) !== 'day' ? 0 : mix(name, packed);
  });
}

/** Two lists → pairs of rows on them with one key. */
function countShared(list: Int32Array, lists: number, keys: Int32Array): Map<number, number> {
  const shared = new Map<number, number>();
  const rows = sortByKey(Int32Array.from(keys.keys()), keys);
  for (let start = 0; start < rows.length; ) {
    const key = keys[rows[start]!]!;
    let end = start + 1;
    while (end < rows.length && keys[rows[end]!] === key) end++;
    for (let one = start; key !== 0 && end - start <= CREDIBLE && one < end; one++) {
      for (let other = one + 1; other < end; other++) {
        countUp(shared, pairOf(list[rows[one]!]!, list[rows[other]!]!, lists));
      }
    }
    start = end;
  }
  return shared;
}

function pairOf(one: number, other: number, lists: number): number {
  return one < other ? one * lists + other : other * lists + one;
}
