/** Applies corrected values and communes to the parsed rosters. */
import type { DecidedCommunes } from '../../assign/index.js';
import type { CommuneOrigins } from '../../communes/index.js';
import {
  communeDecision,
  correctTables,
  countingDecisions,
  type FingerprintedRow,
  type ProblemFingerprints,
  recordsByFingerprint,
} from '../../decisions/index.js';
import type { Decision, Table } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { normaliseRosters } from '../rosters/normalise.js';
import type { ParsedRosters } from '../rosters/parsedRosters.js';
import { openCommunes } from '../rosters/places/locate.js';
import { fingerprintedRows, fingerprintsOf } from './fingerprints.js';

export interface Corrected {
  parsed: ParsedRosters;
  /** Old communes that are still open. */
  communeProblems: CommuneOrigins['problems'];
  /** Communes that the branch table lacks, by decision. */
  decidedCommunes: DecidedCommunes;
  /** Decisions about communes that hold. */
  fitting: Decision[];
}

/**
 * Corrects cells and old communes as people decided, and parses the rosters again if anything changed. Decisions that
 * contradict each other change no cell.
 * @param original rosters with cells as they are in the files
 */
export function correctRosters(original: ParsedRosters, decisions: readonly Decision[]): Corrected {
  if (decisions.length === 0) {
    const { problems } = original.origins;
    return {
      parsed: original,
      communeProblems: problems,
      decidedCommunes: new Map(),
      fitting: [],
    };
  }
  const { tables, layouts, profile, origins } = original;
  const rows = fingerprintedRows(original, fingerprintsOf(original, original));
  const recordsOf = recordsByFingerprint(rows.map(({ fingerprint }) => fingerprint));
  // Numbers count after their correction. Two of one person set no correction aside.
  const { counting } = countingDecisions(decisions, recordsOf, () => '');
  const corrected = correctTables(tables, layouts, rows, profile, counting);
  const { communes, ...decided } = decideCommunes(original, rows, decisions);
  if (corrected === tables && decided.fitting.length === 0) {
    return { parsed: original, ...decided };
  }
  const { communeProblems: problems } = decided;
  // Lists whose commune was decided need no warning any more, nor do corrected values.
  const findings = original.locatedFindings.flatMap((finding) =>
    finding.code === 'communes-open' ? openCommunes({ problems }, tables, '') : [finding],
  );
  const again = {
    ...original,
    tables: [...corrected],
    origins: { ...origins, communes },
    findings,
  };
  return { parsed: normaliseRosters(again, original.rounds), ...decided };
}

/**
 * Sets old communes as people decided. A commune that the branch table lacks is a new one, whose rows are
 * listed in `decidedCommunes`; the value of the decision is then the old commune that the answer named.
 */
function decideCommunes(
  { tables, origins, branches }: ParsedRosters,
  rows: readonly FingerprintedRow[],
  decisions: readonly Decision[],
): Omit<Corrected, 'parsed'> & Pick<CommuneOrigins, 'communes'> {
  const decidedCommunes = new Map<string, string>();
  const fitting: Decision[] = [];
  const fingerprintsOf = fingerprintsByProblem(origins.problems, rows, tables);
  const inTable = new Set(branches?.entries.map(({ oldCommune }) => oldCommune));
  const communes = [...origins.communes];
  const communeProblems = origins.problems.filter((problem) => {
    const decision = communeDecision(problem, fingerprintsOf(problem), tables, decisions);
    if (decision === undefined) return true;
    fitting.push(decision);
    if (decision.decision === 'BO_QUA') return false;
    const isOfTable = inTable.has(decision.commune);
    const oldCommune = isOfTable ? decision.commune : decision.value;
    if (oldCommune !== '' && communes[problem.table] === origins.communes[problem.table]) {
      communes[problem.table] = [...origins.communes[problem.table]];
    }
    for (const row of problem.rows) {
      if (!isOfTable) decidedCommunes.set(`${problem.table},${row}`, decision.commune);
      if (oldCommune !== '') communes[problem.table][row] = oldCommune;
    }
    return false;
  });
  return { communes, communeProblems, decidedCommunes, fitting };
}

type Problem = CommuneOrigins['problems'][number];

/** Makes a function that gives the fingerprints of a problem's rows, and of its file and text together. */
function fingerprintsByProblem(
  problems: readonly Problem[],
  rows: readonly FingerprintedRow[],
  tables: readonly Table[],
): (problem: Problem) => ProblemFingerprints {
  const at = new Map(rows.map(({ table, row, fingerprint }) => [`${table},${row}`, fingerprint]));
  const fileAndText = ({ table, text }: Problem) => `${tables[table].file}\n${fold(text)}`;
  const own = new Map(
    problems.map((problem) => {
      const found = problem.rows.flatMap((row) => at.get(`${problem.table},${row}`) ?? []);
      return [problem, new Set(found)];
    }),
  );
  const together = new Map<string, Set<string>>();
  for (const [problem, found] of own) {
    const key = fileAndText(problem);
    together.set(key, new Set([...(together.get(key) ?? []), ...found]));
  }
  const none = new Set<string>();
  return (problem) => ({
    own: own.get(problem) ?? none,
    together: together.get(fileAndText(problem)) ?? none,
  });
}
