/** Rows with equal values in all compared fields: a few of them are compared in place of all. */
import type { Profile, Records } from '../../../model/index.js';
import { codeKinds } from '../../compare/code.js';
import type { MatchDecisions } from '../../settings.js';
import type { Groups } from '../clusters/groups.js';
import type { BlockingRule } from './rule.js';

/** Rows of a class that are compared; ordinary lists have fewer equal rows. */
const COMPARED = 32;
/** Equal rows that remain apart are reported from so many on. */
const REPORTED = 2000;

/** A class of equal rows of one table, commune and branch, too many to compare all. */
interface EqualClass {
  /** Two of the rows that are compared. */
  first: number;
  second: number;
  /** Rows that are not compared, since they are equal to the first one. */
  followers: number[];
  /** All rows of the class. */
  rows: readonly number[];
}

export class EqualRows {
  constructor(private readonly classes: readonly EqualClass[]) {}

  /** Takes the followers out of all blocks. */
  *withoutFollowers(rules: Iterable<BlockingRule>): Generator<BlockingRule> {
    for (const rule of rules) {
      const keys = this.classes.length === 0 ? rule.keys : rule.keys.slice();
      for (const { followers } of this.classes) for (const row of followers) keys[row] = 0;
      yield { ...rule, keys };
    }
  }

  /**
   * Joins followers to their first row if the second row was joined to it.
   * @param weigh bits of a pair
   * @returns rows that remain apart although very many are equal to them
   */
  joinTo(groups: Groups, weigh: (a: number, b: number) => number): number[] {
    const apart: number[] = [];
    for (const { first, second, followers, rows } of this.classes) {
      if (groups.rootOf(first) !== groups.rootOf(second)) {
        if (rows.length > REPORTED) for (const row of rows) apart.push(row);
        continue;
      }
      const bits = weigh(first, second);
      for (const row of followers) groups.join(groups.rootOf(first), groups.rootOf(row), bits);
    }
    return apart;
  }
}

/**
 * Finds classes of equal rows that are too large to compare. Their pairs grow with the square of the rows and add no
 * evidence. Rows with a decision are compared separately.
 */
export function findEqualRows(
  records: Records,
  profile: Profile,
  decisions: MatchDecisions,
): EqualRows {
  let open = [Array.from({ length: records.count }, (_, record) => record)];
  for (const values of comparedValues(records, profile)) {
    open = open.flatMap((rows) => splitBy(values, rows)).filter(({ length }) => length > COMPARED);
    if (open.length === 0) return new EqualRows([]);
  }
  const decided = decidedRows(open, decisions);
  return new EqualRows(
    open.flatMap((rows): EqualClass[] => {
      const free = rows.filter((row) => !decided.has(row));
      const [first, second] = free;
      const followers = free.slice(COMPARED);
      if (first === undefined || second === undefined || followers.length === 0) return [];
      return [{ first, second, followers, rows }];
    }),
  );
}

/** Rows with a decision about rows of other classes. */
function decidedRows(
  classes: readonly (readonly number[])[],
  { mustLink, cannotLink }: MatchDecisions,
): Set<number> {
  const classOf = new Map(classes.flatMap((rows, at) => rows.map((row) => [row, at] as const)));
  const outward = mustLink.filter(([a, b]) => classOf.get(a) !== classOf.get(b));
  return new Set([...outward.flat(), ...cannotLink.flat(2)]);
}

/** Values of all compared fields by record, in order of the profile. */
function* comparedValues(records: Records, profile: Profile): Generator<ArrayLike<number>> {
  const compared = profile.fields.filter(({ use }) => use !== 'carried');
  for (const { id } of compared) {
    const column = records.columns.get(id);
    if (column === undefined) continue;
    if (column.type === 'date') yield column.packed;
    else if (column.type === 'gender') yield column.code;
    else {
      yield column.index;
      if (column.type === 'code') for (const { index } of codeKinds(column)) yield index;
    }
  }
  yield records.table;
  yield records.oldCommune.index;
  yield records.oldBranch.index;
}

function splitBy(values: ArrayLike<number>, rows: readonly number[]): number[][] {
  const parts = new Map<number, number[]>();
  for (const row of rows) {
    const part = parts.get(values[row]!);
    if (part === undefined) parts.set(values[row]!, [row]);
    else part.push(row);
  }
  return [...parts.values()];
}
