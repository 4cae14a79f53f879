import {
  addTo,
  DisjointSets,
  groupBy,
  type List,
  type MergeResult,
  type ScoredPair,
} from '../model/index.js';
import type { Grouping } from './pairs.js';
import type { Judged } from './truth.js';

type AskedResult = Pick<MergeResult, 'questions' | 'members' | 'clustering' | 'fingerprints'>;

/** Finds the pair of records behind each question `TRUNG_NGUOI`, in the order of the questions. */
export function askedPairs(result: AskedResult): (ScoredPair & { id: string })[] {
  const { clustering, fingerprints } = result;
  const recordsOfMember: (readonly number[])[] = [];
  for (const { records } of result.members) {
    for (const record of records) recordsOfMember[record] = records;
  }
  const memberKey = (record: number) =>
    recordsOfMember[record]
      .map((own) => fingerprints.at(own)!)
      .sort()
      .join(' ');
  const open = groupBy(clustering.ask, ({ a, b }) => `${memberKey(a)}\n${memberKey(b)}`);
  return result.questions.flatMap(({ id, kind, about }) => {
    if (kind !== 'TRUNG_NGUOI' || about.type !== 'rows') return [];
    const key = about.groups.map((group) => group.join(' ')).join('\n');
    const pair = open.get(key)?.shift();
    return pair === undefined ? [] : [{ ...pair, id }];
  });
}

/**
 * Groups the rows as if every question were answered by the truth: joins the members of each pair.
 * An answer applies to all rows of the person that are written alike.
 * @param pairs records that are one person
 * @param lineOf record → line, -1 for rows that the truth does not know
 * @param fingerprints by record
 * @returns line → number of its group
 */
export function joinAnswered(
  { person, member }: Pick<Judged, 'person' | 'member'>,
  pairs: readonly { a: number; b: number }[],
  lineOf: Int32Array,
  fingerprints: List<string>,
): Grouping {
  const concerned = new Set(
    pairs.flatMap(({ a, b }) => [fingerprints.at(a)!, fingerprints.at(b)!]),
  );
  const linesOf = new Map<string, number[]>();
  for (let record = 0; record < fingerprints.length; record++) {
    const fingerprint = fingerprints.at(record)!;
    if (!concerned.has(fingerprint) || lineOf[record] < 0) continue;
    addTo(linesOf, fingerprint, lineOf[record]);
  }
  const sets = new DisjointSets<number>();
  for (const { a, b } of pairs) {
    const line = lineOf[a];
    const alike = [fingerprints.at(a)!, fingerprints.at(b)!].flatMap((own) => linesOf.get(own)!);
    for (const equal of alike) {
      if (person[equal] === person[line]) sets.unite([member[line], member[equal]]);
    }
  }
  return member.map((group) => sets.rootOf(group));
}
