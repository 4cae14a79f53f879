import {
  addTo,
  compareSourceRanks,
  type Finding,
  finding,
  type Member,
  type Placement,
  type Placements,
  placementKey,
  type Records,
  type SourceRank,
  type SplitMember,
  type Table,
} from '../../model/index.js';
import { isNotedAsMoved, judgeByNotes, type RowNotes } from './moveNotes.js';

/** Ranks and dates the lists of records, and tests which rows give a branch. */
export interface ListedPlaces {
  /** Rank of the roster by the plan. */
  rankOf: (record: number) => SourceRank;
  /** First day on which the list can have been made, `yyyymmdd`; 0 if unknown. */
  firstDay: (record: number) => number;
  /** Whether the list of a record is newer than that of another for certain. */
  isNewer: (record: number, than: number) => boolean;
  /** Whether the row gives a branch; the place of others is that of all rows without a branch. */
  namesBranch: (record: number) => boolean;
}

export interface SplitMembers {
  /** Members that a person must place. */
  open: SplitMember[];
  /** Members placed by a list that is certainly newer or has priority in the plan. */
  settled: SplitMember[];
  /** Members placed by a dated note of a move to their place. */
  settledByNote: SplitMember[];
  /** Groups the records of a member by place, in the order of the candidates. */
  sidesOf: (split: SplitMember) => number[][];
}

/**
 * Gives each member the decided place, else that of its rows. If they lead to several places, the list
 * with the higher priority in the plan decides, then a dated note of a move from one place to the other,
 * then the list that is newer for certain. Otherwise a person decides; until then the place counts for
 * which notes argue, then the newest list, then one with a branch, then the leading row. A row without a branch counts only where
 * no other row of the member gives one in the same new commune.
 * @param decided members that nobody is asked about, with the decided place if there is one
 * @param notes absent if notes do not count
 */
export function placeMembers(
  members: readonly Member[],
  placements: Placements,
  lists: ListedPlaces,
  decided: ReadonlyMap<Member, Placement | undefined> = new Map(),
  notes?: RowNotes,
): SplitMembers {
  const placeOf = (record: number) => placements.list[placements.index[record]];
  const sidesOf = ({ member, candidates }: SplitMember) =>
    candidates.map(({ placement }) => recordsAt(member, placement, placeOf));
  const split: SplitMembers = { open: [], settled: [], settledByNote: [], sidesOf };
  const candidatesOf = candidateFinder(placeOf, lists);
  for (const member of members) {
    const { records } = member;
    const judged =
      records.length === 1
        ? undefined
        : judge(member, candidatesOf(records), placeOf, lists, notes);
    const { candidates } = judged ?? { candidates: [] };
    const place = decided.get(member) ?? candidates[0]?.placement ?? placeOf(records[0]);
    member.newCommune = place.newCommune;
    member.newBranch = place.newBranch;
    if (judged === undefined || candidates.length < 2) continue;
    if (judged.settledBy === 'list') split.settled.push({ member, candidates });
    else if (decided.has(member)) continue;
    else if (judged.settledBy === 'note') split.settledByNote.push(judged.split);
    else split.open.push(judged.split);
  }
  return split;
}

/** Candidates in the order of their evidence. */
interface Judged extends Pick<SplitMember, 'candidates'> {
  split: SplitMember;
  settledBy?: 'list' | 'note';
}

function recordsAt(
  { records }: Member,
  placement: Placement,
  placeOf: (record: number) => Placement,
): number[] {
  const key = placementKey(placement);
  return records.filter((record) => placementKey(placeOf(record)) === key);
}

/** Puts the place for which notes argue first, unless a list in the plan has priority. */
function judge(
  member: Member,
  byList: SplitMember['candidates'],
  placeOf: (record: number) => Placement,
  lists: ListedPlaces,
  notes: RowNotes | undefined,
): Judged {
  const [first, ...rest] = byList;
  const asListed = { candidates: byList, split: { member, candidates: byList } };
  if (first === undefined || rest.length === 0) return asListed;
  const hasPriority = rest.every(({ record }) => hasMorePriority(first.record, record, lists));
  if (hasPriority) return { ...asListed, settledBy: 'list' };
  const rows = byList.map(({ placement }) => recordsAt(member, placement, placeOf));
  const verdict = notes && judgeByNotes(rows, notes);
  const isNewer = rest.every(({ record }) => isCertainlyNewer(first.record, record, lists));
  if (verdict === undefined || (isNewer && verdict.at === 0)) {
    return isNewer && !isLeft(rows[0], notes) ? { ...asListed, settledBy: 'list' } : asListed;
  }
  const { at, record, by, isCertain, isVague } = verdict;
  const shown = byList.map((one, i) => (rows[i].includes(record) ? { ...one, record } : one));
  const candidates = [shown[at], ...shown.filter((_, i) => i !== at)];
  const split = { member, candidates, ...(isVague ? {} : { evidence: { by, record } }) };
  return { candidates, split, ...(isCertain ? { settledBy: 'note' as const } : {}) };
}

