import { branchWord } from '../model/index.js';
import { GATHERED } from './gatheredColumns.js';
import type { Consolidated, ConsolidateInput } from './input.js';
import { earlierLeads } from './leadingRecord.js';
import { RecordLists } from './lists/recordLists.js';
import { MemberBuilder } from './memberBuilder.js';
import { listedIds, memberIds } from './memberIds.js';
import { carriedColumns } from './texts/carriedColumns.js';

/**
 * Makes one member of each cluster: the best value of each field, and the values that rows disagree on.
 * Members have no new commune and branch yet.
 */
export function consolidate(input: ConsolidateInput): Consolidated {
  const { profile, layouts } = input;
  const fields = profile.fields.filter((field) => field.type !== 'ordinal');
  const carried = carriedColumns(layouts, [
    ...profile.fields.flatMap((field) => [field.label.vi, field.label.en]),
    ...['Mã', 'Xã mới', `${branchWord(profile)} mới`, 'Nguồn', 'Trùng số giấy tờ với', ...GATHERED],
  ]);
  const groups = new RecordLists(input.clustering);
  const { known = [] } = input;
  const listed = listedIds(input.records, input.fingerprints);
  const ids = memberIds(groups, input.fingerprints, known, listed);
  const builder = new MemberBuilder(
    input,
    fields,
    carried,
    groups,
    ids,
    earlierLeads([...known, ...listed], input.fingerprints),
  );
  const members = ids.map((_, cluster) => builder.build(cluster));
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
