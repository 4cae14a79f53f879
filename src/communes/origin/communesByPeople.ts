/** The old commune of a list that names none, by its people. */
import { addToSet, countUp, type Layout, type Table } from '../../model/index.js';
import { fold } from '../../text/index.js';
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
  const names = tables.map((table, t) => {
    const layout = layouts[t]!;
    return 'columns' in layout ? foldedNames(table, layout) : [];
  });
  const communesOf = new Map<string, Set<string>>();
  for (const [t, ofTable] of names.entries()) {
    for (const [row, name] of ofTable.entries()) {
      const id = read.rows[t]![row] ?? '';
      if (name !== '' && id !== '') addToSet(communesOf, name, id);
    }
  }
  const rows = [...read.rows];
  const sources = [...read.sources];
  const found = new Set<(typeof open)[number]>();
  for (const problem of open) {
    const { table } = problem;
    const id = communeOfPeople(
      problem.rows.map((row) => names[table]![row] ?? ''),
      communesOf,
    );
    if (id === undefined) continue;
    const own = new Set(problem.rows);
    rows[table] = rows[table]!.map((known, row) => (own.has(row) ? id : known));
    sources[table] = { id, by: 'people', text: '' };
    found.add(problem);
  }
  return { ...read, rows, sources, problems: read.problems.filter((one) => !found.has(one)) };
}

/** Lists the folded name of each member row; `''` for other rows. */
function foldedNames({ rows }: Table, { columns, kinds }: Layout): string[] {
  const own = columns.filter(({ field }) => field === 'name');
  return kinds.map((kind, row) =>
    kind === 'member' ? fold(own.map(({ index }) => rows[row]?.[index] ?? '').join(' ')) : '',
  );
}

/** Finds the commune in which nearly all known people are; undefined if few are known, or they are in several. */
function communeOfPeople(
  names: readonly string[],
  communesOf: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const counts = new Map<string, number>();
  let known = 0;
  for (const name of names) {
    const communes = communesOf.get(name);
    if (communes === undefined) continue;
    known++;
    for (const id of communes) countUp(counts, id);
  }
  if (known < ENOUGH_KNOWN || known < names.length * MOST_KNOWN) return undefined;
  const most = [...counts].filter(([, count]) => count >= known * IN_ONE);
  return most.length === 1 ? most[0]![0] : undefined;
}
