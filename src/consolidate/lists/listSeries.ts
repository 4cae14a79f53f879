/** Finds lists of the same people that were made one after another, as every year, and later versions of a list. */
import {
  countUp,
  DisjointSets,
  isLater,
  isLaterVersion,
  type ListPeriod,
  type ListVersion,
  type Records,
  type Table,
  UNDATED,
} from '../../model/index.js';
import { areNearlyOne, type CommonPeople, ENOUGH_PEOPLE } from './commonPeople.js';

interface SeriesInput {
  records: Records;
  tables: readonly Pick<Table, 'file'>[];
  /** People whom the lists have in common. */
  common: CommonPeople;
  /** Period of each table. */
  periods: readonly ListPeriod[];
  /** Version of each table. */
  versions: readonly ListVersion[];
}

/** Lists of the same people in the order of their periods and versions. */
export interface ListSeries {
  /** First day on which a table of a series can have been made, `yyyymmdd`; 0 for others. */
  firstDay: (table: number) => number;
  /** Whether a table is certainly newer than another one of the same people. */
  isNewer: (table: number, than: number) => boolean;
  /** Tables most of whose people are on newer lists of the same people. */
  superseded: ReadonlySet<number>;
  /** Tables that have a later version, with one of these. */
  replacedBy: ReadonlyMap<number, number>;
}

/** Least share of the people of the smaller list, or of an old one, whom newer lists have too. */
const MOST = 0.5;
/** Dates on a list that may be slips although they contradict its period; a share of them above that. */
const SLIPS = 2;
const SLIP_SHARE = 0.02;
/** Years of age that everybody on a list has. */
const YOUNGEST = 6;

const NO_SERIES: ListSeries = {
  firstDay: () => 0,
  isNewer: () => false,
  superseded: new Set(),
  replacedBy: new Map(),
};

/** Finds the series of lists; a list whose own dates are after its period belongs to none. */
export function listSeries({
  records,
  tables,
  common,
  periods,
  versions,
}: SeriesInput): ListSeries {
  const trusted = trustedPeriods(records, periods);
  const isByPeriod = (table: number, than: number) => isLater(trusted[table]!, trusted[than]!);
  const isByVersion = (table: number, than: number) =>
    !isByPeriod(than, table) && isLaterVersion(versions[table]!, versions[than]!);
  const isAfter = (table: number, than: number) =>
    isByPeriod(table, than) || isByVersion(table, than);
  const { sets, dated, replacedBy } = seriesOf(common, tables, isByPeriod, isByVersion);
  if (dated.size === 0) return NO_SERIES;
  const isNewer = (table: number, than: number) =>
    isAfter(table, than) && sets.areTogether(table, than);
  const again = new Map<number, number>();
  for (const lists of common.onSeveral) {
    for (const old of lists) if (lists.some((list) => isNewer(list, old))) countUp(again, old);
  }
  const superseded = [...again].filter(([table, count]) => count >= common.sizes[table]! * MOST);
  return {
    firstDay: (table) => (dated.has(table) ? trusted[table]!.from : 0),
    isNewer,
    superseded: new Set(superseded.map(([table]) => table)),
    replacedBy,
  };
}

/** Leaves out periods before which no one can have been born or have joined whom the list has. */
function trustedPeriods(
  { columns, table }: Records,
  periods: readonly ListPeriod[],
): readonly ListPeriod[] {
  if (periods.every(({ to }) => to === 0)) return periods;
  const rows = new Map<number, number>();
  const contradicting = new Map<number, number>();
  const [birth, joined] = ['birth', 'joined'].map((field) => columns.get(field));
  const isAfter = (column: typeof birth, record: number, day: number) =>
    column?.type === 'date' && column.packed[record]! > day;
  for (const [record, at] of table.entries()) {
    const { to } = periods[at]!;
    if (to === 0) continue;
    countUp(rows, at);
    if (isAfter(birth, record, to - YOUNGEST * 10000) || isAfter(joined, record, to)) {
      countUp(contradicting, at);
    }
  }
  return periods.map((period, at) => {
    const slips = Math.max(SLIPS, (rows.get(at) ?? 0) * SLIP_SHARE);
    return (contradicting.get(at) ?? 0) > slips ? UNDATED : period;
  });
}

/**
 * Joins tables of different periods that have most people of the smaller one in common, and versions that have nearly
 * all people of the larger one. If two files have several such tables (a sheet for each branch), all of them are joined,
 * since people move between them.
 */
function seriesOf(
  people: CommonPeople,
  tables: SeriesInput['tables'],
  isByPeriod: (table: number, than: number) => boolean,
  isByVersion: (table: number, than: number) => boolean,
): { sets: DisjointSets<number>; dated: Set<number>; replacedBy: Map<number, number> } {
  const sets = new DisjointSets<number>();
  const dated = new Set<number>();
  const replacedBy = new Map<number, number>();
  const firstOf = new Map<string, number>();
  for (const pair of people.pairs) {
    const { one, other, common } = pair;
    if (common < ENOUGH_PEOPLE) continue;
    const smaller = Math.min(people.sizes[one]!, people.sizes[other]!);
    for (const [old, table] of [
      [one, other],
      [other, one],
    ] as const) {
      const isVersion = isByVersion(table, old) && areNearlyOne(pair, people);
      if (!isVersion && !(isByPeriod(table, old) && common >= smaller * MOST)) continue;
      const files = `${tables[old]!.file}\n${tables[table]!.file}`;
      const first = firstOf.get(files) ?? old;
      firstOf.set(files, first);
      sets.unite([first, old, table]);
      dated.add(old).add(table);
      if (isVersion) replacedBy.set(old, table);
    }
  }
  return { sets, dated, replacedBy };
}
