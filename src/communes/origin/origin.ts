import {
  type CommuneProblem,
  type Finding,
  finding,
  type Layout,
  type NoRoster,
  type Profile,
  sheetsOfRosters,
  type Table,
  withoutUndefined,
} from '../../model/index.js';
import { clean, inSmallLetters } from '../../text/index.js';
import type { NewCommune, OldCommune } from '../gazetteer/commune.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { type CalledCommune, fullText, oldTexts } from '../lookUp/communeTexts.js';
import { communesOf } from '../lookUp/lookUp.js';
import {
  communeInLetterhead,
  type KnownCommunes,
  knownCommunes,
  nearCommunes,
} from '../names/knownCommunes.js';
import { type CommuneCells, communeCells } from './communeCells.js';
import { nameResolver } from './communeResolver.js';
import { withCommunesByPeople } from './communesByPeople.js';
import { CountryResolver } from './countryResolver.js';
import { Homonyms, type TableDestinations } from './homonyms.js';
import { checkPlanned, plannedDifferences } from './plannedCommunes.js';
import { type Resolving, type RowCommunes, readRowCommunes } from './rowCommunes.js';
import type { CommuneSource } from './tableCommunes.js';
import type { TableContext } from './tableContext.js';

/** The commune of most rows of a table. */
interface TableOrigin {
  commune: string;
  by: CommuneSource;
  row?: number;
  /** Commune of a copied letterhead, which does not count. */
  instead?: string;
}

export interface CommuneOrigins {
  /** Per table, per row: the old commune as the branch table writes it; `''` where unknown. */
  communes: string[][];
  /** Per table, per row: the new commune that a row names instead of an old one; most have none. */
  newCommunes: (readonly (NewCommune | undefined)[] | undefined)[];
  /** Old communes of the run that are in the gazetteer, by their texts in `communes`. */
  officialCommunes: Map<string, OldCommune>;
  /** Per table: the branch of each row without its commune; undefined if the branches of the list name none. */
  branches: (readonly string[] | undefined)[];
  /** Per table: the commune of most rows; undefined where nothing was found. */
  sources: (TableOrigin | undefined)[];
  /** Per table: whether only the name of a file or folder gave its rows a new commune. */
  areNewByPath: boolean[];
  problems: CommuneProblem[];
  findings: Finding[];
}

export interface OriginInput {
  tables: readonly Table[];
  layouts: readonly (Layout | NoRoster)[];
  profile: Profile;
  /** Old communes of the branch table; empty without one. */
  known: KnownCommunes;
  /** Commune of the plan, per table. */
  planned: readonly (string | undefined)[];
  /** Letterhead and footer lines per table, with their zero-based rows. */
  letterheads: readonly { row: number; text: string }[][];
  /** District and province of the plan, per table. */
  areas: readonly (readonly string[])[];
  /** Whether the branch table has a branch by this text. */
  isListed: (branch: string) => boolean;
  /** Destinations of the communes of the branch table, to distinguish others of their names. */
  became?: BecameInput;
  /** Communes of the country, for names that the branch table lacks. */
  country?: CountryInput;
}

interface BecameInput {
  /** Read only if a list names a district or province. */
  gazetteer: () => Gazetteer;
  destinations: TableDestinations;
}

interface CountryInput {
  gazetteer: Gazetteer;
  /** New commune of the whole run; `''` for none. */
  target: string;
}

/**
 * Finds the old commune of every member row: by plan, column, section row, letterhead, sheet name, file
 * name, or else by its people. Names are resolved by the branch table, then by the communes of the country.
 * @throws InputError for communes of the plan that neither knows
 */
export function communeOrigins(input: OriginInput): CommuneOrigins {
  const cells = input.tables.map((_, t) => communeCells(input, t));
  const contexts = contextsOf(input, cells);
  const country = input.country && countryResolver(input.country, contexts);
  checkPlanned(input, country);
  const { became } = input;
  const homonyms = became && new Homonyms(became.gazetteer, contexts, became.destinations);
  const resolving = resolvingOf(input, cells, country, homonyms);
  let read = readRowCommunes(input, cells, resolving);
  if (country !== undefined) {
    // The second pass knows where most of the run lies, and what folders hold.
    country.learn(read.found, read.sources);
    read = readRowCommunes(input, cells, resolving);
  }
  read = withCommunesByPeople(input, read, country);
  const textOf = textsOf(read.ids, country, homonyms);
  const sources = sourcesOf(read, textOf, country);
  return {
    communes: read.rows.map((ids) => ids.map((id) => (country?.isNew(id) ? '' : textOf(id)))),
    newCommunes: read.rows.map((ids) =>
      ids.some((id) => country?.isNew(id)) ? ids.map((id) => country?.newCommune(id)) : undefined,
    ),
    officialCommunes: new Map(
      [...read.ids].flatMap((id) => {
        const called = country?.called(id);
        return called === undefined ? [] : [[textOf(id), called.commune] as const];
      }),
    ),
    branches: read.branches,
    sources,
    areNewByPath: read.sources.map(
      (source) => source?.by === 'file-name' && country?.isNew(source.id) === true,
    ),
    problems: read.problems.map((problem) => withCandidates(problem, input.known, country)),
    findings: [
      ...sourceFindings(sources, input),
      ...(country === undefined ? [] : plannedDifferences(input, country)),
    ],
  };
}

