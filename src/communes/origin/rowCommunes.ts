import type { Layout, NoRoster } from '../../model/index.js';
import { clean, fold } from '../../text/unicode.js';
import type { CommuneCells } from './communeCells.js';
import type { CommuneReader } from './communeReader.js';
import type { UnitReader } from './countryReader.js';
import { type OwnInput, ownCommunes, type TableCommune } from './tableCommunes.js';

/** A text that names no known commune, or several; one question for all its members. */
export interface CommuneProblem {
  table: number;
  /** First member row that it concerns, zero-based. */
  row: number;
  /** All member rows that it concerns. */
  rows: number[];
  /** What was read; empty where nothing was found. */
  text: string;
  /** Communes that it can mean; none where it fits none. */
  candidates: string[];
  /** The candidates are only near. */
  isNear: boolean;
  members: number;
}

interface RowsInput extends OwnInput {
  layouts: readonly (Layout | NoRoster)[];
}

/** What the rows of all tables say of their communes, as ids of the readers. */
export interface ReadRows {
  /** Per table, per row; `''` where unknown. */
  rows: string[][];
  sources: (TableCommune | undefined)[];
  problems: CommuneProblem[];
  /** Ids that are used, and one for each text that was found, for where most of the run lies. */
  ids: Set<string>;
  found: string[];
}

/**
 * Reads every member row: its own cell or section row, else what its table says as a whole.
 * @param isPlaced the new commune of the run is told
 */
export function readRows(
  input: RowsInput,
  cells: readonly CommuneCells[],
  readers: readonly CommuneReader[],
  units: UnitReader | undefined,
  isPlaced: boolean,
): ReadRows {
  const own = readers.map((reader) => ownCommunes(input, reader));
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
    let ofTable = 0;
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
            rows: [row],
            text: text === '' ? reading.text : text,
            candidates: [...reading.candidates],
            isNear: false,
            members: 1,
          });
        }
        if (text === '') ofTable++;
        else if (reading.id !== '') {
          counts[by].set(reading.id, (counts[by].get(reading.id) ?? 0) + 1);
        }
        return reading.id;
      }),
    );
    for (const by of ['section', 'column'] as const) {
      const [most] = [...counts[by]].sort(([, a], [, b]) => b - a);
      // One filled cell says little of a list whose letterhead says the rest.
      const isMost = most !== undefined && (whole.id === '' || most[1] >= ofTable);
      if (isMost) read.sources[t] = { id: most[0], by, text: '' };
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

function addProblem(problems: Map<string, CommuneProblem>, problem: CommuneProblem): void {
  const key = `${problem.table}\n${fold(problem.text)}`;
  const known = problems.get(key);
  if (known === undefined) problems.set(key, problem);
  else {
    known.members++;
    known.rows.push(...problem.rows);
  }
}
