/** Checks whether a ledger is as the run wrote it: it may be cut, damaged or edited on purpose. */
import { isLedger } from '../../decisions/index.js';
import {
  countBy,
  type Fault,
  type Finding,
  fault,
  finding,
  HASH_PREFIX,
  HASHED_LEDGER_COLUMNS as HASHED,
  InputError,
  inputError,
  LEDGER_FILE,
  type Table,
  type WrittenFile,
} from '../../model/index.js';
import { readTables } from '../../read/index.js';
import { isScientific, joinFirst, readAsCccd, rowHash, unguarded } from '../../text/index.js';
import { looksLost, type Repair, repairsOf } from './lostLetters.js';

/** Number of rows that a warning names. */
const ROWS_SHOWN = 8;
const DECIDED = ['value', 'commune'];

export interface CheckedLedger {
  /** Ledger tables without formula guards, with lost letters and digits restored. */
  tables: Table[];
  findings: Finding[];
}

/**
 * Compares a ledger with the counts and hashes of its result, and restores lost letters and digits.
 * @param written counts and hashes in the summary of the result, if it has them
 * @param known gives the values of the result; called only if letters were lost
 * @throws InputError for a ledger that was cut or emptied, or lost letters that cannot be restored
 */
export async function checkLedger(
  file: { name: string; bytes: Uint8Array; sha256: string },
  written: WrittenFile | undefined,
  known: (() => Promise<ReadonlySet<string>>) | undefined,
): Promise<CheckedLedger> {
  const tables = await tablesOf(file, written);
  if (written === undefined || known === undefined) return checkUnknown(tables, known);
  const rows = tables.flatMap((table, t) => ledgerRows(table, t));
  if (written.sha256 === file.sha256) return { tables, findings: [] };
  const hashes = (written.rowHashes ?? '').split(' ').filter((hash) => hash !== '');
  const completeRows = endsInRow(file.bytes) ? wholeRows(rows, hashes) : rows;
  const isStart = completeRows.every(({ hash }, at) => hash === hashes[at]);
  if (isStart && completeRows.length < hashes.length) {
    const count = completeRows.length;
    throw inputError('ledger-cut', { count, written: hashes.length }, { file: file.name });
  }
  const left = countBy(hashes, (hash) => hash);
  const changed = rows.filter(({ hash }) => !takeOne(left, hash));
  if (changed.length === 0 && left.size === 0) return { tables, findings: [] };
  const repaired = await repairAll(changed, known, (_, hash) => takeOne(left, hash));
  putIn(tables, repaired);
  const unrepaired = changed.filter((row) => !repaired.has(row));
  refuseLost(unrepaired);
  const removed = [...left.values()].reduce((sum, count) => sum + count, 0);
  const counts = { written: hashes.length, count: rows.length, removed, added: unrepaired.length };
  const place = { file: file.name };
  return {
    tables,
    findings: [
      ...repairFindings(repaired, file.name),
      ...(removed + unrepaired.length === 0
        ? []
        : [finding('warning', 'ledger-edited', counts, place)]),
      ...editedFindings(unrepaired, file.name),
    ],
  };
}

function endsInRow(bytes: Uint8Array): boolean {
  return !/[\r\n]$/.test(Buffer.from(bytes.subarray(-2)).toString('latin1'));
}

/** Drops a last row that was cut; with its known hash only its line end is missing. */
function wholeRows(rows: readonly LedgerRow[], hashes: readonly string[]): readonly LedgerRow[] {
  return rows.at(-1)?.hash === hashes[rows.length - 1] ? rows : rows.slice(0, -1);
}

/** Compares a copy of a ledger with the hashes that its own rows hold. */
async function checkCopy(
  tables: Table[],
  rows: readonly LedgerRow[],
  known: () => Promise<ReadonlySet<string>>,
): Promise<CheckedLedger> {
  const changed = rows.filter(({ hash, ownHash }) => hash !== ownHash);
  const repaired = await repairAll(changed, known, ({ ownHash }, hash) => hash === ownHash);
  putIn(tables, repaired);
  const unrepaired = changed.filter((row) => !repaired.has(row));
  refuseLost(unrepaired);
  const file = fileOf(tables);
  return {
    tables,
    findings: [...repairFindings(repaired, file), ...editedFindings(unrepaired, file)],
  };
}

/**
 * Finds lost letters alone in a ledger without hashes, as earlier versions wrote it.
 * @param known undefined for a ledger without its result
 */
async function checkUnknown(
  tables: Table[],
  known: () => Promise<ReadonlySet<string>> = async () => new Set(),
): Promise<CheckedLedger> {
  const rows = tables.flatMap((table, t) => ledgerRows(table, t));
  if (rows.some(({ ownHash }) => ownHash !== '')) return checkCopy(tables, rows, known);
  const shortened = shortenedNumbers(rows);
  putIn(tables, shortened);
  refuseLost(rows.filter((row) => hasLostDigits(row) && !hasLostLetters(row)));
  const lost = rows.filter(hasLostLetters);
  if (lost.length === 0) return { tables, findings: repairFindings(shortened, fileOf(tables)) };
  const values = await known();
  // Old names may have lost their letters in the rosters.
  const columns = values.size === 0 ? DECIDED : HASHED;
  const doubtful = lost.filter(({ cells }) =>
    columns.some((id) => looksLost(cells.get(id) ?? '') && !values.has(cells.get(id) ?? '')),
  );
  const repaired = await repairAll(doubtful, known);
  putIn(tables, repaired);
  refuseLost(doubtful.filter((row) => !repaired.has(row)));
  return {
    tables,
    findings: repairFindings(new Map([...shortened, ...repaired]), fileOf(tables)),
  };
}

