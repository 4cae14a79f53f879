/** Reads files with decisions: ledgers, results with a ledger, and corrected conflict files. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { holdsChecks, readAnswers } from '../../answers/index.js';
import { samplesIn } from '../../audit/index.js';
import { isLedger, looksLikeLedger, readLedger } from '../../decisions/index.js';
import { decodeTable } from '../../decode/index.js';
import { isResult, readBytes } from '../../io/index.js';
import {
  type Fault,
  type Finding,
  fault,
  InputError,
  inputError,
  LEDGER_FILE,
  type Table,
} from '../../model/index.js';
import { readTables } from '../../read/index.js';
import type { Deciding } from '../../steps/index.js';
import { ledgerRecord } from '../earlier/index.js';
import { checkLedger } from './ledgerCheck.js';

export interface DecisionFiles
  extends Pick<Deciding, 'decisions' | 'answers' | 'notes' | 'waiting' | 'returned'> {
  findings: Finding[];
}

/** Reads all given files. @throws InputError with every file that is missing or unreadable */
export async function readDecisionFiles(paths: readonly string[]): Promise<DecisionFiles> {
  const faults: Fault[] = [];
  const ledgers: Table[] = [];
  const corrected: Table[] = [];
  const findings: Finding[] = [];
  const names = namesOf(paths);
  const asShown = new Set<string>();
  for (const [at, given] of paths.entries()) {
    if (!existsSync(given)) {
      faults.push(fault('input-missing', { path: given }));
      continue;
    }
    const path = statSync(given).isDirectory() ? join(given, LEDGER_FILE) : given;
    if (!existsSync(path)) {
      const code = isResult(given) ? 'input-missing' : 'decisions-folder';
      faults.push(fault(code, { path: isResult(given) ? path : given }));
      continue;
    }
    try {
      const read = await readTablesOf(path, names[at]);
      if (read.isAsShown) asShown.add(names[at]);
      (read.isLedger ? ledgers : corrected).push(...read.tables);
      findings.push(...read.findings);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new InputError(faults);
  const ledger = readLedger(ledgers.filter(isLedger));
  const answers = readAnswers(
    corrected.map((table) => decodeTable(table).table),
    ({ file }) => asShown.has(file),
  );
  return {
    decisions: ledger.decisions,
    notes: ledger.notes,
    waiting: ledger.waiting,
    answers: answers.answers,
    returned: answers.returned,
    findings: [...findings, ...ledger.findings, ...answers.findings],
  };
}

/** Reads the ledger of a result. @throws InputError for an unreadable or damaged ledger */
export async function readLedgerFile(
  path: string,
): Promise<
  Pick<ReturnType<typeof readLedger>, 'decisions' | 'notes' | 'waiting'> & { unreadable: number }
> {
  const { tables } = await readTablesOf(path, basename(path));
  const { findings, ...rows } = readLedger(tables.filter(isLedger));
  return { ...rows, unreadable: findings.length };
}

interface ReadFile {
  tables: Table[];
  isLedger: boolean;
  /** Whether the cells are texts as a program showed them, not values that a workbook stores. */
  isAsShown: boolean;
  findings: Finding[];
}

/** Reads a file; tables of a ledger come without formula guards and with lost letters restored. */
async function readTablesOf(path: string, name: string): Promise<ReadFile> {
  const file = { name, ...readBytes(path, name) };
  const folder = dirname(path);
  if (basename(path) === LEDGER_FILE && isResult(folder)) {
    const { written, knownValues } = await ledgerRecord(folder);
    const checked = await checkLedger(file, written, knownValues);
    return { isLedger: true, isAsShown: true, ...checked };
  }
  const { tables, source } = await readTables(name, file.bytes, file.sha256);
  const isAsShown = source.format === 'csv' || source.format === 'html';
  if (!tables.some(isLedger) && tables.some(looksLikeLedger)) {
    throw inputError('ledger-headings', {}, { file: name });
  }
  if (!tables.some(isLedger)) {
    if (holdsChecks(tables)) throw inputError('apply-of-checks', {}, { file: name });
    if (samplesIn(tables).length > 0) throw inputError('apply-of-audit', {}, { file: name });
    return { tables, isLedger: false, isAsShown, findings: [] };
  }
  return { isLedger: true, isAsShown, ...(await checkLedger(file, undefined, undefined)) };
}

/** Names the files for people: by file name, or by the given path if two have the same name. */
function namesOf(paths: readonly string[]): string[] {
  const names = paths.map((path) => basename(path).normalize('NFC'));
  return names.map((name, at) =>
    names.some((other, i) => i !== at && other === name && paths[i] !== paths[at])
      ? paths[at].replaceAll('\\', '/').normalize('NFC')
      : name,
  );
}
