/** Leads a person through one run: choose lists or a result, look, and run. */
import { basename, join } from 'node:path';
import type { Written } from '../../app/merge.js';
import {
  exists,
  foldersWithLists,
  type Surroundings,
  surroundingsOf,
} from '../../app/surroundings.js';
import { addLate, applyAnswered, type Earlier, earlierOf } from './continuing.js';
import { mergeLists } from './merging.js';
import { afterwards, openShown, showOutcome } from './outcome.js';
import { askPath } from './paths.js';
import { BACK, type Choice, hasLeft, type Left } from './prompter.js';
import { type Tools, tell, texts } from './tools.js';
import { type Step, walk } from './walk.js';

/** Most folders that are offered. */
const FOLDERS_SHOWN = 10;

interface Chosen {
  paths: readonly string[];
}

/**
 * Leads through one run, and further ones on its result.
 * @param paths files and folders that the person has chosen already
 */
export async function guide(paths: readonly string[], tools: Tools): Promise<void> {
  const say = texts(tools);
  tell(say('guided-intro'), tools);
  const steps: Step<Chosen>[] = [folderStep(tools), jobStep(tools)];
  const end = await walk(steps, { paths });
  if (hasLeft(end)) tools.out.talk(say('guided-stopped'));
}

function folderStep(tools: Tools): Step<Chosen> {
  return {
    isNeeded: ({ paths }) => paths.length === 0,
    ask: async () => {
      for (;;) {
        const say = texts(tools);
        const choices = [...folderChoices(tools), { value: '', label: say('guided-other-path') }];
        const chosen = await tools.prompter.select(say('guided-folder'), choices);
        if (hasLeft(chosen)) return chosen;
        if (chosen !== '') return { paths: [chosen] };
        const path = await askPath(say('guided-path'), tools);
        if (path !== BACK) return hasLeft(path) ? path : { paths: [path] };
      }
    },
  };
}

function folderChoices(tools: Tools): Choice<string>[] {
  const say = texts(tools);
  return foldersWithLists(tools.folder)
    .slice(0, FOLDERS_SHOWN)
    .map(({ path, lists, hasResult }) => ({
      value: path,
      label: path,
      hint: [
        ...(lists > 0 ? [say('guided-folder-lists', { count: lists })] : []),
        ...(hasResult ? [say('guided-folder-result')] : []),
      ].join(', '),
    }));
}

/** Does one job after another on the chosen folder, then on its results. */
function jobStep(tools: Tools): Step<Chosen> {
  return {
    ask: async (chosen) => {
      let around = surroundingsOf(chosen.paths);
      for (;;) {
        const written = await doJob(around, tools);
        if (hasLeft(written)) return written;
        showOutcome(written, tools);
        if (!(await afterwards(written, tools))) return chosen;
        around = surroundingsOf([written.folder]);
      }
    },
  };
}

/** Merges a folder without results at once; else lets the person choose the job. */
async function doJob(around: Surroundings, tools: Tools): Promise<Written | Left> {
  if (around.results.length === 0) return mergeLists(around, tools);
  for (;;) {
    const result = await chosenResult(around, tools);
    if (hasLeft(result)) return result;
    const written = await jobsOn(result, around, tools);
    if (written !== BACK || around.results.length === 1) return written;
  }
}

async function chosenResult({ results }: Surroundings, tools: Tools): Promise<string | Left> {
  if (results.length === 1) return results[0]!;
  const choices = results.map((path) => ({ value: path, label: basename(path) }));
  return tools.prompter.select(texts(tools)('guided-which-result'), choices);
}

type JobKind = 'apply' | 'late' | 'report' | 'merge';

/** Lets the person choose what to do with a result, until something is written. */
async function jobsOn(result: string, around: Surroundings, tools: Tools): Promise<Written | Left> {
  for (;;) {
    const earlier = await earlierOf(result, around);
    const question = texts(tools)('guided-job', { result: basename(result) });
    const kind = await tools.prompter.select(question, jobChoices(earlier, around, tools));
    if (hasLeft(kind)) return kind;
    if (kind === 'report') {
      await openShown(join(result, 'report.html'), tools);
      continue;
    }
    const written = await JOBS[kind](earlier, around, tools);
    if (written !== BACK) return written;
  }
}

const JOBS = {
  apply: (earlier: Earlier, _: Surroundings, tools: Tools) => applyAnswered(earlier, tools),
  late: (earlier: Earlier, _: Surroundings, tools: Tools) => addLate(earlier, tools),
  merge: (_: Earlier, around: Surroundings, tools: Tools) => mergeLists(around, tools),
};

function jobChoices(
  { result, answers, late }: Earlier,
  around: Surroundings,
  tools: Tools,
): Choice<JobKind>[] {
  const say = texts(tools);
  const hint = (count: number, code: 'guided-job-answers' | 'guided-job-lists') =>
    count === 0 ? {} : { hint: say(code, { count }) };
  const apply: Choice<JobKind> = {
    value: 'apply',
    label: say('guided-job-apply'),
    ...hint(answers.length, 'guided-job-answers'),
  };
  const add: Choice<JobKind> = {
    value: 'late',
    label: say('guided-job-late'),
    ...hint(late.length, 'guided-job-lists'),
  };
  return [
    // The first choice is the one that Enter takes.
    ...(answers.length === 0 && late.length > 0 ? [add, apply] : [apply, add]),
    ...(exists(join(result, 'report.html'))
      ? [{ value: 'report' as const, label: say('guided-job-report') }]
      : []),
    // A chosen result has no lists of its own to merge again.
    ...(around.paths.includes(result)
      ? []
      : [{ value: 'merge' as const, label: say('guided-job-merge') }]),
  ];
}
