import {
  joinedLine,
  type Layout,
  type Lineage,
  type LineageRow,
  listOf,
  type Member,
  type NoRoster,
  type Origin,
  type Placement,
  type Records,
  type RejectedRow,
  recordOrigin,
  type Table,
  UNPLACED,
} from '../../model/index.js';
import { placesOfOrigins } from './originPlaces.js';

export interface LineageInput {
  tables: readonly Table[];
  layouts: readonly (Layout | NoRoster)[];
  records: Records;
  members: readonly Member[];
  rejected: readonly RejectedRow[];
  /** Records of lists that repeat a fuller one, with the people there. */
  repeated: readonly number[];
  placementOf: (record: number) => Placement;
  originOf: (table: number, row: number) => Origin;
}

const NO_ORIGIN: Origin = { oldCommune: '', oldBranch: '' };
/** Marks a row that is not a record. */
const NONE = -1;

/** Rows in the order of the lineage. */
interface OrderedRows {
  count: number;
  table: Int32Array;
  /** Zero-based. */
  row: Int32Array;
  /** `NONE` for a row that is not a record. */
  record: Int32Array;
  /** Line of a row that several rosters skip, each for its reason. */
  skippedByAll: Map<number, LineageRow>;
}

/**
 * Lists what became of every row that is not blank, in the order of the sheets: once, or once for each
 * person. Lines are made when they are read.
 */
export function lineageOf(input: LineageInput): Lineage {
  const lineAt = lineReader(input);
  const rows = orderedRows(input, lineAt);
  const { table, row, record, skippedByAll } = rows;
  return listOf(rows.count, (at) => skippedByAll.get(at) ?? lineAt(table[at], row[at], record[at]));
}

/** Makes the function that gives the line of a row, by table, zero-based row and record. */
function lineReader(
  input: LineageInput,
): (table: number, row: number, record: number) => LineageRow {
  const { tables, layouts, records, members } = input;
  const memberOf = new Int32Array(records.count);
  for (const [at, member] of members.entries()) {
    for (const record of member.records) memberOf[record] = at;
  }
  const repeated = new Set(input.repeated);
  const rejected = new Map(input.rejected.map((own) => [`${own.table},${own.row}`, own.reason]));
  const communes = input.rejected.map(({ table, row }) => input.originOf(table, row).oldCommune);
  const placeOf = placesOfOrigins(records, input.placementOf, new Set(communes));
  return (table, row, record) => {
    const { file, sheet } = tables[table];
    if (record !== NONE) {
      const member = members[memberOf[record]];
      const kept = member.records[0] === record;
      const { oldCommune, oldBranch } = recordOrigin(records, record);
      const { newCommune, newBranch } = input.placementOf(record);
      return {
        file,
        sheet,
        row: row + 1,
        status: kept ? 'kept' : 'merged',
        member: member.id,
        oldCommune,
        oldBranch,
        newCommune,
        newBranch,
        reason: kept ? '' : repeated.has(record) ? 'repeated-list' : 'same-person',
      };
    }
    // Copied objects would make a line ten times slower, and lines are read often.
    const kind = layouts[table].kinds[row];
    const isMember = kind === 'member';
    const { oldCommune, oldBranch } = isMember ? input.originOf(table, row) : NO_ORIGIN;
    const place = isMember ? placeOf(table, oldCommune, oldBranch) : UNPLACED;
    return {
      file,
      sheet,
      row: row + 1,
      status: isMember ? 'rejected' : 'skipped',
      member: '',
      oldCommune,
      oldBranch,
      newCommune: place.newCommune,
      newBranch: place.newBranch,
      reason: isMember
        ? (rejected.get(`${table},${row}`) ?? 'no-name')
        : reasonOf(layouts[table], row),
    };
  };
}

/** Returns why a row that is no member is skipped: by its kind, or since its sheet has no roster. */
function reasonOf(layout: Layout | NoRoster, row: number): string {
  return 'reason' in layout ? `no-roster-${layout.reason}` : layout.kinds[row];
}

/** Lists the rows of all tables, those of one sheet in its order. */
function orderedRows(
  { tables, layouts, records }: LineageInput,
  lineAt: ReturnType<typeof lineReader>,
): OrderedRows {
  const most = layouts.reduce((sum, { kinds }) => sum + kinds.length, 0);
  const rows: OrderedRows = {
    count: 0,
    table: new Int32Array(most),
    row: new Int32Array(most),
    record: new Int32Array(most),
    skippedByAll: new Map(),
  };
  let record = 0;
  let startOfSheet = 0;
  tables.forEach((table, t) => {
    const before = tables[t - 1];
    if (before?.file !== table.file || before.sheet !== table.sheet) {
      sortSheet(rows, startOfSheet, layouts, lineAt);
      startOfSheet = rows.count;
    }
    layouts[t].kinds.forEach((kind, row) => {
      if (kind === 'blank') return;
      const isRecord = records.table[record] === t && records.row[record] === row;
      rows.table[rows.count] = t;
      rows.row[rows.count] = row;
      rows.record[rows.count++] = isRecord ? record++ : NONE;
    });
  });
  sortSheet(rows, startOfSheet, layouts, lineAt);
  return rows;
}

/** Puts the rows of a sheet's rosters in its order, with one line for each person of a row, or one for nobody. */
function sortSheet(
  rows: OrderedRows,
  start: number,
  layouts: readonly (Layout | NoRoster)[],
  lineAt: ReturnType<typeof lineReader>,
): void {
  const { table, row, record } = rows;
  const own = row.subarray(start, rows.count);
  if (own.every((number, at) => at === 0 || number > own[at - 1])) return;
  const lines = Array.from(own, (number, at) => {
    return { table: table[start + at], row: number, record: record[start + at] };
  });
  // Sorting is stable: the rosters of a row remain from left to right.
  lines.sort((a, b) => a.row - b.row);
  rows.count = start;
  for (let from = 0, to = 0; from < lines.length; from = to) {
    while (to < lines.length && lines[to].row === lines[from].row) to++;
    const ofRow = lines.slice(from, to);
    const people = ofRow.filter((line) => layouts[line.table].kinds[line.row] === 'member');
    if (people.length === 0 && ofRow.length > 1) {
      const skipped = ofRow.map((line) => lineAt(line.table, line.row, line.record));
      rows.skippedByAll.set(rows.count, joinedLine(skipped));
    }
    for (const line of people.length > 0 ? people : ofRow.slice(0, 1)) {
      table[rows.count] = line.table;
      row[rows.count] = line.row;
      record[rows.count++] = line.record;
    }
  }
}
