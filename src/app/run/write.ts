/** Runs a prepared merge and writes its result. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hasAnswers } from '../../answers/index.js';
import type { Plan } from '../../config/index.js';
import {
  checkTarget,
  readBytes,
  readReviewCode,
  readText,
  realPath,
  SUMMARY,
  type TargetState,
  writeResult,
  writeWhole,
} from '../../io/index.js';
import { type Language, sayIn } from '../../messages/index.js';
import {
  type Decision,
  LEDGER_FILE,
  type MergeResult,
  type Note,
  REPORT_FORMATS,
  type WaitingAnswer,
  withoutUndefined,
} from '../../model/index.js';
import { merge } from '../../pipeline.js';
import { readTables } from '../../read/index.js';
import {
  checkFormats,
  outputFindings,
  type PackBook,
  type RenderOptions,
  renderResult,
  splitFindings,
} from '../../report/index.js';
import type { MergeInput } from '../../steps/index.js';
import { maskedName, maskedText } from '../../text/index.js';
import type { EarlierResult } from '../earlier/index.js';
import {
  compareWithEarlier,
  readEarlier,
  rerunOf,
  rowsKnownAgain,
  settledFindings,
} from '../earlier/index.js';
import { readDecisionFiles } from '../ledger/index.js';
import type { Listener } from '../listener.js';
import { version } from '../version.js';
import { folderNames } from './communes/folderNames.js';
import { checkManyCommunes } from './communes/manyCommunes.js';
import { onlyCommune } from './communes/onlyCommune.js';
import { rostersGone } from './plan/missingInputs.js';
import type { Prepared } from './prepare.js';
import { checkDecisions, checkOpenRows, readHeldLedger } from './target.js';
import { bookPacker } from './threads/packer.js';

/** Folder and format of a result. */
export interface WriteOptions {
  /** Folder of the result. */
  out: string;
  /** Language of the workbooks and the report. */
  language: Language;
  /** Text that means the one new commune whose folder is written; by default as the earlier result. */
  only?: string;
  /** Whether numbers of people are masked in all files. */
  mask?: boolean;
  format?: RenderOptions['formats'];
  csvDelimiter?: string;
  /** Whether an earlier result in the folder may be replaced. */
  force?: boolean;
  /** File to write the weights of the matching to. */
  saveModel?: string;
}

/** The result that a run continues, and the answers of its target that may be replaced. */
export interface Continued {
  /** State of the target before anything was read. */
  seen: TargetState;
  /** Conflict files whose answers this run applies. */
  applied: readonly string[];
  /** The result that this one continues. */
  earlier?: EarlierResult;
  /** Decisions that the run withdraws on request. */
  withdrawn?: readonly Decision[];
  /** Answers that do not count, and notes without a decision, that it withdraws on request. */
  withdrawnOpen?: readonly (WaitingAnswer | Note)[];
}

/** A result and where it was written. */
export interface Written {
  result: MergeResult;
  folder: string;
  /** Files below the folder, with `/`. */
  files: string[];
  /** The one new commune that was written. */
  only?: string;
  /** Folder of the replaced result, if it could not be removed. */
  left?: string;
}

/** Runs a merge and writes it. @throws InputError for a protected target, or a fault of the run */
export async function writeMerge(
  prepared: Prepared,
  options: WriteOptions,
  { seen, applied, earlier, withdrawn = [], withdrawnOpen = [] }: Continued,
  listener: Listener,
): Promise<Written> {
  const { out } = options;
  const used = new Set(applied.filter((path) => existsSync(path)).map((path) => realPath(path)));
  await checkTarget(
    out,
    options.force === true,
    async (path) => !used.has(realPath(path)) && (await answersIn(path, out)),
  );
  // All results that continue a masked result are masked too.
  const mask = earlier?.isMasked || (options.mask ?? prepared.plan.output?.mask ?? false);
  listener.showing?.({ isMasked: mask });
  const { deciding } = prepared.input;
  const openRows = [...(deciding?.notes ?? []), ...(deciding?.waiting ?? []), ...withdrawnOpen];
  const held = await readHeldLedger(out);
  checkOpenRows(out, held, openRows, deciding?.returned?.rows ?? []);
  // Only the run itself turns answers into decisions.
  if ((deciding?.answers.length ?? 0) === 0) {
    checkDecisions(out, held, [...(deciding?.decisions ?? []), ...withdrawn]);
  }
  const { result, render } = await runAndCompare(prepared, options, { mask, earlier }, listener);
  checkDecisions(out, held, [...result.decisions, ...withdrawn]);
  const { paths: files, left } = await writeResult(out, renderResult(result, render), seen);
  if (options.saveModel !== undefined) {
    writeWhole(options.saveModel, [`${JSON.stringify(result.clustering.model, undefined, 2)}\n`]);
  }
  return {
    result,
    folder: out,
    files,
    ...withoutUndefined({ only: render.only, left }),
  };
}

