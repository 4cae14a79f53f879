import type {
  Layout,
  LineageRow,
  Member,
  NoRoster,
  Placement,
  Records,
  RejectedRow,
  Table,
} from '../model/index.js';

export interface LineageInput {
  tables: readonly Table[];
  layouts: readonly (Layout | NoRoster)[];
  records: Records;
  members: readonly Member[];
  rejected: readonly RejectedRow[];
  placementOf: (record: number) => Placement;
  originOf: (table: number, row: number) => { oldCommune: string; oldBranch: string };
}

/** Every row of every sheet that is not empty, once, in order: what became of it. */
export function lineageOf(input: LineageInput): LineageRow[] {
  const { tables, layouts, records, members } = input;
  const memberOf: Member[] = new Array(records.count);
  for (const member of members) for (const record of member.records) memberOf[record] = member;
  const rejected = new Map(
    input.rejected.map((each) => [`${each.table},${each.row}`, each.reason]),
  );
  const lineage: LineageRow[] = [];
  let record = 0;
  tables.forEach((table, t) => {
    const layout = layouts[t];
    layout.kinds.forEach((kind, row) => {
      if (kind === 'blank') return;
      const place = { file: table.file, sheet: table.sheet, row: row + 1 };
      if (kind !== 'member') {
        const reason = 'reason' in layout ? `no-roster-${layout.reason}` : kind;
        lineage.push({ ...place, ...NOWHERE, status: 'skipped', reason });
        return;
      }
      if (records.table[record] === t && records.row[record] === row) {
        const member = memberOf[record];
        const kept = member.records[0] === record;
        const { newCommune, newBranch } = input.placementOf(record);
        lineage.push({
          file: table.file,
          sheet: table.sheet,
          row: row + 1,
          status: kept ? 'kept' : 'merged',
          member: member.id,
          oldCommune: records.oldCommune.values[records.oldCommune.index[record]].text,
          oldBranch: records.oldBranch.values[records.oldBranch.index[record]].text,
          newCommune,
          newBranch,
          reason: kept ? '' : 'same-person',
        });
        record++;
        return;
      }
      const reason = rejected.get(`${t},${row}`) ?? 'no-name';
      lineage.push({
        ...place,
        ...NOWHERE,
        ...input.originOf(t, row),
        status: 'rejected',
        reason,
      });
    });
  });
  return lineage;
}

const NOWHERE = {
  member: '',
  oldCommune: '',
  oldBranch: '',
  newCommune: '',
  newBranch: '',
};
