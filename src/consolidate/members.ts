import { branchWord, type Clustering } from '../model/index.js';
import { GATHERED } from './gatheredColumns.js';
import type { Consolidated, ConsolidateInput } from './input.js';
import { MemberBuilder } from './memberBuilder.js';
import { listedIds, memberIds } from './memberIds.js';
import { carriedColumns } from './values/carriedColumns.js';

/**
 * Makes one member of each cluster: the best value of each field, and the values that rows disagree on.
 * Members have no new commune and branch yet.
 */
export function consolidate(input: ConsolidateInput): Consolidated {
  const { profile, layouts, clustering } = input;
  const fields = profile.fields.filter((field) => field.type !== 'ordinal');
  const carried = carriedColumns(layouts, [
    ...profile.fields.flatMap((field) => [field.label.vi, field.label.en]),
    ...['Mã', 'Xã mới', `${branchWord(profile)} mới`, 'Nguồn', 'Trùng số giấy tờ với', ...GATHERED],
  ]);
  const groups = recordsByCluster(clustering);
  const known = [...(input.known ?? []), ...listedIds(input.records, input.fingerprints)];
  const ids = memberIds(groups, input.fingerprints, known);
  const builder = new MemberBuilder(input, fields, carried);
  const members = groups.map((records, cluster) => builder.build(cluster, ids[cluster], records));
  const used = new Set(builder.carriedValues.used());
  const headings = carried.headings.filter((own) => used.has(own) || !carried.repeated.has(own));
  const gathered = GATHERED.filter((heading) => used.has(heading));
  return {
    members,
    disagreements: builder.disagreements,
    fields: builder.values.used(),
    carried: { headings: [...gathered, ...headings] },
    leaveOut: (cluster, rows) => builder.leaveOut(members[cluster], cluster, rows),
  };
}

function recordsByCluster({ cluster, clusters }: Clustering): number[][] {
  const groups: number[][] = new Array(clusters);
  cluster.forEach((number, record) => {
    // Most clusters have one record; a list that grows allocates space for many.
    if (groups[number] === undefined) groups[number] = [record];
    else groups[number].push(record);
  });
  return groups;
}