function fileOf([table]: readonly Table[]): string {
  return table?.file ?? LEDGER_FILE;
}

/** Restores the zeros of CCCD numbers; only a spreadsheet leaves 10 or 11 of the 12 digits. */
function shortenedNumbers(rows: readonly LedgerRow[]): Map<LedgerRow, Repair> {
  const repaired = new Map<LedgerRow, Repair>();
  for (const row of rows) {
    const value = row.cells.get('value') ?? '';
    const isNumber = row.cells.get('kind') === 'TRUNG_GIAY_TO' || row.cells.get('field') === 'id';
    if (!isNumber || !/^\d{10,11}$/.test(value) || readAsCccd(value) === undefined) continue;
    repaired.set(row, new Map([['value', value.padStart(12, '0')]]));
  }
  return repaired;
}

async function tablesOf(
  { name, bytes, sha256 }: { name: string; bytes: Uint8Array; sha256: string },
  written: WrittenFile | undefined,
): Promise<Table[]> {
  const cut = () =>
    inputError('ledger-cut', { count: 0, written: written?.rows ?? '?' }, { file: name });
  const isOwed = written?.rows !== 0;
  if (bytes.length === 0) {
    if (isOwed) throw cut();
    return [];
  }
  const { tables } = await readTables(name, bytes, sha256);
  const ledgers = tables.filter(isLedger);
  if (ledgers.length === 0 && isOwed) throw cut();
  return ledgers.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(unguarded)) }));
}

interface LedgerRow {
  table: number;
  row: number;
  file: string;
  cells: Map<string, string>;
  columns: Map<string, number>;
  hash: string;
  /** Hash that the row itself holds; empty if it has none. */
  ownHash: string;
}

function ledgerRows({ rows, file }: Table, table: number): LedgerRow[] {
  const headings = (rows[0] ?? []).map((cell) => cell.trim());
  const columns = new Map(HASHED.map((id) => [id as string, headings.indexOf(id)]));
  const hashAt = headings.indexOf('row_hash');
  return rows.slice(1).flatMap((cells, i) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const own = new Map(
      HASHED.map((id) => [id as string, (cells[columns.get(id) ?? -1] ?? '').trim()]),
    );
    const hash = rowHash([...own.values()]);
    const written = (cells[hashAt] ?? '').trim();
    const ownHash = written.startsWith(HASH_PREFIX) ? written.slice(HASH_PREFIX.length) : '';
    return [{ table, row: i + 1, file, cells: own, columns, hash, ownHash }];
  });
}

function takeOne(counts: Map<string, number>, hash: string): boolean {
  const count = counts.get(hash) ?? 0;
  if (count > 1) counts.set(hash, count - 1);
  else counts.delete(hash);
  return count > 0;
}

/**
 * Repairs all damaged rows.
 * @param isOwed whether a run wrote this hash of the row; without it a repair counts if it is the only one
 */
async function repairAll(
  rows: readonly LedgerRow[],
  known: () => Promise<ReadonlySet<string>>,
  isOwed?: (row: LedgerRow, hash: string) => boolean,
): Promise<Map<LedgerRow, Repair>> {
  const repaired = new Map<LedgerRow, Repair>();
  if (rows.length === 0) return repaired;
  const values = await known();
  for (const row of rows) {
    const repairs = repairsOf(row.cells, values, isOwed === undefined);
    const fitting =
      isOwed === undefined
        ? repairs
        : repairs.filter((repair) =>
            isOwed(row, rowHash([...new Map([...row.cells, ...repair]).values()])),
          );
    if (fitting.length === 1) repaired.set(row, fitting[0]);
  }
  return repaired;
}

function putIn(tables: readonly Table[], repaired: ReadonlyMap<LedgerRow, Repair>): void {
  for (const [{ table, row, columns }, repair] of repaired) {
    for (const [id, value] of repair) tables[table].rows[row][columns.get(id) ?? 0] = value;
  }
}

function hasLostLetters({ cells }: LedgerRow): boolean {
  return [...cells.values()].some(looksLost);
}

function hasLostDigits({ cells }: LedgerRow): boolean {
  return isScientific(cells.get('value') ?? '');
}

function refuseLost(rows: readonly LedgerRow[]): void {
  const lost = rows.filter((row) => hasLostLetters(row) || hasLostDigits(row));
  const faults: Fault[] = lost.map((row) => {
    const code = hasLostLetters(row) ? 'ledger-lost-letters' : 'ledger-lost-digits';
    const question = row.cells.get('question') ?? '';
    return fault(code, { question }, { file: row.file, row: row.row + 1 });
  });
  if (faults.length > 0) throw new InputError(faults);
}

function editedFindings(rows: readonly LedgerRow[], file: string): Finding[] {
  if (rows.length === 0) return [];
  const numbers = joinFirst(
    rows.map(({ row }) => row + 1),
    ROWS_SHOWN,
  );
  const args = { count: rows.length, rows: numbers };
  return [finding('warning', 'ledger-rows-edited', args, { file })];
}

function repairFindings(repaired: ReadonlyMap<LedgerRow, Repair>, file: string): Finding[] {
  if (repaired.size === 0) return [];
  return [finding('warning', 'ledger-repaired', { count: repaired.size }, { file })];
}
