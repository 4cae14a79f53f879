/** Reports lists that may be people copied from a question file or roster of a result. */
import {
  addToSet,
  countBy,
  type Finding,
  finding,
  type Member,
  placeIn,
} from '../../model/index.js';
import { clean, fold } from '../../text/index.js';
import type { ParsedRosters } from '../rosters/parsedRosters.js';

/** Headings of people and places in question files, folded; most lists have another one for the ID number. */
const SHOWN = new Set([
  ...['ho ten', 'ho va ten', 'ngay sinh', 'gioi tinh', 'so giay to', 'so dien thoai'],
  ...['xa cu', 'chi doan cu', 'chi bo cu', 'chi hoi cu', 'tep', 'trang', 'dong', 'nguon'],
  ...['truong', 'gia tri', 'goi y', 'ghi chu'],
]);
/** Fewest rows of such a list: one person on two lists. */
const FEWEST = 2;
/** Share of its rows whose people other lists have; a copied wrong value may keep one apart. */
const SHARE = 0.9;

/** Reports lists with no other columns than those of shown rows, if other lists have nearly all of their people. */
export function copiedLists(
  members: readonly Member[],
  { records: { table }, tables, layouts }: Pick<ParsedRosters, 'records' | 'tables' | 'layouts'>,
): Finding[] {
  const suspects = new Set([...tables.keys()].filter((at) => hasOnlyShownColumns(layouts[at])));
  if (suspects.size === 0) return [];
  const elsewhere = new Map<number, Set<number>>();
  const rows = members.flatMap(({ records }) => records.filter((r) => suspects.has(table[r])));
  for (const { records } of members) {
    // Copies beside each other are on no other list.
    if (records.every((record) => suspects.has(table[record]))) continue;
    for (const record of records) addToSet(elsewhere, table[record], record);
  }
  return [...countBy(rows, (record) => table[record])].flatMap(([at, count]) => {
    const shared = elsewhere.get(at)?.size ?? 0;
    if (shared < FEWEST || shared < SHARE * count) return [];
    return [finding('warning', 'list-of-questions', { count: shared }, placeIn(tables[at]))];
  });
}

function hasOnlyShownColumns(layout: ParsedRosters['layouts'][number]): boolean {
  if (!('columns' in layout)) return false;
  const headings = layout.columns
    .filter(({ header, field }) => header !== '' && field !== 'ordinal')
    .map(({ header }) => fold(clean(header)).replaceAll('_', ' '));
  return headings.includes('so giay to') && headings.every((heading) => SHOWN.has(heading));
}
