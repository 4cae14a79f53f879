/** Finds the old commune of every member row, from its cell or section row, else from its table. */
import { type CommuneProblem, countUp, type Layout } from '../../model/index.js';
import { clean, fold } from '../../text/index.js';
import { type BranchCommunes, branchCommunes } from './branchCommunes.js';
import type { CommuneCells } from './communeCells.js';
import type { CommuneResolver, Resolved } from './communeResolver.js';
import { withoutCopiedLetterheads } from './copiedLetterheads.js';
import type { CountryResolver } from './countryResolver.js';
import { namedSections } from './namedSections.js';
import { type TableCommune, type TableTexts, tableCommunes } from './tableCommunes.js';

/** Resolvers of texts to communes. */
export interface Resolving {
  /** In order: the first that knows a text decides. */
  resolvers: readonly CommuneResolver[];
  /** The resolver of the country's communes, which is one of `resolvers`. */
  country: CountryResolver | undefined;
  /** Whether the new commune of the run is given. */
  hasTarget: boolean;
  /** Whether a list, or a row of it, is of another commune with the name of one in the branch table. */
  isAnother: (id: string, table: number, row?: number) => boolean;
  /** Words before the names of branches. */
  prefixes: readonly string[];
  /** Whether the branch table has a branch by this text. */
  isListed: (branch: string) => boolean;
}

/** The communes of all rows and tables, as ids of the resolvers. */
export interface RowCommunes {
  /** Per table, per row; `''` if unknown. */
  rows: string[][];
  /** Per table: the commune of most of its rows. */
  sources: (TableCommune | undefined)[];
  problems: CommuneProblem[];
  /** All ids of rows and sources. */
  ids: Set<string>;
  /** One id for each distinct text that was resolved; shows where most of the run lies. */
  found: string[];
  /** Per table: the branch of each row without its commune; undefined if the branches of the list name none. */
  branches: (readonly string[] | undefined)[];
}

/** Reads the commune of every member row of all tables. */
export function readRowCommunes(
  input: TableTexts,
  cells: readonly CommuneCells[],
  resolving: Resolving,
): RowCommunes {
  const byResolver = resolving.resolvers.map((resolver) =>
    withoutCopiedLetterheads(tableCommunes(input, resolver), input, resolver),
  );
  const problems = new ProblemList();
  const tables = input.layouts.map((layout, table) => {
    const candidates = byResolver.map((communes) => communes[table]);
    const resolved = candidates.map(resolvedTable);
    const ofTable = readingOf(withoutOthers(resolved, resolving, table), resolving);
    const ofWhole = candidates.flat().find(({ id }) => id === ofTable.id);
    if (!('columns' in layout))
      return { rows: [], found: [], source: ofWhole, branches: undefined };
    const sections =
      input.planned[table] === undefined
        ? sectionsOf(input, table, layout, ofTable.id, resolving)
        : undefined;
    const split = splitBranches(cells[table]!, sections ?? [], table, ofTable.id, resolving);
    const named = split?.communes ?? sections;
    const reader = new TableRowReader(table, cells[table], named, ofTable, resolving);
    const rows = layout.kinds.map((kind, row) => {
      if (kind !== 'member') return '';
      const { text, reading } = reader.read(row);
      if (reading.isAsked && !cells[table].isPlaced(row)) {
        problems.add(table, row, text === '' ? reading.text : text, reading);
      }
      return reading.id;
    });
    const common = reader.commonSource();
    const source =
      split !== undefined && common?.by === 'section'
        ? { ...common, by: 'branch' as const }
        : (common ?? ofWhole);
    return { rows, found: reader.found, source, branches: split?.branches };
  });
  const sources = tables.map(({ source }) => source);
  const ids = new Set(tables.flatMap(({ rows }) => [...new Set(rows)].filter((id) => id !== '')));
  for (const source of sources) if (source !== undefined) ids.add(source.id);
  return {
    rows: tables.map(({ rows }) => rows),
    sources,
    problems: problems.all(),
    ids,
    found: tables.flatMap(({ found }) => found),
    branches: tables.map(({ branches }) => branches),
  };
}

