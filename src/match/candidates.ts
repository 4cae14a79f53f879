/** Candidate pairs of all blocking rules, each under the first rule that gives it. */
import type { BlockingRule } from './blocking.js';
import { mix } from './hash.js';
import type { MatchProgress } from './settings.js';
import { sortByKey } from './sorting.js';

/** A block of more rows is split by the rule's next refinement. */
const COMFORTABLE = 32;
/** Rows that no refinement tells apart are compared in runs of so many. */
const LARGEST = 2000;

/**
 * Calls `visit(a, b)` with `a < b` once for every pair that shares a key of some rule.
 * A pair is recognised as given before by its keys, so nothing is remembered per pair.
 */
export function forEachCandidate(
  rules: readonly BlockingRule[],
  count: number,
  visit: (a: number, b: number) => void,
  onProgress?: MatchProgress,
): void {
  const width = rules.length;
  const keys = new Int32Array(count * width);
  for (let rule = 0; rule < width; rule++) {
    const settled = settleKeys(rules[rule]!);
    for (let record = 0; record < count; record++) {
      keys[record * width + rule] = settled.keys[record]!;
    }
    visitBlocks(settled.rows, settled.keys, (a, b) => {
      const fromA = a * width;
      const fromB = b * width;
      for (let earlier = 0; earlier < rule; earlier++) {
        const key = keys[fromA + earlier]!;
        if (key !== 0 && key === keys[fromB + earlier]) return;
      }
      visit(a, b);
    });
    onProgress?.(rule + 1, width);
  }
}

/** The rule's keys after large blocks were split, and the rows that have one, in order of key. */
export function settleKeys(rule: BlockingRule): { keys: Int32Array; rows: Int32Array } {
  const keys = rule.keys.slice();
  let rows = sortByKey(rowsWithKey(keys), keys);
  let large = rowsOfLargeBlocks(rows, keys, COMFORTABLE);
  for (const refinement of rule.refinements) {
    if (large.length === 0) break;
    for (const row of large) keys[row] = mix(keys[row]!, refinement[row]!);
    large = rowsOfLargeBlocks(sortByKey(large, keys), keys, COMFORTABLE);
  }
  const endless = rowsOfLargeBlocks(sortByKey(large, keys), keys, LARGEST);
  for (let at = 0; at < endless.length; at++) {
    keys[endless[at]!] = mix(keys[endless[at]!]!, Math.floor(at / LARGEST));
  }
  rows = sortByKey(rowsWithKey(keys), keys);
  return { keys, rows };
}

function rowsWithKey(keys: Int32Array): Int32Array {
  let used = 0;
  const rows = new Int32Array(keys.length);
  for (let row = 0; row < keys.length; row++) if (keys[row] !== 0) rows[used++] = row;
  return rows.slice(0, used);
}

/** Rows (sorted by key) of blocks with more than `limit` rows, in the order given. */
function rowsOfLargeBlocks(rows: Int32Array, keys: Int32Array, limit: number): Int32Array {
  const large = new Int32Array(rows.length);
  let used = 0;
  for (let start = 0; start < rows.length; ) {
    const end = blockEnd(rows, keys, start);
    if (end - start > limit) {
      large.set(rows.subarray(start, end), used);
      used += end - start;
    }
    start = end;
  }
  return large.slice(0, used);
}

function visitBlocks(
  rows: Int32Array,
  keys: Int32Array,
  visit: (a: number, b: number) => void,
): void {
  for (let start = 0; start < rows.length; ) {
    const end = blockEnd(rows, keys, start);
    for (let one = start; one < end; one++) {
      for (let other = one + 1; other < end; other++) visit(rows[one]!, rows[other]!);
    }
    start = end;
  }
}

function blockEnd(rows: Int32Array, keys: Int32Array, start: number): number {
  const key = keys[rows[start]!];
  let end = start + 1;
  while (end < rows.length && keys[rows[end]!] === key) end++;
  return end;
}