/** Whether a note says that the person moved away, so that the list is no proof. */
function isLeft(records: readonly number[], notes: RowNotes | undefined): boolean {
  return notes !== undefined && records.some((record) => isNotedAsMoved(notes.noteOf(record)));
}

function hasMorePriority(a: number, b: number, { rankOf }: ListedPlaces): boolean {
  return rankOf(a).priority > rankOf(b).priority;
}

/** Whether the list of one record is newer than that of another for certain, or has priority. */
function isCertainlyNewer(a: number, b: number, { rankOf, isNewer }: ListedPlaces): boolean {
  const [one, other] = [rankOf(a).priority, rankOf(b).priority];
  return one > other || (one === other && isNewer(a, b));
}

/** A place of a member, with the newest of the rows that lead there. */
interface RowsAtPlace {
  placement: Placement;
  record: number;
  /** Whether one of the rows gives a branch. */
  isNamed: boolean;
}

/** Whether one place says more about the branch than another in the same new commune: see `knowledge`. */
function knowsMore(one: RowsAtPlace, other: RowsAtPlace): boolean {
  return (
    one.placement.newCommune === other.placement.newCommune && knowledge(one) > knowledge(other)
  );
}

/** Ranks a commune alone below the branch of all rows without one, and that below a branch that rows give. */
function knowledge({ placement, isNamed }: RowsAtPlace): number {
  if (placement.newBranch === '') return 0;
  return isNamed ? 2 : 1;
}

/** Makes a function that lists the different places of a member's rows: that of the newest list first, then those with a branch. */
function candidateFinder(
  placeOf: (record: number) => Placement,
  { rankOf, firstDay, namesBranch }: ListedPlaces,
): (records: readonly number[]) => SplitMember['candidates'] {
  const byDay = (a: number, b: number) =>
    rankOf(b).priority - rankOf(a).priority || firstDay(b) - firstDay(a);
  const byRank = (a: number, b: number) => compareSourceRanks(rankOf(b), rankOf(a));
  const newestFirst = (a: number, b: number) => byDay(a, b) || byRank(a, b);
  const blankLast = (a: Placement, b: Placement) =>
    Number(a.newBranch === '') - Number(b.newBranch === '');
  return (records) => {
    const distinct = new Map<string, RowsAtPlace>();
    for (const record of records) {
      const placement = placeOf(record);
      if (placement.newCommune === '' && placement.newBranch === '') continue;
      const key = placementKey(placement);
      const known = distinct.get(key);
      const isNamed = known?.isNamed === true || namesBranch(record);
      const isNewest = known === undefined || newestFirst(record, known.record) < 0;
      distinct.set(key, { placement, record: isNewest ? record : known.record, isNamed });
    }
    const places = [...distinct.values()];
    return places
      .filter((place) => !places.some((other) => knowsMore(other, place)))
      .map(({ placement, record }) => ({ placement, record }))
      .toSorted(
        (a, b) =>
          byDay(a.record, b.record) ||
          blankLast(a.placement, b.placement) ||
          byRank(a.record, b.record),
      );
  };
}

/**
 * Reports the rows whose branch was replaced by another row's, by table.
 * @param code `branch-by-newer-list` or `branch-by-note`
 */
export function settledFindings(
  settled: readonly SplitMember[],
  code: 'branch-by-newer-list' | 'branch-by-note',
  records: Pick<Records, 'table' | 'row'>,
  tables: readonly Pick<Table, 'file' | 'sheet'>[],
): Finding[] {
  const replaced = settled.flatMap(({ candidates }) =>
    candidates.slice(1).map(({ record }) => record),
  );
  return rowFindings(code, replaced, records, tables);
}

/** Reports rows, one finding for each table. */
export function rowFindings(
  code:
    | 'branch-by-newer-list'
    | 'branch-by-note'
    | 'status-not-carried'
    | 'member-id-repeated'
    | 'missing-from-newer-list'
    | 'missing-from-fuller-list',
  reported: readonly number[],
  records: Pick<Records, 'table' | 'row'>,
  tables: readonly Pick<Table, 'file' | 'sheet'>[],
  level: Finding['level'] = 'info',
): Finding[] {
  return shownRows(reported, records).map(([at, rows]) =>
    finding(level, code, rows, { file: tables[at].file, sheet: tables[at].sheet }),
  );
}

/** Lists the rows of records by table, as findings show them. */
export function shownRows(
  reported: readonly number[],
  { table, row }: Pick<Records, 'table' | 'row'>,
): [table: number, shown: { count: number; rows: string }][] {
  const rowsOf = new Map<number, number[]>();
  for (const record of reported) addTo(rowsOf, table[record], row[record] + 1);
  return [...rowsOf]
    .sort(([a], [b]) => a - b)
    .map(([at, rows]) => [at, { count: rows.length, rows: rows.sort((a, b) => a - b).join(', ') }]);
}
