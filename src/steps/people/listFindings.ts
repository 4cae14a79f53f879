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

/** Lists a row of each member whom only small lists have, and no older one of a series. */
export function notOnFullerList(
  members: readonly Member[],
  { parsed: { records, tables }, series: { superseded } }: Matched,
): number[] {
  return besideFullerLists(records, tables, members)
    .filter(isUnexplained)
    .map(({ records: [first] }) => first)
    .filter((record) => !superseded.has(records.table[record]));
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
function onlyOnOlderLists(
  members: readonly Member[],
  { parsed, series: { superseded, isNewer } }: Matched,
): number[] {
  if (superseded.size === 0) return [];
  const { table } = parsed.records;
  return members
    .filter(isUnexplained)
    .filter(({ records }) => records.every((record) => superseded.has(table[record])))
    .map(({ records }) => records.reduce((a, b) => (isNewer(table[b], table[a]) ? b : a)));
}

/** Whether no status is the reason why other lists lack a member, such as `Từ trần`. */
function isUnexplained({ values }: Member): boolean {
  const { events } = parseStatusNote(values.get('status')?.text ?? '');
  return !events.some(({ kind, state }) => state === 'done' && kind !== 'active');
}

/** Reports members whom one of two nearly equal lists has alone, where nothing says which is newer. */
function onlyOnCopies(
  members: readonly Member[],
  { parsed: { records, tables, layouts, ranks }, common, series }: Matched,
): Finding[] {
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
  return shownRows(onOneCopy(records, members, copies), records).map(([at, rows]) => {
    const other = otherList(tables, copies.get(at)!, at);
    return finding('warning', 'missing-from-copy', { ...rows, other }, placeIn(tables[at]));
  });
}

/** Names another list: its file, or its sheet if both are in one file. */
function otherList(tables: ParsedRosters['tables'], other: number, than: number): string {
  const { file, sheet } = tables[other];
  return file === tables[than].file ? sheet : file;
}
