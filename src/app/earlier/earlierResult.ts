/** Reads the parts of an earlier result that a later run needs. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBytes, resultAround, SUMMARY } from '../../io/index.js';
import {
  type InputError,
  inputError,
  type KnownQuestion,
  type KnownRow,
  LEDGER_FILE,
  type MatchModel,
  type Rerun,
  type Table,
  withoutUndefined,
} from '../../model/index.js';
import { readTables } from '../../read/index.js';
import { readQuestionRows } from './questionRows.js';
import { requestOf } from './rerun.js';

export interface EarlierResult {
  /** Request to run again, with resolved paths. */
  request: Rerun;
  /** Id of its profile. */
  profile: string;
  /** Whether its numbers are masked. */
  isMasked: boolean;
  /** New commune whose folder alone was written. */
  only?: string;
  /** File, masked in a masked result, → SHA-256. */
  inputs: ReadonlyMap<string, string>;
  /** Its ledger. */
  ledger: string;
  /** Ids of its members, by their rows. */
  known: KnownRow[];
  /** Its questions, open or decided, in its order. */
  questions: KnownQuestion[];
  folder: string;
  /** SHA-256 of its `summary.json`. */
  sha256: string;
  /** Weights of its matching, which the later run uses again. */
  model?: MatchModel;
  /** Files that it wrote, below its folder. */
  files: readonly string[];
}

/** Reads a result. @throws InputError for a folder that is not a result, or for a damaged one */
export async function earlierResult(folder: string): Promise<EarlierResult> {
  const path = join(folder, SUMMARY);
  if (!existsSync(path)) throw noResult(folder);
  // Most runs have no earlier result, and loading the checks takes time.
  const { readSummaryFile } = await import('./summaryFile.js');
  const { readMembers } = await import('./membersFile.js');
  const { counts, settings, inputs, files, model, written } = readSummaryFile(folder);
  const { sha256 } = readBytes(path, path);
  const { profile, rerun } = settings;
  const ledger = join(folder, LEDGER_FILE);
  const decided = written?.[LEDGER_FILE]?.rows ?? 0;
  if (decided > 0 && !existsSync(ledger)) {
    throw inputError('ledger-cut', { count: 0, written: decided }, { file: ledger });
  }
  return {
    request: requestOf(rerun, folder),
    profile,
    isMasked: rerun.mask === true,
    ...withoutUndefined({ only: rerun.only }),
    inputs: new Map(inputs.map(({ file, sha256 }) => [file, sha256])),
    ledger,
    known: await readMembers(folder, written?.['members.csv'], counts?.members),
    questions: readQuestionRows(join(folder, 'question-rows.csv'), written?.['question-rows.csv']),
    folder,
    sha256,
    ...withoutUndefined({ model }),
    files,
  };
}

/** Makes the error about a folder or file that is not a result; one of a result names that result. */
function noResult(path: string): InputError {
  const result = resultAround(path);
  if (result === undefined) return inputError('explain-no-result', { path });
  // A dot says nothing to people.
  const shown = /^[./\\]+$/.test(result) ? resolve(result) : result;
  return inputError('explain-part-of-result', { path, result: shown });
}

/**
 * Reads the tables of a result of one kind: the file of all communes, else the file of each.
 * @returns undefined if none of these files exists any more
 */
export async function writtenTables(
  { folder, files }: Pick<EarlierResult, 'folder' | 'files'>,
  kind: 'roster' | 'conflicts',
): Promise<Table[] | undefined> {
  const there = files.filter((file) => existsSync(join(folder, file)));
  for (const name of [`${kind}.csv`, `${kind}.xlsx`]) {
    const own = there.includes(name) ? [name] : there.filter((file) => file.endsWith(`/${name}`));
    if (own.length === 0) continue;
    const tables: Table[] = [];
    for (const file of own) {
      const { bytes, sha256 } = readBytes(join(folder, file), file);
      tables.push(...(await readTables(file, bytes, sha256)).tables);
    }
    return tables;
  }
  return undefined;
}
