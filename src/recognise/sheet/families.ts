/** Leaves out relatives on lists of households if the heads are members on another list. */
import {
  addToSet,
  type Finding,
  finding,
  isNameField,
  type Layout,
  type LayoutColumn,
  type Profile,
  placeIn,
  type Table,
} from '../../model/index.js';
import { clean, fold, isPlaceholder } from '../../text/index.js';
import { cellAt } from '../cells/cellAt.js';
import { firstRows } from '../cells/firstRows.js';
import { isProvenMember, namesMembersAlone } from '../rows/revised/nonMembers.js';
import { familyRows } from '../rows/revised/relativeRows.js';
import type { Recognition } from './recognition.js';

/** Fewest heads who must be on another list, and their share of all heads. */
const FEWEST_FOUND = 3;
const SHARE_FOUND = 0.8;
const NO_LETTERS = /[^a-z ]/g;
const YEAR = /(?:19|20)\d\d/;

interface Person {
  /** Folded. */
  name: string;
  /** Year of birth; `''` if unknown. */
  year: string;
}
type YearsByName = ReadonlyMap<string, ReadonlySet<string>>;

type Family = ReturnType<typeof familyRows>;

interface Planned extends Recognition {
  /** With a sheet if the plan says that this one has members. */
  settings?: { sheet?: string | undefined } | undefined;
}

/**
 * Leaves out relatives of the heads of households, unless they are on the list of the heads, too, or have a day of
 * joining or a card, or a running number below a title that names members alone. All are kept if the heads are on no
 * other list, since such a list may be all there is.
 * @returns the rosters, and a warning for each list with relatives
 */
export function withFamilies<Roster extends Planned>(
  rosters: readonly Roster[],
  profile: Profile,
): { rosters: Roster[]; findings: Finding[] } {
  if (profile.signs === undefined) return { rosters: [...rosters], findings: [] };
  const families = new Map<Roster, Family>();
  for (const roster of rosters) {
    const { table, layout } = roster;
    if (!('columns' in layout)) continue;
    const family = familyRows(table, layout.kinds, layout.columns);
    if (family.relatives.length > 0) families.set(roster, family);
  }
  if (families.size === 0) return { rosters: [...rosters], findings: [] };
  const lists = rosters.flatMap((roster) =>
    families.has(roster) ? [] : yearsByName(peopleOf(roster, profile)),
  );
  const findings: Finding[] = [];
  const revised = rosters.map((roster) => {
    const family = families.get(roster);
    if (family === undefined) return roster;
    const left = rowsLeftOut(roster, family, lists, profile);
    const reported = left.length > 0 ? left : family.relatives;
    const code = left.length > 0 ? 'families-left-out' : 'families-kept';
    const args = { count: reported.length, rows: firstRows(reported) };
    const place = { ...placeIn(roster.table), row: reported[0]! + 1 };
    findings.push(finding('warning', code, args, place));
    return left.length > 0 ? withoutRows(roster, new Set(left)) : roster;
  });
  return { rosters: revised, findings };
}

/** Returns the rows of relatives whom nothing shows to be members; none if no other list has the heads. */
function rowsLeftOut(
  roster: Planned,
  { heads, relatives }: Family,
  lists: readonly YearsByName[],
  profile: Profile,
): number[] {
  const { table, layout, settings } = roster;
  if (settings?.sheet !== undefined || !('columns' in layout)) return [];
  const people = peopleOf(roster, profile);
  const ofHeads = lists.filter((list) => {
    const found = heads.filter((row) => mayHave(list, people.get(row)!)).length;
    return found >= FEWEST_FOUND && found >= SHARE_FOUND * heads.length;
  });
  if (ofHeads.length === 0) return [];
  const isOfMembers = namesMembersAlone(table, layout.headerTop, profile.signs!);
  return relatives.filter(
    (row) =>
      !ofHeads.some((list) => mayHave(list, people.get(row)!)) &&
      !isProvenMember(table, row, layout.columns) &&
      !(isOfMembers && isNumbered(table, row, layout.columns)),
  );
}

/** Whether a row has a running number; true for all rows of a list without such numbers. */
function isNumbered({ rows }: Table, row: number, columns: readonly LayoutColumn[]): boolean {
  const numbers = columns.filter(({ field }) => field === 'ordinal');
  if (numbers.length === 0) return true;
  return numbers.some(({ index }) => !isPlaceholder(rows[row]![index] ?? ''));
}

function withoutRows<Roster extends Planned>(roster: Roster, rows: ReadonlySet<number>): Roster {
  const layout = roster.layout as Layout;
  const kinds = layout.kinds.map((kind, row) => (rows.has(row) ? 'note' : kind));
  return { ...roster, layout: { ...layout, kinds } };
}

/** Reads name and year of birth of the members of a list, by row. */
function peopleOf({ table, layout }: Planned, { fields }: Profile): Map<number, Person> {
  if (!('columns' in layout)) return new Map();
  const ofName = new Set(fields.filter(isNameField).map(({ id }) => id));
  const names = layout.columns.filter(({ field }) => ofName.has(field ?? ''));
  const births = layout.columns.filter(({ field }) => field === 'birth');
  const textIn = (columns: readonly LayoutColumn[], row: number) =>
    clean(columns.map(({ index }) => cellAt(table, row, index)).join(' '));
  const rows = [...layout.kinds.keys()].filter((row) => layout.kinds[row] === 'member');
  return new Map(
    rows.map((row) => {
      const name = fold(textIn(names, row)).replace(NO_LETTERS, '').trim();
      return [row, { name, year: YEAR.exec(textIn(births, row))?.[0] ?? '' }];
    }),
  );
}

function yearsByName(people: ReadonlyMap<number, Person>): YearsByName {
  const years = new Map<string, Set<string>>();
  for (const { name, year } of people.values()) addToSet(years, name, year);
  return years;
}

/** Whether a list has the name, with the same year of birth unless one is unknown. */
function mayHave(list: YearsByName, { name, year }: Person): boolean {
  const years = list.get(name);
  return years !== undefined && (year === '' || years.has('') || years.has(year));
}
