import type { LineageRow } from '../model/index.js';

/** Known truth: `file\nsheet\nrow` → person. */
export type Truth = ReadonlyMap<string, string>;

/** How a merge compares with the truth, counted over pairs of rows. */
export interface Agreement {
  /** Pairs of rows of one person. */
  truePairs: number;
  /** Pairs of rows of one member. */
  foundPairs: number;
  /** Pairs in both. */
  rightPairs: number;
  /** Members that hold rows of several people. */
  wrongMembers: string[];
  /** Rows of the lineage that the truth does not know, or the other way round. */
  unknownRows: number;
}

export function truthKey(file: string, sheet: string, row: number | string): string {
  return `${file}\n${sheet}\n${row}`;
}

/** Compares members with people; rejected rows count as members of their own. */
export function agreementOf(lineage: readonly LineageRow[], truth: Truth): Agreement {
  const people = new Map<string, number>();
  const members = new Map<string, Map<string, number>>();
  let known = 0;
  let unknownRows = 0;
  for (const { file, sheet, row, member, status } of lineage) {
    if (status === 'skipped') continue;
    const person = truth.get(truthKey(file, sheet, row));
    if (person === undefined) {
      unknownRows++;
      continue;
    }
    known++;
    people.set(person, (people.get(person) ?? 0) + 1);
    const of = members.get(member || truthKey(file, sheet, row)) ?? new Map<string, number>();
    of.set(person, (of.get(person) ?? 0) + 1);
    members.set(member || truthKey(file, sheet, row), of);
  }
  const pairs = (count: number) => (count * (count - 1)) / 2;
  let foundPairs = 0;
  let rightPairs = 0;
  const wrongMembers: string[] = [];
  for (const [member, of] of members) {
    let rows = 0;
    for (const count of of.values()) {
      rows += count;
      rightPairs += pairs(count);
    }
    foundPairs += pairs(rows);
    if (of.size > 1) wrongMembers.push(member);
  }
  let truePairs = 0;
  for (const count of people.values()) truePairs += pairs(count);
  return {
    truePairs,
    foundPairs,
    rightPairs,
    wrongMembers,
    unknownRows: unknownRows + truth.size - known,
  };
}
