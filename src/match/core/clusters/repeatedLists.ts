/** Lists that repeat the people of a fuller list with little more than names: dues, attendance, a committee. */
import { addTo, countUp, groupBy, type Records } from '../../../model/index.js';
import { fold, precisionOf } from '../../../text/index.js';
import { sumOfDisagreement } from '../../compare/comparison.js';
import type { Fields } from '../../compare/fields.js';
import type { Matcher } from '../matcher.js';
import type { Groups } from './groups.js';

/** Fewest rows that must be found on fuller lists, and their share of all rows of the list. */
const FEWEST_FOUND = 3;
const SHARE_FOUND = 0.8;
/** Share of rows up to which a list may have facts that distinguish people of one name. */
const SHARE_DETAILED = 0.1;

/** What the search for repeated lists needs besides the records. */
export interface RepeatedInput {
  fields: Fields;
  matcher: Matcher;
  /** Table → its file; if missing, each has a file of its own. */
  files: readonly string[] | undefined;
  /** Whether people decided that two records are two people. */
  areApart: (a: number, b: number) => boolean;
}

/**
 * Joins rows of lists that repeat a fuller list of the same file or old commune. A list does so if four of five rows, and
 * three at least, have the name of a row there, and no fact differs. Such a row is the one person there with its name; if
 * several have it on either list, nothing is joined. One row in five that is on no fuller list, and has the name of
 * another person who is missing on this one, is far rarer than one in a thousand.
 * @param groups clusters of the other rows, which grow
 * @returns the rows that were joined, ascending
 */
export function joinRepeated(records: Records, groups: Groups, input: RepeatedInput): number[] {
  const { fields, matcher } = input;
  if (fields.name === undefined) return [];
  const isBare = bareTables(records, fields);
  if (!isBare.includes(true)) return [];
  const all = Array.from(records.table.keys());
  const bare = groupBy(
    all.filter((record) => isBare[records.table[record]!]),
    (record) => records.table[record]!,
  );
  const fullerOf = fullerReader(records, isBare, input);
  const agree = agreement(records, matcher);
  const areTwo = (a: number, b: number) =>
    records.table[a] === records.table[b] ||
    input.areApart(a, b) ||
    matcher.cannotLink(a, b) !== undefined;
  const joined: number[] = [];
  for (const rows of bare.values()) {
    const people = rows.map((row) => {
      const fuller = fullerOf(row).filter((other) => agree(row, other));
      return new Set(fuller.map((other) => groups.rootOf(other)));
    });
    const found = people.filter(({ size }) => size > 0).length;
    if (found < FEWEST_FOUND || found < SHARE_FOUND * rows.length) continue;
    const times = new Map<number, number>();
    for (const person of people.flatMap((roots) => [...roots])) countUp(times, person);
    rows.forEach((row, at) => {
      const [person, another] = people[at]!;
      if (person === undefined || another !== undefined || times.get(person) !== 1) return;
      const own = groups.rootOf(row);
      const other = groups.rootOf(person);
      if (own === other || groups.somePair(own, other, areTwo)) return;
      groups.join(other, own, Number.POSITIVE_INFINITY);
      joined.push(row);
    });
  }
  return joined.sort((a, b) => a - b);
}

/** Makes a test whether no fact of two rows differs; a branch may lack its marks. */
function agreement(
  { oldBranch: { index, values } }: Records,
  { comparisons }: Matcher,
): (a: number, b: number) => boolean {
  const facts = comparisons.filter(({ role }) => role !== 'branch');
  const branches = values.map(({ text }) => fold(text));
  return (a, b) => {
    const one = branches[index[a]!]!;
    const other = branches[index[b]!]!;
    const isElsewhere = one !== '' && other !== '' && one !== other;
    return !isElsewhere && sumOfDisagreement(facts, a, b) === 0;
  };
}

/** Table → whether hardly a row has a full date of birth, an ID number, a phone or a code. */
function bareTables({ count, table }: Records, { birth, ids, phones, codes }: Fields): boolean[] {
  const numbers = [...ids.map(({ index }) => index), ...phones, ...codes];
  const rows: number[] = [];
  const detailed: number[] = [];
  for (let record = 0; record < count; record++) {
    const at = table[record]!;
    rows[at] = (rows[at] ?? 0) + 1;
    const day = birth?.[record] ?? 0;
    const hasDay = day !== 0 && precisionOf(day) === 'day';
    if (!hasDay && numbers.every((index) => index[record] === 0)) continue;
    detailed[at] = (detailed[at] ?? 0) + 1;
  }
  return Array.from(rows, (all = 0, at) => (detailed[at] ?? 0) <= SHARE_DETAILED * all);
}

/** Makes a function that gives the rows of fuller lists with the name of a row, in its file or old commune. */
function fullerReader(
  { count, table, oldCommune: { index: commune } }: Records,
  isBare: readonly boolean[],
  { fields: { foldedName }, files }: RepeatedInput,
): (row: number) => number[] {
  const byName = new Map<number, number[]>();
  for (let record = 0; record < count; record++) {
    const name = foldedName[record]!;
    if (name === 0 || isBare[table[record]!]) continue;
    addTo(byName, name, record);
  }
  return (row) =>
    (byName.get(foldedName[row]!) ?? []).filter((other) => {
      const isOfFile = files !== undefined && files[table[row]!] === files[table[other]!];
      if (commune[row] === 0 || commune[other] === 0) return isOfFile;
      return commune[row] === commune[other];
    });
}
