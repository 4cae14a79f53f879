/** What a later run takes from a result that was written before. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../../io/read.js';
import {
  inputError,
  type KnownQuestion,
  type KnownRow,
  type MatchModel,
  type Rerun,
  type Table,
} from '../../model/index.js';
import { readTables } from '../../read/index.js';
import { readQuestionRows } from './questionRows.js';
import { requestOf } from './rerun.js';

export interface EarlierResult {
  /** What to run again, with paths that work from here. */
  request: Rerun;
  /** Id of its profile. */
  profile: string;
  /** Whether its numbers are masked. */
  isMasked: boolean;
  /** New commune whose folder alone was written. */
  only?: string;
  /** File, masked where the result is, → SHA-256. */
  inputs: ReadonlyMap<string, string>;
  /** Its ledger. */
  ledger: string;
  /** How its members were called, by their rows. */
  known: KnownRow[];
  /** Its questions, open or decided, in its order. */
  questions: KnownQuestion[];
  folder: string;
  /** SHA-256 of its `summary.json`. */
  sha256: string;
  /** Weights of its matching, by which all rows are matched again. */
  model?: MatchModel;
  /** What it wrote, below its folder. */
  files: readonly string[];
}

/** @throws InputError for a folder that is no result, or one that is damaged */
export async function earlierResult(folder: string): Promise<EarlierResult> {
  const path = join(folder, 'summary.json');
  if (!existsSync(path)) throw inputError('explain-no-result', { path: folder });
  // Most runs go on from nothing, and the checks take their time to load.
  const { readSummaryFile } = await import('./summaryFile.js');
  const { readMembers } = await import('./membersFile.js');
  const { counts, settings, inputs, files, model, written } = readSummaryFile(folder);
  const { sha256 } = readBytes(path, path);
  const { profile, rerun } = settings;
  const ledger = join(folder, 'decisions.csv');
  const decided = written?.['decisions.csv']?.rows ?? 0;
  if (decided > 0 && !existsSync(ledger)) {
    throw inputError('ledger-cut', { count: 0, written: decided }, { file: ledger });
  }
  return {
    request: requestOf(rerun, folder),
    profile,
    isMasked: rerun.mask === true,
    ...(rerun.only === undefined ? {} : { only: rerun.only }),
    inputs: new Map(inputs.map(({ file, sha256 }) => [file, sha256])),
    ledger,
    known: await readMembers(folder, written?.['members.csv'], counts?.members),
    questions: readQuestionRows(join(folder, 'question-rows.csv'), written?.['question-rows.csv']),
    folder,
    sha256,
    ...(model === undefined ? {} : { model }),
    files,
  };
}

/**
 * What it wrote of one kind, as text: that of all communes, else that of each.
 * @returns undefined where there is none any more
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
