/** What was understood, once more with the values and communes that people corrected. */
import type { DecidedCommunes } from '../assign/index.js';
import type { CommuneOrigins } from '../communes/index.js';
import { fingerprints } from '../consolidate/index.js';
import { communeDecision, correctTables, type ProblemFingerprints } from '../decisions/index.js';
import type { Decision, RejectedRow, Table } from '../model/index.js';
import { fold } from '../text/unicode.js';
import { normaliseRosters } from './normalising.js';
import type { Understood } from './understood.js';

/** Fingerprints of all rows that are people, or should be. */
export interface Prints {
  /** By record. */
  records: string[];
  /** In the order of the rejected rows. */
  rejected: string[];
}

/** @param tables as they were read: a correction does not change what a decision is about */
export function printsOf(
  { records, rejected, layouts, profile }: Understood,
  tables: readonly Table[],
): Prints {
  return {
    records: fingerprints(records, tables, layouts, profile),
    rejected: fingerprints(columnsOf(rejected), tables, layouts, profile),
  };
}

export function columnsOf(rows: readonly RejectedRow[]) {
  return {
    count: rows.length,
    table: rows.map((each) => each.table),
    row: rows.map((each) => each.row),
  };
}

export interface Corrected {
  understood: Understood;
  /** Communes that are still open. */
  communeProblems: CommuneOrigins['problems'];
  /** Of communes that the branch table lacks. */
  decidedCommunes: DecidedCommunes;
  /** Decisions about communes that hold. */
  fitting: Decision[];
}

export function withCorrections(asRead: Understood, decisions: readonly Decision[]): Corrected {
  if (decisions.length === 0) {
    const { problems } = asRead.origins;
    return {
      understood: asRead,
      communeProblems: problems,
      decidedCommunes: new Map(),
      fitting: [],
    };
  }
  const { tables, layouts, profile, origins } = asRead;
  const rows = rowsWithPrints(asRead);
  const corrected = correctTables(tables, layouts, rows, profile, decisions);
  const { communes, ...decided } = decideCommunes(asRead, rows, decisions);
  if (corrected === tables && decided.fitting.length === 0) {
    return { understood: asRead, ...decided };
  }
  const again = { ...asRead, tables: [...corrected], origins: { ...origins, communes } };
  const { findings } = asRead;
  return { understood: { ...normaliseRosters(again), findings }, ...decided };
}

interface RowWithPrint {
  fingerprint: string;
  table: number;
  row: number;
}

function rowsWithPrints(understood: Understood): RowWithPrint[] {
  const prints = printsOf(understood, understood.tables);
  return [
    { rows: understood.records, prints: prints.records },
    { rows: columnsOf(understood.rejected), prints: prints.rejected },
  ].flatMap(({ rows: { table, row }, prints }) =>
    prints.map((fingerprint, i) => ({ fingerprint, table: table[i], row: row[i] })),
  );
}

/** Old communes as people told them; what the branch table lacks is a new one, and stands apart. */
function decideCommunes(
  { tables, origins, branches }: Understood,
  rows: readonly RowWithPrint[],
  decisions: readonly Decision[],
): Omit<Corrected, 'understood'> & Pick<CommuneOrigins, 'communes'> {
  const decidedCommunes = new Map<string, string>();
  const fitting: Decision[] = [];
  const printsOf = printsOfProblems(origins.problems, rows, tables);
  const inTable = new Set(branches?.entries.map(({ oldCommune }) => oldCommune));
  const communes = [...origins.communes];
  const communeProblems = origins.problems.filter((problem) => {
    const decision = communeDecision(problem, printsOf(problem), tables, decisions);
    if (decision === undefined) return true;
    fitting.push(decision);
    if (decision.decision === 'BO_QUA') return false;
    for (const row of problem.rows) {
      if (!inTable.has(decision.commune)) {
        decidedCommunes.set(`${problem.table},${row}`, decision.commune);
        continue;
      }
      if (communes[problem.table] === origins.communes[problem.table]) {
        communes[problem.table] = [...origins.communes[problem.table]];
      }
      communes[problem.table][row] = decision.commune;
    }
    return false;
  });
  return { communes, communeProblems, decidedCommunes, fitting };
}

type Problem = CommuneOrigins['problems'][number];

function printsOfProblems(
  problems: readonly Problem[],
  rows: readonly RowWithPrint[],
  tables: readonly Table[],
): (problem: Problem) => ProblemFingerprints {
  const printAt = new Map(
    rows.map(({ table, row, fingerprint }) => [`${table},${row}`, fingerprint]),
  );
  const fileAndText = ({ table, text }: Problem) => `${tables[table].file}\n${fold(text)}`;
  const own = new Map(
    problems.map((problem) => {
      const prints = problem.rows.flatMap((row) => printAt.get(`${problem.table},${row}`) ?? []);
      return [problem, new Set(prints)];
    }),
  );
  const together = new Map<string, Set<string>>();
  for (const [problem, prints] of own) {
    const key = fileAndText(problem);
    const all = together.get(key) ?? new Set();
    for (const print of prints) all.add(print);
    together.set(key, all);
  }
  const none = new Set<string>();
  return (problem) => ({
    own: own.get(problem) ?? none,
    together: together.get(fileAndText(problem)) ?? none,
  });
}
