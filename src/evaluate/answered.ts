/** The questions that were asked, as pairs of records, and what right answers to them would give. */
import { addTo, type MergeResult, type ScoredPair } from '../model/index.js';
import { type Grouping, groupsOf } from './pairs.js';
import type { Judged } from './truth.js';

type Asked = Pick<MergeResult, 'questions' | 'members' | 'clustering' | 'fingerprints'>;

/** The pairs behind the questions `TRUNG_NGUOI`, in their order, each with the question's id. */
export function askedPairs(result: Asked): (ScoredPair & { id: string })[] {
  const { clustering, fingerprints } = result;
  const memberOf: (readonly number[])[] = [];
  for (const { records } of result.members) {
    for (const record of records) memberOf[record] = records;
  }
  const prints = (record: number) =>
    memberOf[record]
      .map((each) => fingerprints[each])
      .sort()
      .join(' ');
  const open = new Map<string, ScoredPair[]>();
  for (const pair of clustering.ask) {
    const key = `${prints(pair.a)}\n${prints(pair.b)}`;
    addTo(open, key, pair);
  }
  return result.questions.flatMap(({ id, kind, about }) => {
    if (kind !== 'TRUNG_NGUOI' || about.type !== 'rows') return [];
    const key = about.groups.map((group) => group.join(' ')).join('\n');
    const pair = open.get(key)?.shift();
    return pair === undefined ? [] : [{ ...pair, id }];
  });
}

/**
 * Members once every question is answered by the truth: those of a pair that is one person are one.
 * An answer holds for all rows that are written alike, as far as they are that person's.
 * @param pairs records that are one person
 * @param lineOf record → line, -1 for rows that the truth does not know
 */
export function joined(
  { person, member }: Pick<Judged, 'person' | 'member'>,
  pairs: readonly { a: number; b: number }[],
  lineOf: Int32Array,
  fingerprints: readonly string[],
): Grouping {
  const concerned = new Set(pairs.flatMap(({ a, b }) => [fingerprints[a], fingerprints[b]]));
  const linesOf = new Map<string, number[]>();
  fingerprints.forEach((print, record) => {
    if (!concerned.has(print) || lineOf[record] < 0) return;
    addTo(linesOf, print, lineOf[record]);
  });
  const parent = Int32Array.from({ length: groupsOf(member) }, (_, at) => at);
  const rootOf = (at: number) => {
    let root = at;
    while (parent[root] !== root) root = parent[root];
    parent[at] = root;
    return root;
  };
  for (const { a, b } of pairs) {
    const line = lineOf[a];
    for (const other of [fingerprints[a], fingerprints[b]].flatMap((each) => linesOf.get(each)!)) {
      if (person[other] === person[line]) parent[rootOf(member[other])] = rootOf(member[line]);
    }
  }
  return member.map(rootOf);
}
