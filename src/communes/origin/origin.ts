import {
  type Fault,
  type Finding,
  fault,
  finding,
  InputError,
  type Layout,
  type NoRoster,
  type Profile,
  type Table,
} from '../../model/index.js';
import { clean } from '../../text/unicode.js';
import type { NewUnit, OldUnit } from '../gazetteer/commune.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { type CalledUnit, fullText, oldTexts } from '../lookUp/communeTexts.js';
import { unitsOf } from '../lookUp/lookUp.js';
import {
  communeInLetterhead,
  communesOfText,
  inSmallLetters,
  type KnownCommunes,
  knownCommunes,
  nearCommunes,
} from '../names/knownCommunes.js';
import { type CommuneCells, communeCells } from './communeCells.js';
import { type CommuneReader, readerOfTexts } from './communeReader.js';
import { UnitReader } from './countryReader.js';
import { type CommuneProblem, readRows } from './rowCommunes.js';
import type { CommuneSource } from './tableCommunes.js';

/** How most rows of a table were placed. */
interface TableOrigin {
  commune: string;
  by: CommuneSource;
  row?: number;
}

export interface CommuneOrigins {
  /** Per table, per row: the old commune as the branch table writes it; `''` where unknown. */
  communes: string[][];
  /** Per table, per row: a new commune that the row names where no old one is known; most have none. */
  newCommunes: (readonly (NewUnit | undefined)[] | undefined)[];
  /** Old communes of the run that were found among the country's, by their texts in `communes`. */
  units: Map<string, OldUnit>;
  /** Per table: how most of its rows were placed; undefined where nothing was found. */
  sources: (TableOrigin | undefined)[];
  problems: CommuneProblem[];
  findings: Finding[];
}

export interface OriginInput {
  tables: readonly Table[];
  layouts: readonly (Layout | NoRoster)[];
  profile: Profile;
  /** From the branch table; empty texts when there is none. */
  known: KnownCommunes;
  /** From the plan, per table. */
  planned: readonly (string | undefined)[];
  /** Letterhead and footer lines per table, with their zero-based rows. */
  letterheads: readonly { row: number; text: string }[][];
  /** Communes of the country, for what the branch table doesn't know. */
  country?: CountryInput;
}

interface CountryInput {
  gazetteer: Gazetteer;
  /** New commune of the whole run; `''` for none. */
  target: string;
  /** District and province of the plan, per table. */
  areas: readonly (readonly string[])[];
}

/**
 * Finds the old commune of every member row: plan, column, section row, letterhead, sheet or file
 * name. What the branch table doesn't know is looked up among the communes of the country.
 * @throws InputError for communes of the plan that are known to neither
 */
export function communeOrigins(input: OriginInput): CommuneOrigins {
  const { tables, layouts, known } = input;
  const cells = tables.map((_, t) => communeCells(input, t));
  const units = input.country && unitReader(input, input.country, cells);
  checkPlanned(input, units);
  const hasTable = known.texts.length > 0;
  const isPlaced = input.country !== undefined && input.country.target !== '';
  const readers: CommuneReader[] = [
    ...(hasTable ? [readerOfTexts(known)] : []),
    ...(units === undefined ? [] : [units]),
    ...(hasTable ? [] : [readerOfTexts(saidCommunes(input, cells, isPlaced ? undefined : units))]),
  ];
  let read = readRows(input, cells, readers, units, isPlaced);
  if (units !== undefined) {
    units.learn(read.found);
    read = readRows(input, cells, readers, units, isPlaced);
  }
  const textOf = textsOf(read.ids, input, units);
  const sources = read.sources.map((source) =>
    source === undefined || units?.isNew(source.id)
      ? undefined
      : {
          commune: textOf(source.id),
          by: source.by,
          ...(source.row === undefined ? {} : { row: source.row }),
        },
  );
  return {
    communes: read.rows.map((ids) => ids.map((id) => (units?.isNew(id) ? '' : textOf(id)))),
    newCommunes: read.rows.map((ids) =>
      ids.some((id) => units?.isNew(id)) ? ids.map((id) => units?.newUnit(id)) : undefined,
    ),
    units: new Map(
      [...read.ids].flatMap((id) => {
        const called = units?.called(id);
        return called === undefined ? [] : [[textOf(id), called.unit] as const];
      }),
    ),
    sources,
    problems: read.problems.map((problem) => withCandidates(problem, known, units)),
    findings: sources.flatMap((source, t) =>
      source === undefined || !('columns' in layouts[t])
        ? []
        : [
            finding(
              'info',
              `commune-by-${source.by}`,
              { commune: source.commune },
              {
                file: tables[t].file,
                sheet: tables[t].sheet,
                ...(source.row === undefined ? {} : { row: source.row + 1 }),
              },
            ),
          ],
    ),
  };
}

