/** Finds the result to which corrected conflict files belong. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readText, SUMMARY } from '../../io/index.js';
import { InputError, LEDGER_FILE } from '../../model/index.js';
import { compareText } from '../../text/index.js';
import type { EarlierResult } from './earlierResult.js';

/** Most folders beside a result that are searched. */
const MOST_FOLDERS = 100;
/** Most conflict files of one result that are searched; a province has 148 communes. */
const MOST_FILES = 200;

/**
 * Finds the result beside another one that asked most of some questions, now or before.
 * @returns its folder, or undefined if no result asked any
 */
export function resultBeside(
  { folder }: EarlierResult,
  questions: readonly string[],
): string | undefined {
  const own = resolve(folder);
  const beside = foldersIn(dirname(own))
    .filter((name) => name !== basename(own))
    .map((name) => join(dirname(folder), name))
    .filter((path) => existsSync(join(path, SUMMARY)))
    .sort(compareText)
    .slice(0, MOST_FOLDERS);
  let best: { path: string; asked: number } | undefined;
  for (const path of beside) {
    const asked = askedIn(path, questions);
    if (asked > (best?.asked ?? 0)) best = { path, asked };
  }
  return best?.path;
}

function askedIn(folder: string, questions: readonly string[]): number {
  const open = new Set(questions);
  for (const path of conflictFiles(folder)) {
    const text = textOf(path);
    for (const id of open) if (text.includes(id)) open.delete(id);
  }
  return questions.length - open.size;
}

function conflictFiles(folder: string): string[] {
  const parts = foldersIn(folder)
    .map((name) => join(folder, name, 'conflicts.csv'))
    .slice(0, MOST_FILES);
  return [join(folder, 'conflicts.csv'), join(folder, LEDGER_FILE), ...parts];
}

/** Lists the folders that the user may open; others cannot be the wanted result. */
function foldersIn(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  try {
    return existsSync(path) ? readText(path, path) : '';
  } catch (error) {
    // A file that is open in Excel, or belongs to another user, is left out of the search.
    if (error instanceof InputError) return '';
    throw error;
  }
}
