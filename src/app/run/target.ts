/** Prepares the target of a run: cleans up after killed runs and protects decisions and notes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { decisionKey } from '../../decisions/index.js';
import {
  checkFree,
  isResult,
  lookAt,
  recoverBeside,
  type TargetState,
  targetPath,
} from '../../io/index.js';
import {
  type Decision,
  inputError,
  LEDGER_FILE,
  message,
  type Note,
  type TypedRow,
  type WaitingAnswer,
} from '../../model/index.js';
import { readLedgerFile } from '../ledger/index.js';
import type { Listener } from '../listener.js';

/**
 * Cleans up after killed runs, beside the target and the results that this run reads, and reports it.
 * @returns the state of the target before anything is read
 * @throws InputError if another run writes to the target
 */
export function openTarget(
  target: string,
  results: readonly (string | undefined)[],
  listener: Listener,
): TargetState {
  for (const result of results) if (result !== undefined) recover(result, listener);
  recover(target, listener);
  const place = targetPath(target);
  checkFree(place, target);
  return lookAt(place, target);
}

/** Cleans up after killed runs beside a result, and reports it. */
export function recover(result: string, { notice }: Listener): void {
  for (const { how, path } of recoverBeside(targetPath(result))) {
    notice?.(message(`recovered-${how}`, { path }));
  }
}

/** Ledger of the result that a run replaces; undefined without one. */
export type HeldLedger = Awaited<ReturnType<typeof readLedgerFile>> | undefined;

/** Reads the ledger of the target. @throws InputError for an unreadable or damaged ledger */
export async function readHeldLedger(target: string): Promise<HeldLedger> {
  const folder = targetPath(target);
  const ledger = join(folder, LEDGER_FILE);
  return isResult(folder) && existsSync(ledger) ? readLedgerFile(ledger) : undefined;
}

/**
 * Checks that no decision of the ledger in the target is lost when the target is replaced.
 * @param taken decisions of the new ledger, and those that the run withdraws on request
 * @throws InputError if some are not among them
 */
export function checkDecisions(target: string, held: HeldLedger, taken: readonly Decision[]): void {
  if (held === undefined) return;
  const known = new Set(taken.map(keyOf));
  const lost = held.decisions.filter((decision) => !known.has(keyOf(decision)));
  const count = lost.length + held.unreadable;
  if (count === 0) return;
  throw inputError('target-holds-decisions', {
    path: target,
    count,
    ledger: join(target, LEDGER_FILE),
  });
}

/**
 * Checks that no note and no answer that does not count is lost when the target is replaced. No other
 * file has them.
 * @param taken such rows of the new ledger, and those that the run withdraws on request
 * @param returned rows of answered files, which are written again with their notes
 * @throws InputError if some are not among them
 */
export function checkOpenRows(
  target: string,
  held: HeldLedger,
  taken: readonly OpenRow[],
  returned: readonly TypedRow[],
): void {
  if (held === undefined) return;
  const known = new Set(taken.map(openKey));
  const again = new Set(returned.map(({ question, file }) => `${question}\n${file}`));
  const isTaken = (row: OpenRow) =>
    known.has(openKey(row)) || again.has(`${row.question}\n${row.source}`);
  const count = [...held.notes, ...held.waiting].filter((row) => !isTaken(row)).length;
  if (count === 0) return;
  throw inputError('target-holds-open-rows', {
    path: target,
    count,
    ledger: join(target, LEDGER_FILE),
  });
}

/** A note beside no decision, or an answer that does not count. */
type OpenRow = Note | WaitingAnswer;

function openKey(row: OpenRow): string {
  return ['note' in row ? row.note : row.typed.join('\n'), row.question, row.source].join('\n');
}

function keyOf(decision: Decision): string {
  return `${decision.question}\n${decisionKey(decision)}`;
}