/**
 * Returns the commune of the section of each row, by its type or else by bare names of several old communes. A list of an
 * old commune has such names only for itself and others, or if its commune bears the name of their new one.
 */
function sectionsOf(
  { tables }: TableTexts,
  table: number,
  layout: Layout,
  ofTable: string,
  resolving: Resolving,
): readonly string[] | undefined {
  if (layout.communes?.some((text) => text !== '')) return layout.communes;
  return namedSections(
    tables[table]!,
    layout,
    mayHold(ofTable, resolving),
    oldCommuneOf(table, resolving),
  );
}

/** Splits the branches of a table from the bare names of old communes of one new commune, unless the branch table has them. */
function splitBranches(
  { branches }: CommuneCells,
  sections: readonly string[],
  table: number,
  ofTable: string,
  resolving: Resolving,
): BranchCommunes | undefined {
  const { country, prefixes, isListed } = resolving;
  if (branches === undefined) return undefined;
  const mayBeOf = mayHold(ofTable, resolving);
  const split = branchCommunes(
    branches,
    sections,
    prefixes,
    (ids) => mayBeOf(ids) && (country === undefined || haveOneSuccessor(ids, country)),
    oldCommuneOf(table, resolving),
  );
  const whole = split && branches.filter((text, row) => text !== split.branches[row]);
  return whole !== undefined && [...new Set(whole)].some(isListed) ? undefined : split;
}

/** Whether a list may hold old communes: those of its new commune, or it names none or one of them itself. */
function mayHold(
  ofTable: string,
  { resolvers, country }: Resolving,
): (ids: readonly string[]) => boolean {
  return (ids) =>
    ofTable === '' ||
    country?.isNew(ofTable) === true ||
    ids.includes(ofTable) ||
    ids.every((id) => resolvers.some((resolver) => resolver.namesSuccessorOf(ofTable, id)));
}

/** Whether all old communes became one new commune, or parts of it. */
function haveOneSuccessor(ids: readonly string[], country: CountryResolver): boolean {
  const codes = ids.flatMap((id) => country.called(id)?.commune ?? []);
  const [first, ...others] = codes.map(({ successorCodes }) => successorCodes);
  return first?.some((code) => others.every((own) => own.includes(code))) ?? true;
}

/** Returns the id of the only old commune of a bare name, `''` for none. */
function oldCommuneOf(table: number, resolving: Resolving): (name: string) => string {
  const { resolvers, country } = resolving;
  return (name) => {
    const resolved = resolvers.map((resolver) => resolver.ofText(name, table));
    const { id } = readingOf(withoutOthers(resolved, resolving, table), resolving);
    return country?.isNew(id) ? '' : id;
  };
}

/** A commune by its kind. A cell without it may begin with a body: `Hội Nông dân xã Thu Cúc`. */
const TYPED = /^(?:xã|xa|phường|phuong|thị trấn|thi tran|đặc khu|dac khu)(?!\p{L})/iu;

/** Reads the rows of one table, each distinct text once, and counts them by commune and source. */
class TableRowReader {
  /** One id for each distinct text that was resolved. */
  readonly found: string[] = [];
  readonly #cache = new Map<string, Reading>();
  readonly #counts = { section: new Map<string, number>(), column: new Map<string, number>() };
  #rowsWithoutText = 0;

  constructor(
    private readonly table: number,
    private readonly cells: CommuneCells,
    private readonly sections: readonly string[] | undefined,
    private readonly ofTable: Reading,
    private readonly resolving: Resolving,
  ) {
    if (ofTable.id !== '') this.found.push(ofTable.id);
  }

