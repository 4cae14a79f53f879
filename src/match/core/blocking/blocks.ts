/** Candidate pairs of all blocking rules, each under the first rule that proposes it. */
import { sortByKey } from '../../../text/index.js';
import { mix } from '../../arrays/hash.js';
import { sharedNumbers } from '../../arrays/sharing.js';
import type { BlockingRule } from './rule.js';
import { runLength } from './runs.js';

/** A block of more rows is split by the rule's next refinement. */
const COMFORTABLE = 32;

/** The blocks of all rules: plain data. */
export interface Blocks {
  /** `count × rules`: the key of each record under each rule; 0 for none. */
  keys: Int32Array;
  /** Rule → the records that have a key, in order of key. */
  rows: Int32Array[];
  /** Records of capped blocks, which were not compared with all records like them. */
  capped: Int32Array;
}

/** Makes the blocks in memory that threads share. The keys of a rule are released before those of the next are settled. */
export function makeBlocks(rules: Iterable<BlockingRule>, count: number): Blocks {
  const refined = refineAll(rules);
  const longest = longestRun(refined, count);
  const width = refined.length;
  const keys = sharedNumbers(count * width);
  const rows: Int32Array[] = [];
  const capped = new Set<number>();
  for (let rule = 0; rule < width; rule++) {
    const settled = splitLargeBlocks(refined.shift()!, longest);
    for (let record = 0; record < count; record++) {
      keys[record * width + rule] = settled.keys[record]!;
    }
    rows.push(sharedNumbers(settled.rows.length));
    rows[rule]!.set(settled.rows);
    for (const row of settled.capped) capped.add(row);
  }
  return { keys, rows, capped: Int32Array.from(capped) };
}

/** A part of the blocks of one rule: pairs with their former record at `[from, to)` of its rows. */
export interface Chunk {
  rule: number;
  from: number;
  to: number;
  /** Number of pairs, including those that an earlier rule proposes. */
  pairs: number;
}

/** Splits all blocks, in their order, into chunks of about `enough` pairs; fewer at the end of a rule. */
export function makeChunks({ keys, rows }: Blocks, enough: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let rule = 0; rule < rows.length; rule++) {
    const own = rows[rule]!;
    let from = 0;
    let pairs = 0;
    let end = 0;
    for (let at = 0; at < own.length; at++) {
      if (at === end) end = blockEnd(own, keys, rows.length, rule, at);
      pairs += end - at - 1;
      if (pairs < enough && at < own.length - 1) continue;
      chunks.push({ rule, from, to: at + 1, pairs });
      from = at + 1;
      pairs = 0;
    }
  }
  return chunks;
}

/**
 * Calls `visit(a, b)` with `a < b` for every pair of a chunk; once over all chunks. The keys show whether an earlier
 * rule proposed a pair, so nothing is stored per pair.
 */
export function forEachPair(
  { keys, rows }: Blocks,
  { rule, from, to }: Chunk,
  visit: (a: number, b: number) => void,
): void {
  const width = rows.length;
  const own = rows[rule]!;
  let end = from;
  for (let one = from; one < to; one++) {
    if (one === end) end = blockEnd(own, keys, width, rule, one);
    const a = own[one]!;
    for (let other = one + 1; other < end; other++) {
      const b = own[other]!;
      if (!isProposedBefore(keys, a * width, b * width, rule)) visit(a, b);
    }
  }
}

/** Calls `visit(a, b)` with `a < b` once for every pair that shares a key of some rule. */
export function forEachCandidate(
  rules: Iterable<BlockingRule>,
  count: number,
  visit: (a: number, b: number) => void,
): void {
  const blocks = makeBlocks(rules, count);
  for (const chunk of makeChunks(blocks, Number.POSITIVE_INFINITY)) {
    forEachPair(blocks, chunk, visit);
  }
}

function isProposedBefore(keys: Int32Array, fromA: number, fromB: number, rule: number): boolean {
  for (let earlier = 0; earlier < rule; earlier++) {
    const key = keys[fromA + earlier]!;
    if (key !== 0 && key === keys[fromB + earlier]) return true;
  }
  return false;
}

/** Finds the end of the block of the record at `start` of `rows`. */
function blockEnd(
  rows: Int32Array,
  keys: Int32Array,
  width: number,
  rule: number,
  start: number,
): number {
  const key = keys[rows[start]! * width + rule];
  let end = start + 1;
  while (end < rows.length && keys[rows[end]! * width + rule] === key) end++;
  return end;
}

/** The keys of a rule after its large blocks were split. */
export interface SettledRule {
  keys: Int32Array;
  /** Rows with a key, in order of key. */
  rows: Int32Array;
  /** Rows of blocks that were split by their order alone. */
  capped: Int32Array;
}

/** Splits the large blocks of all rules, which share one maximum of pairs. */
export function settleRules(rules: Iterable<BlockingRule>, count: number): SettledRule[] {
  const refined = refineAll(rules);
  const longest = longestRun(refined, count);
  return refined.map((rule) => splitLargeBlocks(rule, longest));
}

function refineAll(rules: Iterable<BlockingRule>): Refined[] {
  const refined: Refined[] = [];
  for (const rule of rules) refined.push(refine(rule));
  return refined;
}

/** Gives the rows of a run that all rules together can afford. */
function longestRun(refined: readonly Refined[], count: number): number {
  const sizes = refined.flatMap(({ keys, large }) => blockSizes(large, keys));
  return runLength(sizes, count);
}

/** A rule after its refinements: `large` are the rows of blocks that are still large, in order of key. */
interface Refined {
  keys: Int32Array;
  large: Int32Array;
}

function refine(rule: BlockingRule): Refined {
  const keys = rule.keys.slice();
  let large = rowsOfLargeBlocks(sortByKey(rowsWithKey(keys), keys), keys, COMFORTABLE);
  for (const refinement of rule.refinements) {
    if (large.length === 0) break;
    for (const row of large) keys[row] = mix(keys[row]!, refinement[row]!);
    large = rowsOfLargeBlocks(sortByKey(large, keys), keys, COMFORTABLE);
  }
  return { keys, large };
}

function splitLargeBlocks({ keys, large }: Refined, longest: number): SettledRule {
  const capped = rowsOfLargeBlocks(large, keys, longest);
  for (let at = 0; at < capped.length; at++) {
    keys[capped[at]!] = mix(keys[capped[at]!]!, Math.floor(at / longest));
  }
  return { keys, rows: sortByKey(rowsWithKey(keys), keys), capped };
}

function blockSizes(rows: Int32Array, keys: Int32Array): number[] {
  const sizes: number[] = [];
  for (let start = 0; start < rows.length; ) {
    const end = blockEnd(rows, keys, 1, 0, start);
    sizes.push(end - start);
    start = end;
  }
  return sizes;
}

function rowsWithKey(keys: Int32Array): Int32Array {
  let used = 0;
  const rows = new Int32Array(keys.length);
  for (let row = 0; row < keys.length; row++) if (keys[row] !== 0) rows[used++] = row;
  return rows.slice(0, used);
}

/** Rows (sorted by key) of blocks with more than `most` rows, in the order given. */
function rowsOfLargeBlocks(rows: Int32Array, keys: Int32Array, most: number): Int32Array {
  const large = new Int32Array(rows.length);
  let used = 0;
  for (let start = 0; start < rows.length; ) {
    const end = blockEnd(rows, keys, 1, 0, start);
    if (end - start > most) {
      large.set(rows.subarray(start, end), used);
      used += end - start;
    }
    start = end;
  }
  return large.slice(0, used);
}
