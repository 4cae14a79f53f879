import type { Member, MergeResult, SurvivorshipRule } from '../../../../src/model/index.js';
import { smallResult } from '../../result.js';

export interface Person {
  branch?: string;
  commune?: string;
  values?: Record<string, string>;
  /** Number of rows. */
  rows?: number;
  /** Old commune of the leading row. */
  from?: string;
  rule?: SurvivorshipRule;
}

/** Makes a result of invented people; the others parts are those of the small result. */
export function resultOf(people: readonly Person[]): MergeResult {
  const small = smallResult();
  let next = 0;
  const members: Member[] = people.map((person, at) => {
    const { branch = 'Khu 1', commune = 'Lai Đồng', values = {}, rows = 1, rule = 'only' } = person;
    const records = Array.from({ length: rows }, () => next++);
    const entries = Object.entries(values).map(
      ([id, text]) => [id, { text, record: records[0]!, rule }] as const,
    );
    return {
      id: `TV${String(at).padStart(6, '0')}`,
      newCommune: commune,
      newBranch: branch,
      records,
      values: new Map(entries),
      carried: new Map(),
    };
  });
  const cluster = Int32Array.from(members.flatMap(({ records }, at) => records.map(() => at)));
  const branches = new Map<string, MergeResult['branches'][number]>();
  for (const { newCommune, newBranch } of members) {
    const key = `${newCommune}\n${newBranch}`;
    const branch = branches.get(key) ?? { newCommune, newBranch, members: 0 };
    branch.members++;
    branches.set(key, branch);
  }
  return {
    ...small,
    members,
    questions: [],
    branches: [...branches.values()],
    fingerprints: Array.from({ length: next }, (_, record) => `fp${record}`),
    fields: ['name', 'birth', 'id', 'gender', 'phone'],
    carried: [],
    records: {
      ...small.records,
      count: next,
      table: new Int32Array(next),
      row: Int32Array.from({ length: next }, (_, record) => record + 1),
    },
    clustering: {
      ...small.clustering,
      cluster,
      clusters: members.length,
      weakest: new Float64Array(members.length).fill(Number.POSITIVE_INFINITY),
    },
    lineage: members.flatMap(({ id, records, newCommune, newBranch }, at) =>
      records.map((record, row) => ({
        file: 'kiet-son.xlsx',
        sheet: 'Khu 1',
        row: record + 2,
        status: row === 0 ? ('kept' as const) : ('merged' as const),
        member: id,
        oldCommune: people[at]!.from ?? 'Kiệt Sơn',
        oldBranch: newBranch,
        newCommune,
        newBranch,
        reason: '',
      })),
    ),
  };
}

/** Makes so many people alike. */
export function times(count: number, person: Person): Person[] {
  return Array.from({ length: count }, () => person);
}
