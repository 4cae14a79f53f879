/** Reports how the lists of a run repeat, replace and complete one another. */
import { rowFindings, shownRows } from '../../assign/index.js';
import { besideFullerLists, listCopies, onOneCopy } from '../../consolidate/index.js';
import {
  type Clustering,
  compareSourceRanks,
  countBy,
  type Finding,
  finding,
  type Member,
  placeIn,
} from '../../model/index.js';
import { fold, parseStatusNote } from '../../text/index.js';
import type { ParsedRosters } from '../rosters/parsedRosters.js';
import type { Matched } from './match.js';

/** Members who are not full members yet, in folded titles. */
const PROBATION = /\bdu bi\b/;
/** Members of other branches who live here, as rule 213 of the Party has it. */
const RESIDENTS =
  /\blien he (?:\S+ )*noi cu tru\b|\b(?:quy dinh|qd)(?: so)? ?213\b|\b213 ?-? ?qd\b/;

/** Reports lists that repeat a fuller one, with the number of their rows that are the only one of a member. */
export function repeatedLists(
  { repeated }: Pick<Clustering, 'repeated'>,
  members: readonly Member[],
  { records: { table }, tables }: Pick<ParsedRosters, 'records' | 'tables'>,
): Finding[] {
  if (repeated.length === 0) return [];
  const rowsOf = countBy(repeated, (record) => table[record]);
  const alone = members.flatMap(({ records }) => (records.length === 1 ? [records[0]] : []));
  const aloneOf = countBy(alone, (record) => table[record]);
  return [...rowsOf].map(([at, count]) => {
    const { file, sheet } = tables[at];
    return finding(
      'warning',
      'list-repeated',
      { count, left: aloneOf.get(at) ?? 0 },
      { file, sheet },
    );
  });
}

/**
 * Lists a row of each member whom only small lists have, and no older one of a series, or only lists of members
 * elsewhere who live here. A list of members on probation completes that of full members.
 */
export function notOnFullerList(members: readonly Member[], matched: Matched): number[] {
  const { parsed, series } = matched;
  const { records, tables } = parsed;
  const tablesNamed = (words: RegExp) =>
    new Set([...tables.keys()].filter((t) => isNamed(words, parsed, t)));
  const beside = new Set(besideFullerLists(records, tables, members));
  const residents = tablesNamed(RESIDENTS);
  const onProbation = tablesNamed(PROBATION);
  const isResident = ({ records: own }: Member) =>
    own.every((record) => residents.has(records.table[record]));
  const areAllResidents = members.every(isResident);
  const missing = members.filter(
    (member) =>
      isUnexplained(member) && (beside.has(member) || (isResident(member) && !areAllResidents)),
  );
  return withoutAsked(missing, matched)
    .map(({ records: [first] }) => first)
    .filter((record) => !series.superseded.has(records.table[record]))
    .filter((record) => !onProbation.has(records.table[record]));
}

/** Whether the sheet or a title of a list has certain words. */
function isNamed(
  words: RegExp,
  { tables, layouts, letterheads }: ParsedRosters,
  t: number,
): boolean {
  if (!('columns' in layouts[t])) return false;
  const titles = letterheads[t].map(({ text }) => text);
  return [tables[t].sheet, ...titles].some((text) => words.test(fold(text)));
}

/** Reports the people whom newer, fuller or nearly equal lists lack, and the lists that count as replaced. */
export function missingFromLists(
  matched: Matched,
  members: readonly Member[],
  besideFuller: readonly number[],
): Finding[] {
  const { records, tables } = matched.parsed;
  const report = (code: Parameters<typeof rowFindings>[0], rows: readonly number[]) =>
    rowFindings(code, rows, records, tables, 'warning');
  return [
    ...replacedLists(matched),
    ...report('missing-from-newer-list', onlyOnOlderLists(members, matched)),
    ...report('missing-from-fuller-list', besideFuller),
    ...onlyOnCopies(members, matched),
  ];
}

/** Reports versions of a list that count as older by their names. */
function replacedLists({ series, parsed: { tables, ranks } }: Matched): Finding[] {
  return [...series.replacedBy]
    .filter(([old, table]) => compareSourceRanks(ranks[old], ranks[table]) === 0)
    .sort(([a], [b]) => a - b)
    .map(([old, table]) => {
      const other = otherList(tables, table, old);
      return finding('info', 'list-replaced', { other }, placeIn(tables[old]));
    });
}

