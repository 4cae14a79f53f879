import {
  branchWord,
  type Clustering,
  type KnownRow,
  type Layout,
  type Member,
  type NoRoster,
  type Profile,
  type Records,
  type Table,
} from '../model/index.js';
import { carriedColumns } from './carried.js';
import type { Disagreement } from './disagreement.js';
import { nameMembers } from './memberIds.js';
import { GATHERED, MemberMaker } from './memberMaker.js';
import type { SourceRank } from './survivorship.js';

export interface ConsolidateInput {
  tables: readonly Table[];
  layouts: readonly (Layout | NoRoster)[];
  profile: Profile;
  records: Records;
  clustering: Clustering;
  fingerprints: readonly string[];
  rank: SourceRank;
  /** Rows of an earlier result, whose members keep their `Mã`. */
  known?: readonly KnownRow[];
  /** Decisions of people about fields, by cluster number. */
  decided: ReadonlyMap<number, readonly DecidedField[]>;
}

/** A field that is no question any more; with a value where a person gave one. */
interface DecidedField {
  field: string;
  decision: string;
  value: string;
}

export interface Consolidated {
  /** By cluster number. */
  members: Member[];
  /** By cluster number; most have none. */
  disagreements: Map<number, Disagreement[]>;
  /** Profile fields that any member has. */
  fields: string[];
  /** Headings of the columns carried along, in the order of the roster. */
  carried: { headings: string[] };
}

/** Makes one member of each cluster: best value per field, and what rows disagree on. */
export function consolidate(input: ConsolidateInput): Consolidated {
  const { profile, layouts, clustering } = input;
  const fields = profile.fields.filter((field) => field.type !== 'ordinal');
  const carried = carriedColumns(layouts, [
    ...profile.fields.flatMap((field) => [field.label.vi, field.label.en]),
    ...['Mã', 'Xã mới', `${branchWord(profile)} mới`, 'Nguồn', 'Trùng số giấy tờ với', ...GATHERED],
  ]);
  const maker = new MemberMaker(input, fields, carried);
  const members = recordsOfClusters(clustering).map((group, number) =>
    // Most members have one row, and need no rule.
    group.length === 1 && !input.decided.has(number)
      ? maker.ofOneRow(number, group)
      : maker.ofRows(number, group),
  );
  nameMembers(members, input.fingerprints, input.known ?? []);
  const used = new Set(maker.carriedValues.used());
  const gathered = GATHERED.filter((heading) => used.has(heading));
  const headings = [...gathered, ...carried.headings];
  const { disagreements, values } = maker;
  return { members, disagreements, fields: values.used(), carried: { headings } };
}

function recordsOfClusters({ cluster, clusters }: Clustering): number[][] {
  const groups: number[][] = new Array(clusters);
  cluster.forEach((number, record) => {
    // Most have one record: a list that grows takes room for many.
    if (groups[number] === undefined) groups[number] = [record];
    else groups[number].push(record);
  });
  return groups;
}
