/** The steps that continue an earlier result: answers and late lists. */
import { applyAnswers } from '../../app/apply.js';
import { optionWords } from '../../app/inspect.js';
import { mergeRosters, type Written } from '../../app/merge.js';
import {
  answeredAmong,
  answersAround,
  listsSince,
  type Surroundings,
  tableOf,
} from '../../app/surroundings.js';
import { withoutUndefined } from '../../model/index.js';
import { outStep, runStep } from './lastSteps.js';
import { look } from './look.js';
import { askPath } from './paths.js';
import { BACK, type Choice, hasLeft, type Left } from './prompter.js';
import { type Tools, texts } from './tools.js';
import { type Step, walk } from './walk.js';

/** An earlier result and what was found for it. */
export interface Earlier {
  result: string;
  /** Folder in which the next result belongs. */
  home: string;
  /** Files with answers. */
  answers: readonly string[];
  /** Lists that the result did not read. */
  late: readonly string[];
  /** Branch table of the result. */
  branches?: string;
}

interface ContinueState {
  files: readonly string[];
  skipBadFiles?: boolean;
  out?: string;
  written?: Written;
}

/** Finds answers and late lists for a result: among the chosen files, or else around it. */
export async function earlierOf(result: string, around: Surroundings): Promise<Earlier> {
  const { paths, home, areFiles } = around;
  const shared = { result, home, ...(await tableOf(result)) };
  const isChosen = paths.includes(result);
  if (!areFiles || isChosen) {
    const [answers, late] = [await answersAround(result), await listsSince(result, home)];
    return { ...shared, answers, late };
  }
  const answers = await answeredAmong(paths);
  return { ...shared, answers, late: paths.filter((path) => !answers.includes(path)) };
}

/** Leads through applying answers. */
export async function applyAnswered(earlier: Earlier, tools: Tools): Promise<Written | Left> {
  const { result } = earlier;
  const { language } = tools.out.options;
  return continued([
    filesStep(earlier.answers, 'guided-answers', 'guided-answers-path', tools),
    outStep(() => earlier.home, tools),
    runStep(
      ({ files, out }) => ['apply', ...files, '--from', result, '-o', out],
      ({ files, out }) =>
        applyAnswers({ corrected: files, from: result, out, language }, tools.listener),
      tools,
    ),
  ]);
}

/** Leads through adding late lists. */
export async function addLate(earlier: Earlier, tools: Tools): Promise<Written | Left> {
  const { result, branches } = earlier;
  const { language } = tools.out.options;
  // The merge uses the result's table, which shows the commune of a branch.
  const table = withoutUndefined({ branches });
  return continued([
    filesStep(earlier.late, 'guided-late', 'guided-late-path', tools),
    {
      ask: async (state) => {
        const looked = await look({ inputs: state.files, ...table }, tools);
        return hasLeft(looked) ? looked : { ...state, skipBadFiles: looked.skipBadFiles };
      },
    },
    outStep(() => earlier.home, tools),
    runStep(
      ({ files, out, skipBadFiles }) => {
        const options = optionWords({ previous: result, skipBadFiles });
        return ['merge', ...files, ...options, '-o', out];
      },
      ({ files, out, skipBadFiles }) => {
        const options = withoutUndefined({ skipBadFiles });
        const request = { inputs: files, previous: result, ...options, out, language };
        return mergeRosters(request, tools.listener);
      },
      tools,
    ),
  ]);
}

async function continued(steps: readonly Step<ContinueState>[]): Promise<Written | Left> {
  const end = await walk(steps, { files: [] });
  return hasLeft(end) ? end : end.written!;
}

/** Lets a person choose among the files that were found, or name another one. */
function filesStep(
  found: readonly string[],
  question: 'guided-answers' | 'guided-late',
  path: 'guided-answers-path' | 'guided-late-path',
  tools: Tools,
): Step<ContinueState> {
  const say = texts(tools);
  const ofFound = (): Promise<string[] | Left> =>
    found.length === 1
      ? Promise.resolve([...found])
      : tools.prompter.several(
          say(question),
          found.map((file) => ({ value: file, label: file })),
        );
  const other = async (): Promise<string[] | Left> => {
    const typed = await askPath(say(path), tools);
    return hasLeft(typed) ? typed : [typed];
  };
  return {
    ask: async (state) => {
      for (;;) {
        const first = found.length === 1 ? found[0]! : say('guided-found-files');
        const choices: Choice<() => Promise<string[] | Left>>[] = [
          ...(found.length > 0 ? [{ value: ofFound, label: first }] : []),
          { value: other, label: say('guided-other-file') },
        ];
        const source = await tools.prompter.select(say(question), choices);
        if (hasLeft(source)) return source;
        const files = await source();
        if (files !== BACK) return hasLeft(files) ? files : { ...state, files };
      }
    },
  };
}
