import { checkedRows, hasChecks, holdsChecks } from '../answers/index.js';
import { writeWhole } from '../io/index.js';
import { type Language, sayIn } from '../messages/index.js';
import { type CheckedRow, inputError, message } from '../model/index.js';
import { maskedSay, verifyWorkbook } from '../report/index.js';
import { type ApplyRequest, applyAnswers } from './apply.js';
import type { Listener } from './listener.js';
import { filledTables, replacedSheets, runAgain, type Written } from './run/index.js';

export type { Written } from './run/index.js';

export interface VerifyRequest {
  /** Folder of the result. */
  from: string;
  /** Workbook to write. */
  out: string;
  language: Language;
  /** Whether to hide numbers although the result shows them. */
  mask?: boolean;
}

/**
 * Writes the list of all members for a check against the population register.
 * @returns number of people on it; equal results give equal bytes
 * @throws InputError for a file of another kind, or one that somebody has filled in
 */
export async function writeVerify(
  { from, out, language, mask = false }: VerifyRequest,
  listener: Listener = {},
): Promise<number> {
  await checkTarget(out, from);
  const { result, changed, ...earlier } = await runAgain(from, listener);
  const isMasked = earlier.isMasked || mask;
  listener.showing?.({ profile: result.profile });
  if (changed.length > 0) {
    listener.notice?.(message('verify-inputs-changed', { files: changed.join(', ') }));
  }
  if (result.members.length === 0) throw inputError('verify-nothing');
  const say = sayIn(language, result.profile);
  const shown = isMasked ? maskedSay(say) : say;
  writeWhole(out, [await verifyWorkbook(result, isMasked, shown)]);
  if (isMasked) listener.notice?.(message('verify-masked'));
  return result.members.length;
}

async function checkTarget(out: string, from: string): Promise<void> {
  const tables = await replacedSheets(out, from, {
    bad: 'verify-not-workbook',
    inside: 'verify-in-result',
    other: 'verify-target-other',
  });
  if (tables === undefined) return;
  if (!holdsChecks(tables)) throw inputError('verify-target-other', { path: out });
  if (hasChecks(tables)) throw inputError('verify-target-filled', { path: out });
}

export interface ReadVerifyRequest extends Omit<ApplyRequest, 'corrected' | 'from' | 'plan'> {
  /** Folder of the result that the list was made of. */
  from: string;
  /** Lists that came back. */
  read: readonly string[];
}

/**
 * Writes a result again with what the register says: confirmed and corrected values win over every roster.
 * Unusable rows, and values that an earlier decision contradicts, are findings of the result.
 * @throws InputError for a file that is no such list, or one that nobody has filled in
 */
export async function applyVerify(
  { read, ...request }: ReadVerifyRequest,
  listener: Listener = {},
): Promise<Written> {
  const checks = await checksIn(read);
  return applyAnswers({ ...request, corrected: [], checks }, listener);
}

/** Reads the rows of checked lists. */
async function checksIn(paths: readonly string[]): Promise<CheckedRow[]> {
  const rows: CheckedRow[] = [];
  for (const path of paths) {
    const { tables } = await filledTables([path]);
    const own = checkedRows(tables);
    if (own.sheets === 0) {
      throw inputError('verify-not-list', {}, { file: tables[0]?.file ?? path });
    }
    rows.push(...own.rows);
  }
  if (rows.length === 0) throw inputError('verify-nothing-filled');
  return rows;
}
