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
} from '../model/index.js';
import { clean, fold } from '../text/unicode.js';
import { type CommuneCells, communeCells } from './communeCells.js';
import type { Gazetteer } from './gazetteer.js';
import { unitsOf } from './lookUp.js';
import {
  communeInLetterhead,
  communesOfText,
  inSmallLetters,
  type KnownCommunes,
  knownCommunes,
  nearCommunes,
} from './oldCommune.js';
import { type CommuneSource, ownCommunes, type TableCommune } from './ownCommune.js';
import { type CommuneReader, readerOfTexts } from './reader.js';
import type { NewUnit, OldUnit } from './unit.js';
import { UnitReader } from './unitReader.js';
import { type CalledUnit, fullText, oldTexts } from './unitText.js';

/** A text that names no known commune, or several; one question for all its members. */
interface CommuneProblem {
  table: number;
  /** First member row that it concerns, zero-based. */
  row: number;
  /** What was read; empty where nothing was found. */
  text: string;
  /** Communes that it can mean; none where it fits none. */
  candidates: string[];
  /** The candidates are only near. */
  isNear: boolean;
  members: number;
}

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
  const readers: CommuneReader[] = [
    ...(hasTable ? [readerOfTexts(known)] : []),
    ...(units === undefined ? [] : [units]),
    ...(hasTable ? [] : [readerOfTexts(saidCommunes(input, cells))]),
  ];
  let read = readRows(input, cells, readers, units);
  if (units !== undefined) {
    units.learn(read.found);
    read = readRows(input, cells, readers, units);
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

interface ReadRows {
  /** Per table, per row; `''` where unknown. */
  rows: string[][];
  sources: (TableCommune | undefined)[];
  problems: CommuneProblem[];
  /** Ids that are used, and one for each text that was found, for where most of the run lies. */
  ids: Set<string>;
  found: string[];
}

function readRows(
  input: OriginInput,
  cells: readonly CommuneCells[],
  readers: readonly CommuneReader[],
  units: UnitReader | undefined,
): ReadRows {
  const own = readers.map((reader) => ownCommunes(input, reader));
  const isPlaced = input.country !== undefined && input.country.target !== '';
  const problems = new Map<string, CommuneProblem>();
  const read: ReadRows = { rows: [], sources: [], problems: [], ids: new Set(), found: [] };
  input.tables.forEach((_, t) => {
    const layout = input.layouts[t];
    const said = readers.map((_reader, r) => own[r][t]);
    const whole = readingOf(
      said.map((each) => ({ ids: each.map(({ id }) => id), text: commonText(each) })),
      readers,
      units,
      isPlaced,
    );
    read.sources.push(said.flat().find(({ id }) => id === whole.id));
    if (!('columns' in layout)) {
      read.rows.push([]);
      return;
    }
    const sections = input.planned[t] === undefined ? layout.communes : undefined;
    const memo = new Map([['', whole]]);
    if (whole.id !== '') read.found.push(whole.id);
    const counts = { column: new Map<string, number>(), section: new Map<string, number>() };
    read.rows.push(
      layout.kinds.map((kind, row) => {
        if (kind !== 'member') return '';
        const cell = cells[t].textOfRow(row);
        const by = cell === '' ? 'section' : 'column';
        const text = cell === '' ? clean(sections?.[row] ?? '') : cell;
        const key = text === '' ? '' : `${by}\n${text}\n${cells[t].areasOfRow(row).join('\n')}`;
        let reading = memo.get(key);
        if (reading === undefined) {
          const steps = readers.map((reader) =>
            by === 'column' ? reader.ofText(text, t, row) : reader.ofSection(text, t, row),
          );
          reading = readingOf(steps, readers, units, isPlaced);
          memo.set(key, reading);
          if (reading.id !== '') read.found.push(reading.id);
        }
        if (reading.isAsked) {
          addProblem(problems, {
            table: t,
            row,
            text: text === '' ? reading.text : text,
            candidates: [...reading.candidates],
            isNear: false,
            members: 1,
          });
        }
        if (text !== '' && reading.id !== '') {
          counts[by].set(reading.id, (counts[by].get(reading.id) ?? 0) + 1);
        }
        return reading.id;
      }),
    );
    for (const by of ['section', 'column'] as const) {
      const [most] = [...counts[by]].sort(([, a], [, b]) => b - a);
      if (most !== undefined) read.sources[t] = { id: most[0], by, text: '' };
    }
  });
  for (const row of read.rows) for (const id of new Set(row)) if (id !== '') read.ids.add(id);
  for (const source of read.sources) if (source !== undefined) read.ids.add(source.id);
  read.problems = [...problems.values()];
  return read;
}

/** What all readers together make of a text. */
interface Reading {
  /** `''` where none knows it, or where it can mean several. */
  id: string;
  isAsked: boolean;
  text: string;
  candidates: readonly string[];
}

/**
 * The first reader that knows the text decides. Where the new commune of the run is told, a name that
 * several communes of the country bear may stay a name.
 * @param isPlaced the new commune is told
 */
function readingOf(
  steps: readonly { ids: readonly string[]; text: string }[],
  readers: readonly CommuneReader[],
  units: UnitReader | undefined,
  isPlaced: boolean,
): Reading {
  let open: Reading = { id: '', isAsked: true, text: '', candidates: [] };
  for (const [r, { ids, text }] of steps.entries()) {
    const isLast = r === steps.length - 1;
    const isUnits = readers[r] === units;
    if (ids.length === 1) {
      // Not among the country's communes, or one of several: the name is kept, its place is asked.
      const isOpen = units !== undefined && isLast && !isUnits && r > 0 && !isPlaced;
      if (!isOpen) return { id: ids[0], isAsked: false, text, candidates: [] };
      if (open.candidates.length > 0) return open;
      return { id: ids[0], isAsked: true, text: ids[0], candidates: [] };
    }
    if (ids.length > 1 && open.candidates.length === 0) {
      open = { id: '', isAsked: true, text, candidates: ids };
      // Several names are several communes, whatever became of them.
      if (!isUnits || text === '') return open;
    }
  }
  return open;
}

function commonText(communes: readonly TableCommune[]): string {
  const [first, ...others] = new Set(communes.map(({ text }) => text));
  return others.length === 0 ? (first ?? '') : '';
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

/** Without a branch table: the communes that plan, columns, sections and letterheads speak of. */
function saidCommunes(
  { tables, layouts, planned, letterheads }: OriginInput,
  cells: readonly CommuneCells[],
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
      .map((text) => inSmallLetters(clean(text))),
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

function addProblem(problems: Map<string, CommuneProblem>, problem: CommuneProblem): void {
  const key = `${problem.table}\n${fold(problem.text)}`;
  const known = problems.get(key);
  if (known === undefined) problems.set(key, problem);
  else known.members++;
}
