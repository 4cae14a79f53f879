import {
  columnOfType,
  type Fault,
  type Finding,
  fault,
  filledDown,
  finding,
  InputError,
  type Layout,
  type NoRoster,
  type Profile,
  type Table,
} from '../model/index.js';
import { clean, fold } from '../text/unicode.js';
import {
  communeInLetterhead,
  communesOfLetterhead,
  communesOfPath,
  communesOfText,
  inSmallLetters,
  type KnownCommunes,
  knownCommunes,
  nearCommunes,
} from './oldCommune.js';

/** How a row's old commune was learned, in the order in which it is looked for. */
type CommuneSource =
  | 'plan'
  | 'column'
  | 'section'
  | 'letterhead'
  | 'sheet-name'
  | 'file-name'
  | 'workbook';

/** A text that names no known commune, or several; one question for all its members. */
interface CommuneProblem {
  table: number;
  /** First member row that it concerns, zero-based. */
  row: number;
  /** What was read; empty where nothing was found. */
  text: string;
  /** Communes that it can mean; none where it fits none. */
  candidates: string[];
  members: number;
}

export interface CommuneOrigins {
  /** Per table, per row: the old commune as the branch table writes it; `''` where unknown. */
  communes: string[][];
  /** Per table: how most of its rows were placed; undefined where nothing was found. */
  sources: ({ commune: string; by: CommuneSource; row?: number } | undefined)[];
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
}

interface TableCommune {
  commune: string;
  by: CommuneSource;
  row?: number;
}

/**
 * Finds the old commune of every member row: plan, column, section row, letterhead, sheet or file
 * name.
 * @throws InputError for communes of the plan that the branch table doesn't have
 */
export function communeOrigins(input: OriginInput): CommuneOrigins {
  const { tables, layouts, planned } = input;
  checkPlanned(input);
  const columns = tables.map((_, t) => communeColumn(input, t));
  const known = input.known.texts.length > 0 ? input.known : saidCommunes(input, columns);
  const inside = tables.map((table, t) =>
    ownCommune(table, planned[t], input.letterheads[t], known),
  );
  const own = tables.map((table, t) => {
    if (inside[t].length > 0) return inside[t];
    const shared =
      communeOfSheet(table, tables, inside) ?? communeOfWorkbook(table, tables, inside);
    return shared === undefined ? communesOfFile(table.file, known) : [shared];
  });
  const problems = new Map<string, CommuneProblem>();
  const sources: CommuneOrigins['sources'] = [];
  const communes = tables.map((_, t) => {
    const layout = layouts[t];
    sources.push(own[t].length === 1 ? own[t][0] : undefined);
    if (!('columns' in layout)) return [];
    const tableCommunes = own[t].map((each) => each.commune);
    const byText = {
      column: new Map([['', tableCommunes]]),
      section: new Map([['', tableCommunes]]),
    };
    const counts = { column: new Map<string, number>(), section: new Map<string, number>() };
    const sections = planned[t] === undefined ? layout.communes : undefined;
    const found = layout.kinds.map((kind, row) => {
      if (kind !== 'member') return '';
      const cell = clean(columns[t]?.[row] ?? '');
      const by = cell === '' ? 'section' : 'column';
      const text = cell === '' ? (sections?.[row] ?? '') : cell;
      const candidates = byText[by].get(text) ?? READERS[by](text, known);
      byText[by].set(text, candidates);
      if (candidates.length !== 1) {
        addProblem(problems, { table: t, row, text, candidates, members: 1 });
        return '';
      }
      const [commune] = candidates;
      if (text === '') return commune;
      counts[by].set(commune, (counts[by].get(commune) ?? 0) + 1);
      return commune;
    });
    for (const by of ['section', 'column'] as const) {
      const [most] = [...counts[by]].sort(([, a], [, b]) => b - a);
      if (most !== undefined) sources[t] = { commune: most[0], by };
    }
    return found;
  });
  return {
    communes,
    sources,
    problems: [...problems.values()].map((problem) =>
      problem.candidates.length === 0 && problem.text !== ''
        ? { ...problem, candidates: nearCommunes(problem.text, known).slice(0, 3) }
        : problem,
    ),
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

/** A section row says the name alone, or within a title (`Danh sách đoàn viên xã …`). */
const READERS = {
  column: communesOfText,
  section: (text: string, known: KnownCommunes): string[] => {
    const named = communesOfText(text, known);
    return named.length > 0 ? named : communesOfLetterhead(text, known);
  },
};

/** Texts of the commune column, by row; none where the plan says the commune. */
function communeColumn(input: OriginInput, t: number): string[] | undefined {
  const layout = input.layouts[t];
  if (input.planned[t] !== undefined || !('columns' in layout)) return undefined;
  const column = columnOfType(layout, input.profile, 'commune');
  return column === undefined ? undefined : filledDown(input.tables[t], column);
}

/** Without a branch table: the communes that plan, columns, sections and letterheads speak of. */
function saidCommunes(
  { tables, layouts, planned, letterheads }: OriginInput,
  columns: readonly (string[] | undefined)[],
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
          ...(columns[t]?.filter((_text, row) => kinds[row] === 'member') ?? []),
          ...letterheads[t].map(({ text }) => communeInLetterhead(text) ?? ''),
        ];
      })
      .map((text) => inSmallLetters(clean(text))),
  );
}

