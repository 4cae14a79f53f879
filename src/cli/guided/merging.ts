/** The steps of a first merge. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dirname } from 'node:path/posix';
import { type Inspection, optionWords } from '../../app/inspect.js';
import { mergeRosters, type Written } from '../../app/merge.js';
import type { Surroundings } from '../../app/surroundings.js';
import { profileIds } from '../../app/usualProfile.js';
import { withoutUndefined } from '../../model/index.js';
import { askCommune, unclearLists } from './commune.js';
import { outStep, runStep } from './lastSteps.js';
import { look } from './look.js';
import { hasLeft, type Left } from './prompter.js';
import { type Tools, texts } from './tools.js';
import { type Step, walk } from './walk.js';

/** Collects the choices of a merge so far. */
interface MergeState {
  around: Surroundings;
  plan?: string;
  branches?: string;
  inspection?: Inspection;
  skipBadFiles?: boolean;
  profile?: string;
  to?: string;
  out?: string;
  written?: Written;
}

/** Leads through a merge of the chosen lists. */
export async function mergeLists(around: Surroundings, tools: Tools): Promise<Written | Left> {
  const end = await walk(mergeSteps(tools), { around });
  return hasLeft(end) ? end : end.written!;
}

function mergeSteps(tools: Tools): Step<MergeState>[] {
  return [
    offer('plan', 'guided-plan', tools),
    // A plan names its own branch table.
    offer('branches', 'guided-table', tools),
    lookStep(tools),
    offer('branches', 'guided-table', tools, tableAmongLists),
    kindStep(tools),
    communeStep(tools),
    outStep(({ around }) => around.home, tools),
    runStep(mergeWords, (state) => runMerge(state, tools), tools),
  ];
}

/**
 * Asks whether a plan or branch table is used.
 * @param fileOf finds it; by default beside the lists, by its name
 */
function offer(
  kind: 'plan' | 'branches',
  code: 'guided-plan' | 'guided-table',
  tools: Tools,
  fileOf = ({ around }: MergeState) => around[kind],
): Step<MergeState> {
  return {
    isNeeded: (state) => fileOf(state) !== undefined && state.plan === undefined,
    ask: async (state) => {
      const say = texts(tools);
      const file = fileOf(state)!;
      const answer = await tools.prompter.select(say(code, { file }), [
        { value: true, label: say('guided-use') },
        { value: false, label: say('guided-use-not') },
      ]);
      if (hasLeft(answer)) return answer;
      return answer ? { ...state, [kind]: file } : state;
    },
  };
}

/** Finds the only branch table among the lists, or a folder of several, where none lies beside them. */
function tableAmongLists({ around, inspection }: MergeState): string | undefined {
  if (around.branches !== undefined || inspection === undefined) return undefined;
  const found = inspection.findings
    .filter(({ code }) => code === 'file-of-branches')
    .map(({ place }) => place!.file);
  const lists = inspection.files.map(({ file }) => file).filter((file) => !found.includes(file));
  const table = found.length === 1 ? found[0]! : folderOf(found, lists);
  const path = join(around.home, table);
  return table !== '' && existsSync(path) ? path : undefined;
}

/** Gives the folder that holds all of some files and none of the others; empty for none. */
function folderOf(files: readonly string[], others: readonly string[]): string {
  let folder = files[0] === undefined ? '.' : dirname(files[0]);
  while (folder !== '.' && !files.every((file) => file.startsWith(`${folder}/`))) {
    folder = dirname(folder);
  }
  return folder === '.' || others.some((file) => file.startsWith(`${folder}/`)) ? '' : folder;
}

function lookStep(tools: Tools): Step<MergeState> {
  return {
    ask: async (state) => {
      const { around, plan, branches, profile } = state;
      const options = withoutUndefined({ plan, branches, profile });
      const looked = await look({ inputs: around.paths, ...options }, tools);
      return hasLeft(looked) ? looked : { ...state, ...looked };
    },
  };
}

/** Asks for the kind of list where no list shows it, or where the lists are of several kinds. */
function kindStep(tools: Tools): Step<MergeState> {
  return {
    isNeeded: ({ inspection }) => isMixed(inspection) || isAssumed(inspection),
    ask: async (state) => {
      const say = texts(tools);
      const code = isMixed(state.inspection) ? 'guided-kind-mixed' : 'guided-kind';
      const profile = await tools.prompter.select(
        say(code),
        profileIds.map((id) => ({ value: id, label: say(`guided-kind-${id}`), hint: id })),
      );
      return hasLeft(profile) ? profile : { ...state, profile };
    },
  };
}

function isMixed(inspection: Inspection | undefined): boolean {
  return inspection?.refused.some(({ code }) => code === 'profiles-mixed') === true;
}

function isAssumed(inspection: Inspection | undefined): boolean {
  return inspection?.findings.some(({ code }) => code === 'profile-assumed') === true;
}

/** Asks for the new commune where neither a table, a plan nor the lists tell it. */
function communeStep(tools: Tools): Step<MergeState> {
  return {
    isNeeded: ({ plan, branches, inspection }) =>
      plan === undefined && branches === undefined && unclearLists(inspection!) > 0,
    ask: async (state) => {
      const to = await askCommune(state.inspection!, tools);
      if (hasLeft(to)) return to;
      return to === '' ? state : { ...state, to };
    },
  };
}

type ReadyState = MergeState & { out: string };

function optionsOf({ plan, branches, profile, to, skipBadFiles }: MergeState) {
  return withoutUndefined({ plan, branches, profile, to, skipBadFiles });
}

function runMerge(state: ReadyState, { out, listener }: Tools): Promise<Written> {
  const { language } = out.options;
  const request = { inputs: state.around.paths, ...optionsOf(state), out: state.out, language };
  return mergeRosters(request, listener);
}

/** Writes the command of a merge. */
function mergeWords(state: ReadyState): string[] {
  return ['merge', ...state.around.paths, ...optionWords(optionsOf(state)), '-o', state.out];
}