function unitReader(
  { tables, layouts, letterheads }: OriginInput,
  { gazetteer, target, areas }: CountryInput,
  cells: readonly CommuneCells[],
): UnitReader {
  const sheets = new Map<string, Set<string>>();
  tables.forEach(({ file, sheet }, t) => {
    if ('columns' in layouts[t]) sheets.set(file, (sheets.get(file) ?? new Set()).add(sheet));
  });
  const contexts = tables.map(({ file }, t) => ({
    file,
    planned: [...cells[t].areas, ...areas[t]],
    letterhead: letterheads[t].map(({ text }) => text),
    sheets: [...(sheets.get(file) ?? [])],
    areasOfRow: cells[t].areasOfRow,
  }));
  return new UnitReader(gazetteer, contexts, target === '' ? [] : unitsOf(gazetteer, target).new);
}

/** Ids are texts already, but for those of units. */
function textsOf(
  ids: ReadonlySet<string>,
  { known }: OriginInput,
  units: UnitReader | undefined,
): (id: string) => string {
  if (units === undefined) return (id) => id;
  const called = new Map<string, CalledUnit>();
  for (const id of [...ids].sort()) {
    const unit = units.called(id);
    if (unit !== undefined) called.set(id, unit);
  }
  const given = new Map<OldUnit, string>();
  for (const text of known.texts) {
    const { old } = unitsOf(units.gazetteer, text);
    if (old.length === 1) given.set(old[0], text);
  }
  const texts = oldTexts(called, (unit) => given.get(unit));
  return (id) => texts.get(id) ?? id;
}

/** Candidates as texts; near ones where there are none. */
function withCandidates(
  problem: CommuneProblem,
  known: KnownCommunes,
  units: UnitReader | undefined,
): CommuneProblem {
  if (problem.candidates.length > 0) {
    const candidates = problem.candidates.map((id) => {
      const unit = units?.called(id)?.unit ?? units?.newUnit(id);
      return unit === undefined ? id : fullText(unit);
    });
    return { ...problem, candidates };
  }
  if (problem.text === '') return problem;
  const near = nearCommunes(problem.text, known).slice(0, 3);
  return { ...problem, candidates: near, isNear: near.length > 0 };
}

/**
 * Without a branch table: the communes that plan, columns, sections and letterheads speak of, and that
 * the country does not know; a name that it knows must not be looked for anywhere in names of files.
 * @param units undefined where all lists are of one new commune: there a name of several will do
 */
function saidCommunes(
  { tables, layouts, planned, letterheads }: OriginInput,
  cells: readonly CommuneCells[],
  units: UnitReader | undefined,
): KnownCommunes {
  return knownCommunes(
    tables
      .flatMap((_, t) => {
        const layout = layouts[t];
        const { kinds } = layout;
        const sections = 'communes' in layout ? layout.communes : [];
        return [
          planned[t] ?? '',
          ...[...new Set(sections)].map((text) => communeInLetterhead(text) ?? ''),
          ...new Set(kinds.map((kind, row) => (kind === 'member' ? cells[t].textOfRow(row) : ''))),
          ...letterheads[t].map(({ text }) => communeInLetterhead(text) ?? ''),
        ];
      })
      .map((text) => inSmallLetters(clean(text)))
      .filter((text) => units === undefined || !units.knows(text)),
  );
}

function checkPlanned(
  { tables, planned, known }: OriginInput,
  units: UnitReader | undefined,
): void {
  if (known.texts.length === 0) return;
  const wrong = new Map<string, Fault>();
  planned.forEach((text, t) => {
    if (text === undefined || communesOfText(text, known).length === 1) return;
    if (units !== undefined && units.ofText(text, t).ids.length > 0) return;
    const { file } = tables[t];
    const args = { text, known: known.texts.join(', ') };
    wrong.set(`${file}\n${text}`, fault('plan-commune-unknown', args, { file }));
  });
  if (wrong.size > 0) throw new InputError([...wrong.values()]);
}
