/** Compares two groupings of the same rows, by the truth and by a merge, over pairs of rows. */
import { countUp } from '../model/index.js';
/** Row → number of its group. */
export type Grouping = Int32Array;

export interface PairCounts {
  /** Pairs of rows of one person, of one member, and of both. */
  true: number;
  found: number;
  right: number;
  /** People whose rows are exactly one member. */
  exact: number;
  /** Members with rows of several people, in order of their first row. */
  mixed: number[];
}

export interface Scores {
  precision: number;
  recall: number;
  f1: number;
}

/** Counts pairs of rows by person, by member and by both. @param person row → its true person */
export function countPairs(person: Grouping, member: Grouping): PairCounts {
  const ofPerson = sizes(person);
  const ofMember = sizes(member);
  const width = ofMember.length;
  const both = new Map<number, number>();
  for (let row = 0; row < person.length; row++) {
    countUp(both, person[row] * width + member[row]);
  }
  let right = 0;
  let exact = 0;
  const mixed = new Set<number>();
  for (const [key, rows] of both) {
    right += pairsAmong(rows);
    const isOnePerson = ofMember[key % width] === rows;
    if (!isOnePerson) mixed.add(key % width);
    else if (ofPerson[Math.floor(key / width)] === rows) exact++;
  }
  const sum = (groups: Int32Array) => groups.reduce((total, rows) => total + pairsAmong(rows), 0);
  return { true: sum(ofPerson), found: sum(ofMember), right, exact, mixed: [...mixed] };
}

/** Computes pairwise precision, recall and F1, from 0 to 1; each is 1 if its denominator is 0. */
export function scoresOf(pairs: Pick<PairCounts, 'true' | 'found' | 'right'>): Scores {
  const precision = pairs.found === 0 ? 1 : pairs.right / pairs.found;
  const recall = pairs.true === 0 ? 1 : pairs.right / pairs.true;
  const sum = pairs.true + pairs.found;
  return { precision, recall, f1: sum === 0 ? 1 : (2 * pairs.right) / sum };
}

/** Calls `visit(a, b)` with `a < b` for every pair of rows of one group; sorted by `a`, then `b`. */
export function forEachPair(group: Grouping, visit: (a: number, b: number) => void): void {
  // Row → the next row of its group.
  const next = new Int32Array(group.length).fill(-1);
  const last = new Int32Array(groupsOf(group)).fill(-1);
  for (let row = 0; row < group.length; row++) {
    const before = last[group[row]];
    if (before >= 0) next[before] = row;
    last[group[row]] = row;
  }
  for (let a = 0; a < group.length; a++) {
    for (let b = next[a]; b >= 0; b = next[b]) visit(a, b);
  }
}

/** Counts the groups, which are numbered from 0. */
function groupsOf(group: Grouping): number {
  return group.reduce((groups, number) => Math.max(groups, number + 1), 0);
}

function sizes(group: Grouping): Int32Array {
  const counts = new Int32Array(groupsOf(group));
  for (const number of group) counts[number]++;
  return counts;
}

function pairsAmong(rows: number): number {
  return (rows * (rows - 1)) / 2;
}