/** Makes the resolvers of a run: branch table, country, and without a table the names in rosters. */
function resolvingOf(
  input: OriginInput,
  cells: readonly CommuneCells[],
  country: CountryResolver | undefined,
  homonyms: Homonyms | undefined,
): Resolving {
  const hasTable = input.known.texts.length > 0;
  const hasTarget = input.country !== undefined && input.country.target !== '';
  const ofCountry = country === undefined ? [] : [country];
  const resolvers = hasTable
    ? [nameResolver(input.known, input.became?.destinations), ...ofCountry]
    : [...ofCountry, nameResolver(rosterCommunes(input, cells, hasTarget ? undefined : country))];
  const isAnother: Resolving['isAnother'] = (id, table, row) =>
    homonyms?.isAnother(id, table, row) ?? false;
  const { profile, isListed } = input;
  const prefixes = profile.branchPrefixes;
  return { resolvers, country, hasTarget, isAnother, prefixes, isListed };
}

function contextsOf(
  { tables, layouts, letterheads, areas }: OriginInput,
  cells: readonly CommuneCells[],
): TableContext[] {
  const sheets = sheetsOfRosters(tables, layouts);
  return tables.map(({ file }, t) => ({
    file,
    planned: [...cells[t].areas, ...areas[t]],
    letterhead: letterheads[t].map(({ text }) => text),
    sheets: [...(sheets.get(file) ?? [])],
    areasOfRow: cells[t].areasOfRow,
  }));
}

function countryResolver(
  { gazetteer, target }: CountryInput,
  contexts: readonly TableContext[],
): CountryResolver {
  const targets = target === '' ? [] : communesOf(gazetteer, target).new;
  return new CountryResolver(gazetteer, contexts, targets);
}

/** Returns the text of each id: the id itself, unless it is of a commune of the country. */
function textsOf(
  ids: ReadonlySet<string>,
  country: CountryResolver | undefined,
  homonyms: Homonyms | undefined,
): (id: string) => string {
  if (country === undefined) return (id) => id;
  const called = new Map<string, CalledCommune>();
  for (const id of [...ids].sort()) {
    const commune = country.called(id);
    if (commune !== undefined) called.set(id, commune);
  }
  const inTable = homonyms?.ownTexts();
  const texts = oldTexts(
    called,
    (commune) => inTable?.get(commune),
    (commune) => homonyms?.isTaken(commune) === true,
  );
  return (id) => texts.get(id) ?? id;
}

function sourcesOf(
  { sources }: RowCommunes,
  textOf: (id: string) => string,
  country: CountryResolver | undefined,
): (TableOrigin | undefined)[] {
  return sources.map((source) => {
    if (source === undefined || country?.isNew(source.id)) return undefined;
    const { id, by, row, instead } = source;
    const copied = instead && (country?.called(instead)?.commune.text ?? instead);
    return { commune: textOf(id), by, ...withoutUndefined({ row, instead: copied }) };
  });
}

function sourceFindings(
  sources: readonly (TableOrigin | undefined)[],
  { tables, layouts }: OriginInput,
): Finding[] {
  return sources.flatMap((source, t) => {
    if (source === undefined || !('columns' in layouts[t])) return [];
    const { commune, by, row, instead } = source;
    const { file, sheet } = tables[t];
    const place = { file, sheet, ...(row === undefined ? {} : { row: row + 1 }) };
    const found = finding('info', `commune-by-${by}`, { commune }, place);
    if (instead === undefined) return [found];
    return [found, finding('warning', 'letterhead-copied', { commune, instead }, place)];
  });
}

/** Writes the candidates of a problem as texts; a problem without any gets similar names. */
function withCandidates(
  problem: CommuneProblem,
  known: KnownCommunes,
  country: CountryResolver | undefined,
): CommuneProblem {
  if (problem.candidates.length > 0) {
    const candidates = problem.candidates.map((id) => {
      const commune = country?.called(id)?.commune ?? country?.newCommune(id);
      return commune === undefined ? id : fullText(commune);
    });
    return { ...problem, candidates };
  }
  if (problem.text === '') return problem;
  const near = nearCommunes(problem.text, known).slice(0, 3);
  return { ...problem, candidates: near, isNear: near.length > 0 };
}

/**
 * Lists the communes that plan, columns, sections and letterheads name, in a run without a branch table.
 * Names of the country's communes are left out, since file names are searched for the rest.
 * @param country undefined where the new commune of the run is given; then ambiguous names are kept
 */
function rosterCommunes(
  { tables, layouts, planned, letterheads }: OriginInput,
  cells: readonly CommuneCells[],
  country: CountryResolver | undefined,
): KnownCommunes {
  const names = tables.flatMap((_, t) => {
    const layout = layouts[t];
    const sections = 'communes' in layout ? layout.communes : [];
    return [
      planned[t] ?? '',
      ...[...new Set(sections)].map((text) => communeInLetterhead(text) ?? ''),
      ...new Set(
        layout.kinds.map((kind, row) => (kind === 'member' ? cells[t].textOfRow(row) : '')),
      ),
      ...letterheads[t].map(({ text }) => communeInLetterhead(text) ?? ''),
    ];
  });
  const texts = names.map((text) => inSmallLetters(clean(text)));
  return knownCommunes(texts.filter((text) => country === undefined || !country.knows(text)));
}
