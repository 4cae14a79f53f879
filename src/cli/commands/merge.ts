import { basename, join } from 'node:path';
import { readBytes } from '../../io/read.js';
import { checkTarget, writeResult } from '../../io/write.js';
import { sayIn } from '../../messages/say.js';
import { type MergeResult, message } from '../../model/index.js';
import { merge } from '../../pipeline.js';
import { readTables } from '../../read/index.js';
import { type OutputFile, type RenderOptions, renderResult } from '../../report/index.js';
import { holdsAnswers } from '../../review/answers.js';
import type { Console } from '../console.js';
import { EXIT, tellWarnings } from '../failure.js';
import { prepare, rerunOf } from '../prepare.js';
import { doneTable } from '../tables/done.js';
import { version } from '../version.js';
import { folderNames } from './folderNames.js';
import { showProgress } from './progress.js';

export interface MergeOptions {
  out: string;
  plan?: string;
  branches?: string;
  to?: string;
  profile?: string;
  strict?: boolean;
  mask?: boolean;
  format?: RenderOptions['formats'];
  csvDelimiter?: string;
  force?: boolean;
  skipBadFiles?: boolean;
  jobs?: number;
  json?: boolean;
}

/** The main job. @returns the exit status */
export async function mergeCommand(
  inputs: string[],
  options: MergeOptions,
  out: Console,
): Promise<number> {
  const { plan: planPath, branches, to, profile, skipBadFiles, jobs } = options;
  const prepared = await prepare(
    {
      inputs,
      ...(planPath === undefined ? {} : { plan: planPath }),
      ...(branches === undefined ? {} : { branches }),
      ...(to === undefined ? {} : { to }),
      ...(profile === undefined ? {} : { profile }),
      ...(skipBadFiles ? { skipBadFiles } : {}),
    },
    jobs,
  );
  await checkTarget(options.out, options.force === true, answersIn);
  const progress = showProgress(out);
  const result = await merge({ ...prepared.input, progress });
  out.say = sayIn(out.options.language, result.profile);
  result.findings.unshift(...prepared.findings);
  result.settings.rerun = rerunOf(prepared.request, options.out);

  progress('write', 0, 1);
  const { output } = prepared.plan;
  const files = await renderResult(result, {
    formats: options.format ?? new Set(output?.formats ?? ['xlsx', 'csv', 'html']),
    delimiter:
      options.csvDelimiter ?? (output?.delimiter === 'tab' ? '\t' : (output?.delimiter ?? ',')),
    mask: options.mask ?? output?.mask ?? false,
    say: out.say,
    lang: out.options.language,
    version,
    folderOf: await folderNames(result),
  });
  writeResult(options.out, files);

  tellWarnings(result.findings, out);
  out.talk(doneTable(result, options.out, files, out));
  tellNext(result, options, files, out);
  if (options.json) {
    const summary = files.find((file) => file.path === 'summary.json');
    out.data(Buffer.from(summary?.bytes ?? []).toString('utf8'));
  }
  return options.strict && result.questions.length > 0 ? EXIT.left : EXIT.done;
}

function tellNext(
  result: MergeResult,
  options: MergeOptions,
  files: readonly OutputFile[],
  out: Console,
): void {
  const count = result.questions.length;
  if (count === 0) {
    out.tell(message('done-next-none', { path: placesOf('roster', options.out, files) }));
    return;
  }
  const path = placesOf('conflicts', options.out, files);
  out.tell(message('done-next-questions', { count, path }));
  if (options.strict) out.tell(message('strict-open', { count }));
}

/** Where people find a file: its workbook if there is one; of several communes, in each folder. */
function placesOf(name: string, folder: string, files: readonly OutputFile[]): string {
  const has = (path: string) => files.some((file) => file.path === path);
  for (const extension of ['xlsx', 'csv']) {
    if (has(`${name}.${extension}`)) return join(folder, `${name}.${extension}`);
    const below = files.find(({ path }) => path.endsWith(`/${name}.${extension}`));
    if (below !== undefined) return join(folder, '*', `${name}.${extension}`);
  }
  return folder;
}

async function answersIn(path: string): Promise<boolean> {
  const name = basename(path);
  const { bytes, sha256 } = readBytes(path, name);
  return holdsAnswers((await readTables(name, bytes, sha256)).tables);
}
