import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { holdsAnswers } from '../../answers/index.js';
import { realPath } from '../../io/paths.js';
import { readBytes, readText } from '../../io/read.js';
import { checkTarget, type TargetState } from '../../io/target.js';
import { writeResult, writeWhole } from '../../io/write.js';
import { sayIn } from '../../messages/say.js';
import {
  type Decision,
  type MergeResult,
  message,
  type Rerun,
  type WaitingAnswer,
} from '../../model/index.js';
import { merge } from '../../pipeline.js';
import { readTables } from '../../read/index.js';
import { type RenderOptions, renderResult, splitFindings } from '../../report/index.js';

import type { MergeInput } from '../../steps/input.js';
import { maskedName, maskedText } from '../../text/mask.js';
import { compareWithEarlier, readEarlier, rowsKnownAgain, settledFindings } from '../comparison.js';
import type { Console } from '../console.js';
import { type EarlierResult, earlierResult } from '../earlierResult.js';
import { EXIT, tellWarnings } from '../failure.js';
import { rostersGone } from '../missingInputs.js';
import { loadModel, type Prepared, prepare } from '../prepare.js';
import { rerunOf } from '../rerun.js';
import { doneTable } from '../tables/done.js';
import { checkDecisions, checkOpenRows, openTarget } from '../target.js';
import { version } from '../version.js';
import { folderNames } from './folderNames.js';
import { onlyCommune } from './onlyCommune.js';
import { showProgress } from './progress.js';

export interface MergeOptions {
  out: string;
  plan?: string;
  branches?: string;
  decisions?: string[];
  previous?: string;
  to?: string;
  only?: string;
  profile?: string;
  strict?: boolean;
  mask?: boolean;
  format?: RenderOptions['formats'];
  csvDelimiter?: string;
  force?: boolean;
  skipBadFiles?: boolean;
  maxQuestions?: number;
  jobs?: number;
  model?: string;
  saveModel?: string;
  json?: boolean;
}

/** The main job. @returns the exit status */
export async function mergeCommand(
  inputs: string[],
  options: MergeOptions,
  out: Console,
): Promise<number> {
  if (options.mask) out.isMasked = true;
  const { plan: planPath, branches, to, profile, skipBadFiles, maxQuestions, jobs } = options;
  const seen = openTarget(options.out, [options.previous], out);
  const earlier =
    options.previous === undefined ? undefined : await earlierResult(options.previous);
  if (earlier?.isMasked) out.isMasked = true;
  // All decisions of the earlier result stand in its ledger; those of its plan may have been withdrawn.
  const ledgers = earlier === undefined ? [] : [earlier.ledger];
  const decisions = [...ledgers, ...(options.decisions ?? [])];
  const model = (await loadModel(options.model)) ?? earlier?.model;
  const prepared = await prepare(
    {
      ...(earlier === undefined ? { inputs } : withLate(earlier.request, inputs)),
      ...(planPath === undefined ? {} : { plan: planPath }),
      ...(branches === undefined ? {} : { branches }),
      ...(to === undefined ? {} : { to }),
      ...(profile === undefined ? {} : { profile }),
      ...(skipBadFiles ? { skipBadFiles } : {}),
      ...(maxQuestions === undefined ? {} : { maxQuestions }),
    },
    {
      ...(jobs === undefined ? {} : { jobs }),
      ...(decisions.length === 0 ? {} : { decisions }),
      ...(earlier === undefined
        ? {}
        : {
            planned: false,
            earlier,
            known: earlier.known,
            earlierQuestions: { questions: earlier.questions, isLate: true },
            earlierKind: { profile: earlier.profile, isChecked: true },
          }),
      ...(model === undefined ? {} : { model }),
    },
  );
  const only = options.only ?? earlier?.only;
  const given = (options.decisions ?? []).filter((path) => existsSync(path));
  return writeMerge(prepared, { ...options, ...(only === undefined ? {} : { only }) }, out, {
    seen,
    applied: new Set(given.map((path) => realPath(path))),
    ...(earlier === undefined ? {} : { earlier }),
  });
}

/** What an earlier result was made of, with rosters that came later. */
function withLate(request: Rerun, late: readonly string[]): Rerun {
  const known = new Set([...request.inputs, ...(request.added ?? []).flat()]);
  const fresh = late.filter((path) => !known.has(resolve(path)));
  return fresh.length === 0 ? request : { ...request, added: [...(request.added ?? []), fresh] };
}

export interface GoneOnFrom {
  /** The target as it was before anything was read. */
  seen: TargetState;
  /** Real paths of conflict files whose answers this run takes in. */
  applied: ReadonlySet<string>;
  /** The result that this one goes on from. */
  earlier?: EarlierResult;
  /** Decisions that the run was told to withdraw. */
  withdrawn?: readonly Decision[];
  /** Answers that do not count, withdrawn with them. */
  withdrawnAnswers?: readonly WaitingAnswer[];
}

/**
 * Runs what was prepared and writes its result.
 * @returns the exit status
 */