function checkPlanned({ tables, planned, known }: OriginInput): void {
  if (known.texts.length === 0) return;
  const wrong = new Map<string, Fault>();
  planned.forEach((text, t) => {
    if (text === undefined || communesOfText(text, known).length === 1) return;
    const { file } = tables[t];
    const args = { text, known: known.texts.join(', ') };
    wrong.set(`${file}\n${text}`, fault('plan-commune-unknown', args, { file }));
  });
  if (wrong.size > 0) throw new InputError([...wrong.values()]);
}

/** What a table itself says of its commune; several where it names several. */
function ownCommune(
  table: Table,
  planned: string | undefined,
  letterhead: readonly { row: number; text: string }[],
  known: KnownCommunes,
): TableCommune[] {
  if (planned !== undefined) {
    return communesOfText(planned, known).map((commune) => ({ commune, by: 'plan' }));
  }
  const inLetterhead = new Map<string, TableCommune>();
  for (const { row, text } of letterhead) {
    for (const commune of communesOfLetterhead(text, known)) {
      if (!inLetterhead.has(commune)) {
        inLetterhead.set(commune, { commune, by: 'letterhead', row });
      }
    }
  }
  if (inLetterhead.size > 0) return [...inLetterhead.values()];
  return communesOfPath(table.sheet, known).map((commune) => ({ commune, by: 'sheet-name' }));
}

/** The letterhead above the first of several rosters on a sheet speaks for those beside and below. */
function communeOfSheet(
  { file, sheet }: Table,
  tables: readonly Table[],
  inside: readonly TableCommune[][],
): TableCommune | undefined {
  const said = new Map<string, TableCommune>();
  tables.forEach((table, t) => {
    if (table.file !== file || table.sheet !== sheet) return;
    for (const each of inside[t]) said.set(each.commune, each);
  });
  return said.size === 1 ? [...said.values()][0] : undefined;
}

/** Sheets of one workbook belong together: one with a letterhead speaks for those without. */
function communeOfWorkbook(
  { file }: Table,
  tables: readonly Table[],
  inside: readonly TableCommune[][],
): TableCommune | undefined {
  const said = new Set<string>();
  tables.forEach((table, t) => {
    if (table.file === file) for (const each of inside[t]) said.add(each.commune);
  });
  return said.size === 1 ? { commune: [...said][0], by: 'workbook' } : undefined;
}

function communesOfFile(file: string, known: KnownCommunes): TableCommune[] {
  return communesOfPath(file, known).map((commune) => ({ commune, by: 'file-name' }));
}

function addProblem(problems: Map<string, CommuneProblem>, problem: CommuneProblem): void {
  const key = `${problem.table}\n${fold(problem.text)}`;
  const known = problems.get(key);
  if (known === undefined) problems.set(key, problem);
  else known.members++;
}
