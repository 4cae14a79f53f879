/** Files with decisions: ledgers, results that hold one, and corrected conflict files. */
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readAnswers } from '../answers/index.js';
import { isLedger, readLedger } from '../decisions/index.js';
import { decodeTable } from '../decode/index.js';
import { readBytes } from '../io/read.js';
import { type Fault, type Finding, fault, InputError, type Table } from '../model/index.js';
import { readTables } from '../read/index.js';
import type { Deciding } from '../steps/deciding.js';
import { unguarded } from '../text/formulaGuard.js';

export interface DecisionFiles
  extends Pick<Deciding, 'decisions' | 'answers' | 'notes' | 'returned'> {
  findings: Finding[];
}

/** @throws InputError with every file that is missing or can't be read */
export async function readDecisionFiles(paths: readonly string[]): Promise<DecisionFiles> {
  const faults: Fault[] = [];
  const ledgers: Table[] = [];
  const corrected: Table[] = [];
  const names = namesOf(paths);
  const asShown = new Set<string>();
  for (const [at, given] of paths.entries()) {
    if (!existsSync(given)) {
      faults.push(fault('input-missing', { path: given }));
      continue;
    }
    const path = statSync(given).isDirectory() ? join(given, 'decisions.csv') : given;
    try {
      const { bytes, sha256 } = readBytes(path, names[at]);
      const { tables, source } = await readTables(names[at], bytes, sha256);
      if (source.format === 'csv' || source.format === 'html') asShown.add(names[at]);
      (tables.some(isLedger) ? ledgers : corrected).push(...tables);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new InputError(faults);
  const ledger = readLedger(ledgers.filter(isLedger).map(withoutGuards));
  const answers = readAnswers(
    corrected.map((table) => decodeTable(table).table),
    ({ file }) => asShown.has(file),
  );
  return {
    decisions: ledger.decisions,
    notes: ledger.notes,
    answers: answers.answers,
    returned: answers.returned,
    findings: [...ledger.findings, ...answers.findings],
  };
}

function withoutGuards(table: Table): Table {
  return { ...table, rows: table.rows.map((row) => row.map(unguarded)) };
}

/** As people call the files: by name, or by the path that was given where two have one name. */
function namesOf(paths: readonly string[]): string[] {
  const names = paths.map((path) => basename(path).normalize('NFC'));
  return names.map((name, at) =>
    names.some((other, i) => i !== at && other === name && paths[i] !== paths[at])
      ? paths[at].replaceAll('\\', '/').normalize('NFC')
      : name,
  );
}