export async function writeMerge(
  prepared: Prepared,
  options: Omit<MergeOptions, 'branches' | 'to' | 'profile' | 'decisions'>,
  out: Console,
  { seen, applied, earlier, withdrawn = [], withdrawnAnswers = [] }: GoneOnFrom,
): Promise<number> {
  await checkTarget(
    options.out,
    options.force === true,
    async (path) => !applied.has(realPath(path)) && (await answersIn(path, options.out)),
  );
  const { output } = prepared.plan;
  // A masked result stays masked in all results that go on from it.
  const mask = earlier?.isMasked || (options.mask ?? output?.mask ?? false);
  out.isMasked = mask;
  const { deciding } = prepared.input;
  const openRows = [...(deciding?.notes ?? []), ...(deciding?.waiting ?? []), ...withdrawnAnswers];
  await checkOpenRows(options.out, openRows, deciding?.returned?.rows ?? []);
  // Answers become decisions only in the run.
  if ((deciding?.answers.length ?? 0) === 0) {
    await checkDecisions(options.out, [...(deciding?.decisions ?? []), ...withdrawn]);
  }
  const progress = showProgress(out);
  const choose = options.only === undefined ? undefined : await onlyCommune(options.only);
  let only: string | undefined;
  const run = (input: MergeInput) =>
    merge({
      ...input,
      mask,
      progress,
      placed: (communes) => {
        only = choose?.(communes);
      },
    });
  let result = await run(prepared.input);
  const before = earlier === undefined ? undefined : await readEarlier(earlier);
  if (before !== undefined) {
    const knownAgain = rowsKnownAgain(result, before);
    before.known = [...before.known, ...knownAgain];
    if (knownAgain.length > 0) result = await run({ ...prepared.input, knownAgain });
  }
  out.say = sayIn(out.options.language, result.profile);
  result.findings.unshift(...prepared.findings);
  result.skipped.push(...prepared.skipped);
  result.settings.rerun = {
    ...rerunOf(prepared.request, options.out, mask),
    ...(only === undefined ? {} : { only }),
  };

  const folderOf = await folderNames(result, only !== undefined);
  const render: RenderOptions = {
    formats: options.format ?? new Set(output?.formats ?? ['xlsx', 'csv', 'html']),
    delimiter:
      options.csvDelimiter ?? (output?.delimiter === 'tab' ? '\t' : (output?.delimiter ?? ',')),
    mask,
    say: out.say,
    lang: out.options.language,
    version,
    folderOf: mask ? (commune) => maskedName(folderOf(commune)) : folderOf,
    ...(only === undefined ? {} : { only }),
    progress: (done, total) => progress('write', done, total),
  };
  result.findings.push(...splitFindings(result, render));
  if (before !== undefined) {
    const compared = compareWithEarlier(result, before, options.out, {
      ...render,
      isLate: prepared.input.isLate === true,
    });
    result.compared = compared;
    const gone = rostersGone(before.result, result.sources);
    result.findings.push(...before.findings, ...gone, ...settledFindings(compared));
  }
  await checkDecisions(options.out, [...result.decisions, ...withdrawn]);
  const rendered = renderResult(result, render);
  const { paths: files, left } = await writeResult(options.out, rendered, seen);
  if (left !== undefined) out.complain(out.say(message('result-left', { path: left })));

  if (options.saveModel !== undefined) {
    const text = `${JSON.stringify(result.clustering.model, undefined, 2)}\n`;
    writeWhole(options.saveModel, [text]);
    out.tell(message('model-saved', { path: options.saveModel }));
  }
  const more = tellWarnings(result.findings, out);
  if (more) out.tell(message('done-all-warnings', { path: warningsIn(options.out, files) }));
  out.talk(doneTable(result, options.out, files, out));
  tellNext(result, options, files, out);
  if (options.json) out.data(readText(join(options.out, 'summary.json'), 'summary.json'));
  return options.strict && result.questions.length > 0 ? EXIT.left : EXIT.done;
}

function tellNext(
  result: MergeResult,
  options: Pick<MergeOptions, 'out' | 'only' | 'strict'>,
  files: readonly string[],
  out: Console,
): void {
  const count = result.questions.length;
  if (count === 0) {
    const path = placesOf('roster', options.out, files);
    const left = result.leftOut.length;
    out.tell(message(left > 0 ? 'done-next-left-out' : 'done-next-none', { path, count: left }));
    return;
  }
  const path = placesOf('conflicts', options.out, files);
  const only = options.only === undefined ? 'done-next-questions' : 'done-next-only';
  const code = path.includes('*') ? 'done-next-communes' : only;
  out.tell(message(code, { count, path }));
  const { rounds, leftOut } = result;
  if (rounds > 1) out.tell(message('done-next-rounds', { count: leftOut.length, rounds }));
  if (options.strict) out.tell(message('strict-open', { count }));
}

/** Where people find a file: its workbook if there is one; of several communes, in each folder. */
function placesOf(name: string, folder: string, files: readonly string[]): string {
  for (const extension of ['xlsx', 'csv']) {
    const file = `${name}.${extension}`;
    const below = files.filter((path) => path.endsWith(`/${file}`));
    if (below.length > 1) return join(folder, '*', file);
    const [only] = [...below, ...files.filter((path) => path === file)];
    if (only !== undefined) return join(folder, only);
  }
  return folder;
}

/** The page that has all warnings, else the file that always has. */
function warningsIn(folder: string, files: readonly string[]): string {
  return join(folder, files.includes('report.html') ? 'report.html' : 'summary.json');
}

async function answersIn(path: string, folder: string): Promise<boolean> {
  const name = basename(path);
  const { bytes, sha256 } = readBytes(path, name);
  const { tables } = await readTables(name, bytes, sha256);
  if (!holdsAnswers(tables)) return false;
  const known = await knownNotes(join(folder, 'decisions.csv'));
  return holdsAnswers(tables, (question, note) => known.has(`${question} ${note}`));
}

/** Notes of a ledger, as its result shows them, masked or not. */
async function knownNotes(ledger: string): Promise<Set<string>> {
  if (!existsSync(ledger)) return new Set();
  const { readDecisionFiles } = await import('../decisionFiles.js');
  const { decisions, notes = [] } = await readDecisionFiles([ledger]);
  const known = [...decisions, ...notes].flatMap(({ question, note = '' }) => [
    `${question} ${note}`,
    `${question} ${maskedText(note)}`,
  ]);
  return new Set(known);
}
