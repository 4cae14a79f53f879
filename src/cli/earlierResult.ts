/** What a later run takes from a result that was written before. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../io/read.js';
import { inputError, type KnownRow, type Rerun } from '../model/index.js';
import { requestOf } from './prepare.js';

export interface EarlierResult {
  /** What to run again, with paths that work from here. */
  request: Rerun;
  /** New commune whose folder alone was written. */
  only?: string;
  /** File → SHA-256. */
  inputs: ReadonlyMap<string, string>;
  /** Its ledger. */
  ledger: string;
  /** How its members were called, by their rows; none in results of the first version. */
  known: KnownRow[];
}

/** @throws InputError for a folder that is no result */
export function earlierResult(folder: string): EarlierResult {
  const path = join(folder, 'summary.json');
  if (!existsSync(path)) throw inputError('explain-no-result', { path: folder });
  const summary = JSON.parse(readText(path, path)) as {
    settings: { rerun: Rerun };
    inputs: { file: string; sha256: string }[];
  };
  const { rerun } = summary.settings;
  return {
    request: requestOf(rerun, folder),
    ...(rerun.only === undefined ? {} : { only: rerun.only }),
    inputs: new Map(summary.inputs.map(({ file, sha256 }) => [file, sha256])),
    ledger: join(folder, 'decisions.csv'),
    known: readMembers(join(folder, 'members.csv')),
  };
}

function readMembers(path: string): KnownRow[] {
  if (!existsSync(path)) return [];
  // Neither codes nor fingerprints hold commas or quotes.
  const [, ...lines] = readText(path, 'members.csv').split('\n');
  return lines.flatMap((line) => {
    const [member = '', fingerprint = '', first = '', leading = ''] = line.trimEnd().split(',');
    return first === '' ? [] : [{ member, fingerprint, first, leads: leading !== '' }];
  });
}
