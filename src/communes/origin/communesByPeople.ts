/** The old commune of a list that names none, or only the new one, by its people. */
import { addTo, addToSet, type CommuneProblem, countUp } from '../../model/index.js';
import { type ListedPerson, listedPeople, yearOf } from '../../text/index.js';
import { communesInBlocks } from './communesInBlocks.js';
import type { CountryResolver } from './countryResolver.js';
import type { RowCommunes } from './rowCommunes.js';
import type { TableTexts } from './tableCommunes.js';

/** Fewest people, and least share of the list, who are on lists of known communes. */
const ENOUGH_KNOWN = 5;
const MOST_KNOWN = 0.5;
/** Share of these people who must be on lists of one commune; the rest are namesakes elsewhere. */
const IN_ONE = 0.9;
/** Least share of a list of several communes who are on lists of known communes. */
const KNOWN_OF_SEVERAL = 0.9;

/** Rows of a table whose old commune is open. */
interface OpenRows {
  table: number;
  rows: readonly number[];
  /** Whether they may be of an old commune. */
  fits: (id: string) => boolean;
  /** The question about them; undefined where their new commune is known. */
  problem?: CommuneProblem;
}

/**
 * Gives a list that names no commune the one of its people: most are on lists of known communes, nearly all of them
 * on lists of one. A list of several communes, one below the other, gives each row the commune of its people. A list
 * that names the new commune only gets a part of it.
 */
export function withCommunesByPeople(
  { tables, layouts }: Pick<TableTexts, 'tables' | 'layouts'>,
  read: RowCommunes,
  country: CountryResolver | undefined,
): RowCommunes {
  const open = [...unnamed(read), ...ofNewCommunes(read, country)];
  if (open.length === 0 || read.ids.size === 0) return read;
  const people = tables.map((table, t) =>
    listedPeople(table, layouts[t]!).filter(({ name }) => name !== ''),
  );
  const known: KnownPeople = new Map();
  for (const [t, ofTable] of people.entries()) {
    for (const person of ofTable) {
      const id = read.rows[t]![person.row] ?? '';
      if (id !== '' && !country?.isNew(id)) addKnown(known, person, id);
    }
  }
  const rows = [...read.rows];
  const sources = [...read.sources];
  const left = new Map<CommuneProblem, CommuneProblem | undefined>();
  for (const { table, rows: openRows, fits, problem } of open) {
    const own = new Set(openRows);
    const listed = people[table]!.filter(({ row }) => own.has(row));
    const communes = listed.map((person) => communesOf(person, known, fits));
    const id = communeOfAll(communes);
    const found =
      id === undefined
        ? rowsOfSeveral(listed, communes)
        : new Map(openRows.map((row) => [row, id]));
    if (found.size === 0) continue;
    if (id !== undefined) sources[table] = { id, by: 'people', text: '' };
    rows[table] = rows[table]!.map((known, row) => found.get(row) ?? known);
    if (problem !== undefined) left.set(problem, withoutRows(problem, found));
  }
  const problems = read.problems.flatMap((one) => (left.has(one) ? (left.get(one) ?? []) : one));
  return { ...read, rows, sources, problems };
}

/** Lists the rows of lists that name no commune at all. */
function unnamed({ problems, sources }: RowCommunes): OpenRows[] {
  return problems
    .filter(
      ({ table, text, candidates }) =>
        text === '' && candidates.length === 0 && sources[table] === undefined,
    )
    .map((problem) => ({ table: problem.table, rows: problem.rows, fits: () => true, problem }));
}

/** Lists the rows whose new commune alone is known. */
function ofNewCommunes({ rows }: RowCommunes, country: CountryResolver | undefined): OpenRows[] {
  if (country === undefined) return [];
  return rows.flatMap((ids, table) => {
    const byId = new Map<string, number[]>();
    for (const [row, id] of ids.entries()) if (country.isNew(id)) addTo(byId, id, row);
    return [...byId].map(([newId, open]) => ({
      table,
      rows: open,
      fits: (id: string) => country.leadsTo(id, newId),
    }));
  });
}

/** Returns a problem without the rows that have a commune now; undefined if none is left. */
function withoutRows(
  problem: CommuneProblem,
  found: ReadonlyMap<number, string>,
): CommuneProblem | undefined {
  const rows = problem.rows.filter((row) => !found.has(row));
  const [row] = rows;
  return row === undefined ? undefined : { ...problem, row, rows, members: rows.length };
}

/** Communes of people by name, then by year of birth; 0 for none. */
type KnownPeople = Map<string, Map<number, Set<string>>>;

function addKnown(known: KnownPeople, { name, birth }: ListedPerson, commune: string): void {
  const byYear = known.get(name) ?? new Map<number, Set<string>>();
  known.set(name, byYear);
  addToSet(byYear, yearOf(birth), commune);
}

/** Lists the communes that fit of people with the same name; another year of birth is another person. */
function communesOf(
  { name, birth }: ListedPerson,
  known: KnownPeople,
  fits: OpenRows['fits'],
): Set<string> {
  const year = yearOf(birth);
  const same = [...(known.get(name) ?? [])].filter(
    ([other]) => year === 0 || other === 0 || other === year,
  );
  return new Set(same.flatMap(([, communes]) => [...communes].filter(fits)));
}

/** Finds the commune in which nearly all known people are; undefined if few are known, or they are in several. */
function communeOfAll(people: readonly ReadonlySet<string>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const communes of people) for (const id of communes) countUp(counts, id);
  const found = people.filter(({ size }) => size > 0).length;
  if (found < ENOUGH_KNOWN || found < people.length * MOST_KNOWN) return undefined;
  const most = [...counts].filter(([, count]) => count >= found * IN_ONE);
  return most.length === 1 ? most[0]![0] : undefined;
}

/** Gives rows of a list of several communes their own, if nearly all of its people are known. */
function rowsOfSeveral(
  people: readonly ListedPerson[],
  communes: readonly ReadonlySet<string>[],
): Map<number, string> {
  const found = communes.filter(({ size }) => size > 0).length;
  if (found < ENOUGH_KNOWN || found < people.length * KNOWN_OF_SEVERAL) return new Map();
  const ids = communesInBlocks(communes);
  return new Map(people.flatMap(({ row }, at) => (ids[at] === '' ? [] : [[row, ids[at]!]])));
}
