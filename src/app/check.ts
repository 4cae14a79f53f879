import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { lineDifferences, tableDifferences } from '../check/index.js';
import type { Plan } from '../config/index.js';
import { truthOf, wrongMembers } from '../evaluate/index.js';
import { listFolder, readBytes, readReviewCode, readText, statOf } from '../io/index.js';
import { sayIn } from '../messages/index.js';
import {
  inputError,
  type MergeResult,
  type Message,
  message,
  REPORT_FORMATS,
  withoutUndefined,
} from '../model/index.js';
import { merge } from '../pipeline.js';
import { renderResult } from '../report/index.js';
import { rerunOf } from './earlier/index.js';
import { folderNames, prepare } from './run/index.js';
import { version } from './version.js';

export interface CaseOutcome {
  name: string;
  differences: Message[];
  /** Files of `expected/` that were rewritten, since they differed. */
  rewritten?: string[];
}

/** Files written into `expected/` of a new case. */
const NEW_EXPECTATION = ['roster.csv', 'conflicts.csv', 'lineage.csv'];

/**
 * Runs fixture cases and compares each with what it expects.
 * @param folders cases, or folders with cases at any depth
 * @param isUpdate whether to rewrite the expectations
 */
export async function* checkCases(
  folders: readonly string[],
  isUpdate: boolean,
): AsyncGenerator<CaseOutcome> {
  for (const folder of folders.flatMap(casesIn)) yield await checkCase(folder, isUpdate);
}

/** Lists a folder that is a case, or the cases in it at any depth. */
function casesIn(folder: string): string[] {
  if (existsSync(join(folder, 'in'))) return [folder];
  const cases = listFolder(folder, folder)
    .map((entry) => join(folder, entry))
    .filter((path) => statOf(path, path)?.isDirectory())
    .sort()
    .flatMap((path) => (holdsCases(path) ? casesIn(path) : []));
  if (cases.length === 0) throw inputError('check-not-case', { path: folder });
  return cases;
}

function holdsCases(folder: string): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isDirectory() && entry.name === 'in',
  );
}

async function checkCase(folder: string, isUpdate: boolean): Promise<CaseOutcome> {
  const inFolder = join(folder, 'in');
  const optional = (name: string) =>
    existsSync(join(folder, name)) ? join(folder, name) : undefined;
  const plan = optional('hopnhat.yaml');
  const branches = optional('branches.csv');
  const decisions = optional('decisions.csv');
  const prepared = await prepare(
    {
      inputs: [inFolder],
      ...withoutUndefined({ plan, branches }),
    },
    decisions === undefined ? {} : { decisions: [decisions] },
  );
  const result = await merge(prepared.input);
  result.findings.unshift(...prepared.findings);
  const expectedFolder = join(folder, 'expected');
  result.settings.rerun = rerunOf(prepared.request, expectedFolder, false);
  // Expectations are Vietnamese, whatever the language of the terminal.
  const files = new Map<string, Buffer>();
  const rendered = renderResult(result, {
    formats: new Set(['csv', 'html', ...plannedOutputs(prepared.plan)]),
    delimiter: ',',
    mask: false,
    say: sayIn('vi', result.profile),
    lang: 'vi',
    version,
    folderOf: await folderNames(result),
    reviewCode: readReviewCode(),
  });
  for await (const { path, pieces } of rendered) {
    files.set(path, Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece))));
  }

  const name = basename(folder);
  const wrong = truthDifferences(folder, result);
  const expected = listExpected(expectedFolder);
  if (isUpdate) {
    return { name, differences: wrong, rewritten: updateExpected(expectedFolder, expected, files) };
  }
  if (expected.length === 0) throw inputError('check-no-expected', { path: folder });
  const differences = [
    ...wrong,
    ...expected.flatMap((file) => fileDifferences(expectedFolder, file, files)),
  ];
  return { name, differences };
}

/** Lists the outputs of the profile that the plan of a case asks for. */
function plannedOutputs({ output }: Plan): string[] {
  return (output?.formats ?? []).filter((format) => !REPORT_FORMATS.includes(format));
}

function listExpected(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** @returns the files that differed */
function updateExpected(
  folder: string,
  expected: readonly string[],
  files: ReadonlyMap<string, Buffer>,
): string[] {
  mkdirSync(folder, { recursive: true });
  return (expected.length > 0 ? expected : NEW_EXPECTATION).filter((file) => {
    const found = files.get(file);
    const path = join(folder, file);
    if (found === undefined || (existsSync(path) && found.equals(readBytes(path, file).bytes))) {
      return false;
    }
    writeFileSync(path, found);
    return true;
  });
}

function fileDifferences(
  folder: string,
  file: string,
  files: ReadonlyMap<string, Buffer>,
): Message[] {
  const found = files.get(file);
  if (found === undefined) return [message('check-missing-file', { file })];
  const expected = readBytes(join(folder, file), file).bytes;
  if (Buffer.compare(expected, found) === 0) return [];
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
  const differences = file.endsWith('.csv')
    ? tableDifferences(file, csvRows(text(expected)), csvRows(text(found)))
    : lineDifferences(file, text(expected), text(found));
  // Equal cells may have different bytes: line ends, byte order mark, order of rows.
  return differences.length > 0 ? differences : [message('check-bytes', { file })];
}

function csvRows(text: string): string[][] {
  return parse(text, { bom: true, relax_column_count: true });
}

/** Fails a case for a wrong merge, whatever it expects. */
function truthDifferences(folder: string, result: MergeResult): Message[] {
  const path = join(folder, 'truth.csv');
  if (!existsSync(path)) return [];
  const [, ...rows] = csvRows(readText(path, 'truth.csv'));
  const { members, unfitRows } = wrongMembers(result.lineage, truthOf(rows));
  return [
    ...members.map((member) => message('check-truth', { member })),
    ...(unfitRows > 0 ? [message('check-truth-rows', { count: unfitRows })] : []),
  ];
}
