/** Decisions about people, as pairs of records that matching obeys. */
import { addTo, type Decision } from '../model/index.js';

type Pair = readonly [number, number];

/** Fingerprint → its records; several for rows written alike. */
export type RecordsOf = ReadonlyMap<string, readonly number[]>;

export function recordsByPrint(fingerprints: readonly string[]): RecordsOf {
  const records = new Map<string, number[]>();
  fingerprints.forEach((print, record) => {
    addTo(records, print, record);
  });
  return records;
}

export function linksOf(
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
): { mustLink: Pair[]; cannotLink: Pair[] } {
  const mustLink: Pair[] = [];
  const cannotLink: Pair[] = [];
  for (const { decision, kind, subject } of decisions) {
    if (subject.type !== 'rows') continue;
    if (decision === 'GOP') mustLink.push(...chain(subject.groups.flat(), recordsOf));
    const isApart = decision === 'RIENG' || (decision === 'BO_QUA' && kind === 'TRUNG_NGUOI');
    if (isApart) cannotLink.push(...pairsApart(subject.groups, recordsOf));
  }
  return { mustLink, cannotLink };
}

function chain(prints: readonly string[], recordsOf: RecordsOf): Pair[] {
  const records = [...new Set(prints)].flatMap((print) => recordsOf.get(print) ?? []);
  return records.slice(1).map((record, i) => [records[i], record] as const);
}

/** Every row of one group and every row of another; rows that stand in one group belong together. */
function pairsApart(groups: readonly (readonly string[])[], recordsOf: RecordsOf): Pair[] {
  const pairs: Pair[] = [];
  groups.forEach((group, g) => {
    for (const other of groups.slice(g + 1)) {
      for (const a of new Set(group)) {
        for (const b of new Set(other)) {
          // A row written like one of the other side: only it is kept from its like.
          const isTogether = groups.some((each) => each.includes(a) && each.includes(b));
          if (a !== b && isTogether) continue;
          for (const x of recordsOf.get(a) ?? []) {
            for (const y of recordsOf.get(b) ?? []) if (x !== y) pairs.push([x, y]);
          }
        }
      }
    }
  });
  return pairs;
}
