import {
  groupBy,
  type Layout,
  type LineageRow,
  type LineageStatus,
  type Member,
  type NoRoster,
  type Origin,
  type Placement,
  type Records,
  type RejectedRow,
  type Table,
} from '../../model/index.js';
import { placesOfOrigins } from './originPlaces.js';

export interface LineageInput {
  tables: readonly Table[];
  layouts: readonly (Layout | NoRoster)[];
  records: Records;
  members: readonly Member[];
  rejected: readonly RejectedRow[];
  placementOf: (record: number) => Placement;
  originOf: (table: number, row: number) => Origin;
}

/**
 * Lists what became of every row that is not blank, once, in the order of the sheets. A row that rosters
 * side by side share has one line for all its people (see `lineOfAll`).
 */
export function lineageOf(input: LineageInput): LineageRow[] {
  const { tables, layouts, records, members } = input;
  const memberOf: Member[] = new Array(records.count);
  for (const member of members) for (const record of member.records) memberOf[record] = member;
  const rejected = new Map(
    input.rejected.map(({ table, row, reason }) => [`${table},${row}`, reason]),
  );
  const placeOf = placesOfOrigins(records, input.placementOf);
  const sheets: LineageRow[][] = [];
  let record = 0;
  tables.forEach((table, t) => {
    const layout = layouts[t];
    const before = tables[t - 1];
    const isNewSheet = before?.file !== table.file || before.sheet !== table.sheet;
    if (isNewSheet) sheets.push([]);
    const lineage = sheets[sheets.length - 1];
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
      const origin = input.originOf(t, row);
      lineage.push({
        ...place,
        member: '',
        ...origin,
        ...placeOf(t, origin.oldCommune, origin.oldBranch),
        status: 'rejected',
        reason,
      });
    });
  });
  return sheets.flatMap(oncePerRow);
}

/** Joins the lines of each row of one sheet. The lines of its rosters follow each other. */
function oncePerRow(lines: LineageRow[]): LineageRow[] {
  if (lines.every((line, i) => i === 0 || line.row > lines[i - 1].row)) return lines;
  const byRow = groupBy(lines, ({ row }) => row);
  return [...byRow].sort(([a], [b]) => a - b).map(([, linesOfRow]) => lineOfAll(linesOfRow));
}

const STATUSES: LineageStatus[] = ['kept', 'merged', 'rejected', 'skipped'];

/**
 * Makes one line of a row that several rosters share. It has the first status of kept, merged, rejected and
 * skipped that occurs; all members from left to right, joined by a blank; the distinct places and reasons,
 * joined by `; `. `people` has the line of each person, for counts.
 */
function lineOfAll(lines: LineageRow[]): LineageRow {
  const [first] = lines;
  if (lines.length === 1) return first;
  const people = lines.filter((line) => line.status !== 'skipped');
  const shown = people.length > 0 ? people : lines;
  const joined = (key: 'oldCommune' | 'oldBranch' | 'newCommune' | 'newBranch' | 'reason') =>
    [...new Set(shown.map((line) => line[key]))].filter((text) => text !== '').join('; ');
  return {
    ...first,
    status: STATUSES.find((status) => lines.some((line) => line.status === status)) ?? first.status,
    member: shown
      .map((line) => line.member)
      .filter((member) => member !== '')
      .join(' '),
    oldCommune: joined('oldCommune'),
    oldBranch: joined('oldBranch'),
    newCommune: joined('newCommune'),
    newBranch: joined('newBranch'),
    reason: joined('reason'),
    ...(people.length > 1 ? { people } : {}),
  };
}

const NOWHERE = {
  member: '',
  oldCommune: '',
  oldBranch: '',
  newCommune: '',
  newBranch: '',
};
