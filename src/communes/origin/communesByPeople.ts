/** The old commune of a list that names none, by its people. */
import { addToSet, countUp } from '../../model/index.js';
import { type ListedPerson, listedPeople, yearOf } from '../../text/index.js';
import type { RowCommunes } from './rowCommunes.js';
import type { TableTexts } from './tableCommunes.js';

/** Fewest people, and least share of the list, who are on lists of known communes. */
const ENOUGH_KNOWN = 5;
const MOST_KNOWN = 0.5;
/** Share of these people who must be on lists of one commune; the rest are namesakes elsewhere. */
const IN_ONE = 0.9;

/**
 * Gives a list that names no commune the one of its people: most are on lists of known communes, nearly all of them
 * on lists of one. A list with people of several communes remains without one.
 */
export function withCommunesByPeople(
  { tables, layouts }: Pick<TableTexts, 'tables' | 'layouts'>,
  read: RowCommunes,
): RowCommunes {
  const open = read.problems.filter(
    ({ table, text, candidates }) =>
      text === '' && candidates.length === 0 && read.sources[table] === undefined,
  );
  if (open.length === 0 || read.ids.size === 0) return read;
  const people = tables.map((table, t) =>
    listedPeople(table, layouts[t]!).filter(({ name }) => name !== ''),
  );
  const known: KnownPeople = new Map();
  for (const [t, ofTable] of people.entries()) {
    for (const person of ofTable) {
      const id = read.rows[t]![person.row] ?? '';
      if (id !== '') addKnown(known, person, id);
    }
  }
  const rows = [...read.rows];
  const sources = [...read.sources];
  const found = new Set<(typeof open)[number]>();
  for (const problem of open) {
    const { table } = problem;
    const own = new Set(problem.rows);
    const id = communeOfPeople(
      people[table]!.filter(({ row }) => own.has(row)),
      known,
    );
    if (id === undefined) continue;
    rows[table] = rows[table]!.map((known, row) => (own.has(row) ? id : known));
    sources[table] = { id, by: 'people', text: '' };
    found.add(problem);
  }
  return { ...read, rows, sources, problems: read.problems.filter((one) => !found.has(one)) };
}

/** Communes of people by name, then by year of birth; 0 for none. */
type KnownPeople = Map<string, Map<number, Set<string>>>;

function addKnown(known: KnownPeople, { name, birth }: ListedPerson, commune: string): void {
  const byYear = known.get(name) ?? new Map<number, Set<string>>();
  known.set(name, byYear);
  addToSet(byYear, yearOf(birth), commune);
}

/** Lists the communes of people with the same name; another year of birth is another person. */
function communesOf({ name, birth }: ListedPerson, known: KnownPeople): Set<string> {
  const year = yearOf(birth);
  const same = [...(known.get(name) ?? [])].filter(
    ([other]) => year === 0 || other === 0 || other === year,
  );
  return new Set(same.flatMap(([, communes]) => [...communes]));
}

/** Finds the commune in which nearly all known people are; undefined if few are known, or they are in several. */
function communeOfPeople(people: readonly ListedPerson[], known: KnownPeople): string | undefined {
  const counts = new Map<string, number>();
  let found = 0;
  for (const person of people) {
    const communes = communesOf(person, known);
    if (communes.size > 0) found++;
    for (const id of communes) countUp(counts, id);
  }
  if (found < ENOUGH_KNOWN || found < people.length * MOST_KNOWN) return undefined;
  const most = [...counts].filter(([, count]) => count >= found * IN_ONE);
  return most.length === 1 ? most[0]![0] : undefined;
}