  /** Reads a member row by its own cell or section row, else by its table. */
  read(row: number): { text: string; reading: Reading } {
    const cell = this.cells.textOfRow(row);
    const by = cell === '' ? 'section' : 'column';
    const text = cell === '' ? clean(this.sections?.[row] ?? '') : cell;
    if (text === '') {
      this.#rowsWithoutText++;
      return { text, reading: this.ofTable };
    }
    const reading = this.#cached(text, by, row);
    if (reading.id !== '') countUp(this.#counts[by], reading.id);
    return { text, reading };
  }

  /**
   * Gives the most frequent commune of cells, else of section rows. A few filled cells do not outweigh the
   * commune of the table, which all other rows have.
   */
  commonSource(): TableCommune | undefined {
    for (const by of ['column', 'section'] as const) {
      const [most] = [...this.#counts[by]].sort(([, a], [, b]) => b - a);
      if (most === undefined) continue;
      const [id, rows] = most;
      if (this.ofTable.id === '' || rows >= this.#rowsWithoutText) return { id, by, text: '' };
    }
    return undefined;
  }

  /** Resolves a text once for each source, district and province of the row. */
  #cached(text: string, by: 'section' | 'column', row: number): Reading {
    const key = `${by}\n${text}\n${this.cells.areasOfRow(row).join('\n')}`;
    const known = this.#cache.get(key);
    if (known !== undefined) return known;
    const resolved = this.resolving.resolvers.map((resolver) => {
      const asName = resolver.ofText(text, this.table, row);
      if (asName.ids.length > 0 || (by === 'column' && TYPED.test(text))) return asName;
      return resolver.ofSection(text, this.table, row);
    });
    const own = withoutOthers(resolved, this.resolving, this.table, row);
    const reading = readingOf(own, this.resolving);
    this.#cache.set(key, reading);
    if (reading.id !== '') this.found.push(reading.id);
    return reading;
  }
}

/** The result of all resolvers for one text. */
interface Reading {
  /** `''` if no resolver knows the text, or if it can mean several communes. */
  id: string;
  /** Whether a person must name the commune. */
  isAsked: boolean;
  text: string;
  candidates: readonly string[];
}

/**
 * Combines the results of all resolvers for one text: the first that knows it decides.
 * An ambiguous text is asked about, unless a later resolver takes the name as it is and the new
 * commune of the run is given.
 * @param resolved one for each resolver, in their order
 */
function readingOf(
  resolved: readonly Resolved[],
  { resolvers, country, hasTarget }: Resolving,
): Reading {
  let open: Reading = { id: '', isAsked: true, text: '', candidates: [] };
  for (const [at, { ids, text }] of resolved.entries()) {
    const isCountry = resolvers[at] === country;
    if (ids.length === 1) {
      const [id] = ids;
      // The country does not know the name, or several communes bear it.
      const isOnlyName =
        country !== undefined && at === resolved.length - 1 && !isCountry && at > 0;
      if (!isOnlyName || hasTarget) return { id, isAsked: false, text, candidates: [] };
      return open.candidates.length > 0 ? open : { id, isAsked: true, text: id, candidates: [] };
    }
    if (ids.length > 1 && open.candidates.length === 0) {
      open = { id: '', isAsked: true, text, candidates: ids };
      // Several names in one text are several communes, so no later resolver can decide.
      if (!isCountry || text === '') return open;
    }
  }
  return open;
}

/** Leaves out the communes that only share their name with the one that is meant. */
function withoutOthers(
  resolved: readonly Resolved[],
  { isAnother }: Resolving,
  table: number,
  row?: number,
): Resolved[] {
  return resolved.map((one) => ({
    ...one,
    ids: one.ids.filter((id) => !isAnother(id, table, row)),
  }));
}

/** Joins the candidates of a table; the text is empty if they have different names. */
function resolvedTable(communes: readonly TableCommune[]): Resolved {
  const [text = '', ...otherTexts] = new Set(communes.map((commune) => commune.text));
  return { ids: communes.map(({ id }) => id), text: otherTexts.length === 0 ? text : '' };
}

/** Collects problems: one for all rows of a table with equal text, ignoring case and marks. */
class ProblemList {
  readonly #problems = new Map<string, CommuneProblem & { rows: number[] }>();

  add(table: number, row: number, text: string, { candidates }: Reading): void {
    const key = `${table}\n${fold(text)}`;
    const known = this.#problems.get(key);
    if (known === undefined) {
      const problem = { table, row, rows: [row], text, candidates, isNear: false, members: 1 };
      this.#problems.set(key, problem);
    } else {
      known.members++;
      known.rows.push(row);
    }
  }

  all(): CommuneProblem[] {
    return [...this.#problems.values()];
  }
}