/** Runs the merge and compares it with the earlier result, whose rows are released then. */
async function runAndCompare(
  prepared: Prepared,
  options: WriteOptions,
  { mask, earlier }: { mask: boolean; earlier: EarlierResult | undefined },
  listener: Listener,
): Promise<{ result: MergeResult; render: RenderOptions }> {
  const { out } = options;
  const formats = wantedFormats(options, prepared);
  const before = earlier === undefined ? undefined : () => readEarlier(earlier);
  const named = options.only ?? earlier?.only;
  const { result, only, compared } = await runMerge(prepared, named, mask, before, listener);
  listener.showing?.({ profile: result.profile });
  result.findings.unshift(...prepared.findings);
  result.skipped.push(...prepared.skipped);
  result.settings.rerun = {
    ...rerunOf(prepared.request, out, mask),
    ...withoutUndefined({ only }),
  };
  const render = await renderOptions(result, options, prepared.plan, {
    formats,
    mask,
    only,
    packBook: bookPacker(prepared.input.jobs ?? 1),
    listener,
  });
  result.findings.push(...splitFindings(result, render), ...outputFindings(result, render));
  if (compared !== undefined) {
    const isLate = prepared.input.isLate === true;
    result.compared = compareWithEarlier(result, compared, out, { ...render, isLate });
    const gone = rostersGone(compared.result, result.sources);
    result.findings.push(...compared.findings, ...gone, ...settledFindings(result.compared));
  }
  return { result, render };
}

/**
 * Gives the formats of the command line, else those of the plan.
 * @throws InputError `format-unknown` for a format that no possible profile has
 */
function wantedFormats(
  { format }: WriteOptions,
  { plan, input }: Prepared,
): RenderOptions['formats'] {
  const formats = format ?? new Set(plan.output?.formats ?? REPORT_FORMATS);
  checkFormats(formats, input.profile === undefined ? input.profiles : [input.profile]);
  // Without a profile, the kind of the lists decides; it is known long before the result.
  input.recognised = (profile) => checkFormats(formats, [profile]);
  input.otherShares = formats.has('html');
  return formats;
}

/**
 * Runs the merge; runs it again if corrected rows were found to belong to earlier members.
 * @param named text that means the one new commune to write
 */
async function runMerge(
  { input, request }: Prepared,
  named: string | undefined,
  mask: boolean,
  earlier: (() => ReturnType<typeof readEarlier>) | undefined,
  { progress }: Listener,
) {
  const choose = named === undefined ? undefined : await onlyCommune(named);
  let only: string | undefined;
  const run = (given: MergeInput) =>
    merge({
      ...given,
      mask,
      ...withoutUndefined({ progress }),
      placed: (communes, rows) => {
        only = choose?.(communes);
        if (only === undefined && !request.manyCommunes) checkManyCommunes(communes.size, rows);
      },
    });
  const result = await run(input);
  const compared = await earlier?.();
  if (compared === undefined) return { result, only, compared };
  const knownAgain = rowsKnownAgain(result, compared);
  compared.known = [...compared.known, ...knownAgain];
  if (knownAgain.length === 0) return { result, only, compared };
  return { result: await run({ ...input, knownAgain }), only, compared };
}

interface RunOptions extends Pick<RenderOptions, 'formats' | 'mask'> {
  packBook: PackBook | undefined;
  only: string | undefined;
  listener: Listener;
}

async function renderOptions(
  result: MergeResult,
  { language, csvDelimiter }: WriteOptions,
  { output }: Plan,
  { formats, mask, only, packBook, listener }: RunOptions,
): Promise<RenderOptions> {
  const folderOf = await folderNames(result, only !== undefined);
  const planned = output?.delimiter === 'tab' ? '\t' : output?.delimiter;
  return {
    formats,
    delimiter: csvDelimiter ?? planned ?? ',',
    mask,
    say: sayIn(language, result.profile),
    lang: language,
    version,
    reviewCode: readReviewCode(),
    folderOf: mask ? (commune) => maskedName(folderOf(commune)) : folderOf,
    ...withoutUndefined({ only, packBook }),
    progress: (done, total) => listener.progress?.('write', done, total),
  };
}

/** Reads the `summary.json` of a written result. */
export function summaryText({ folder }: Written): string {
  return readText(join(folder, SUMMARY), SUMMARY);
}

async function answersIn(path: string, folder: string): Promise<boolean> {
  const name = basename(path);
  const { bytes, sha256 } = readBytes(path, name);
  const { tables } = await readTables(name, bytes, sha256);
  if (!hasAnswers(tables)) return false;
  const known = await knownNotes(join(folder, LEDGER_FILE));
  return hasAnswers(tables, (question, note) => known.has(`${question} ${note}`));
}

/** Lists the notes of a ledger as its result shows them, masked or not. */
async function knownNotes(ledger: string): Promise<Set<string>> {
  if (!existsSync(ledger)) return new Set();
  const { decisions, notes = [] } = await readDecisionFiles([ledger]);
  const known = [...decisions, ...notes].flatMap(({ question, note = '' }) => [
    `${question} ${note}`,
    `${question} ${maskedText(note)}`,
  ]);
  return new Set(known);
}