/** Lists the newest row of each member whom only older lists of a series have. */
function onlyOnOlderLists(members: readonly Member[], matched: Matched): number[] {
  const { superseded, isNewer } = matched.series;
  if (superseded.size === 0) return [];
  const { table } = matched.parsed.records;
  const missing = members
    .filter(isUnexplained)
    .filter(({ records }) => records.every((record) => superseded.has(table[record])));
  return withoutAsked(missing, matched).map(({ records }) =>
    records.reduce((a, b) => (isNewer(table[b], table[a]) ? b : a)),
  );
}

/** Leaves out missing members whom an open question may find on the list that lacks them. */
function withoutAsked(
  missing: readonly Member[],
  { clustering: { ask, cluster } }: Matched,
): Member[] {
  const clusterOf = ({ records }: Member) => cluster[records[0]];
  const all = new Set(missing.map(clusterOf));
  const asked = new Set(
    ask.flatMap(({ a, b }) => {
      const [one, other] = [cluster[a], cluster[b]];
      if (all.has(one) === all.has(other)) return [];
      return all.has(one) ? one : other;
    }),
  );
  return missing.filter((member) => !asked.has(clusterOf(member)));
}

/** Whether no status is the reason why other lists lack a member, such as `Từ trần`. */
function isUnexplained({ values }: Member): boolean {
  const { events } = parseStatusNote(values.get('status')?.text ?? '');
  return !events.some(({ kind, state }) => state === 'done' && kind !== 'active');
}

/** Reports two nearly equal lists, and members whom one of them has alone, where nothing says which is newer. */
function onlyOnCopies(members: readonly Member[], matched: Matched): Finding[] {
  const { common, series } = matched;
  const { records, tables, layouts, ranks } = matched.parsed;
  const copies = listCopies({
    common,
    headings: (table) => {
      const layout = layouts[table];
      return 'columns' in layout ? layout.columns.map(({ header }) => fold(header)) : [];
    },
    isOrdered: (one, other) =>
      series.isNewer(one, other) ||
      series.isNewer(other, one) ||
      compareSourceRanks(ranks[one], ranks[other]) !== 0,
  });
  const { ask, cluster } = matched.clustering;
  const asked = new Set(
    ask
      .filter(({ a, b }) => copies.get(records.table[a]) === records.table[b])
      .flatMap(({ a, b }) => [cluster[a], cluster[b]]),
  );
  const settled = members.filter(({ records: [first] }) => !asked.has(cluster[first]));
  const missing = shownRows(onOneCopy(records, settled, copies), records);
  const named = new Set(missing.flatMap(([at]) => [at, copies.get(at)]));
  const complete = [...copies].filter(([at, other]) => at > other && !named.has(at));
  const countOnBoth = onBoth(members, records, new Map(complete));
  return [
    ...missing.map(([at, rows]) => {
      const other = otherList(tables, copies.get(at)!, at);
      return finding('warning', 'missing-from-copy', { ...rows, other }, placeIn(tables[at]));
    }),
    ...complete.map(([at, copy]) => {
      const args = {
        other: otherList(tables, copy, at),
        count: countOnBoth(at),
      };
      return finding('warning', 'list-copied', args, placeIn(tables[at]));
    }),
  ];
}

/** Counts by list the members who are on its copy, too. */
function onBoth(
  members: readonly Member[],
  { table }: ParsedRosters['records'],
  copies: ReadonlyMap<number, number>,
): (at: number) => number {
  const counts = new Map<number, number>();
  for (const { records } of members) {
    if (records.length < 2) continue;
    const lists = new Set(records.map((record) => table[record]));
    for (const at of lists) {
      const copy = copies.get(at);
      if (copy !== undefined && lists.has(copy)) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return (at) => counts.get(at) ?? 0;
}

/** Names another list: its file, or its sheet if both are in one file. */
function otherList(tables: ParsedRosters['tables'], other: number, than: number): string {
  const { file, sheet } = tables[other];
  return file === tables[than].file ? sheet : file;
}
