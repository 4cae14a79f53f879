/** The last steps of every task: the folder of the result, then the run. */
import type { Written } from '../../app/merge.js';
import { askOut } from './paths.js';
import { hasLeft } from './prompter.js';
import { runJob } from './runJob.js';
import type { Tools } from './tools.js';
import type { Step } from './walk.js';

interface LastState {
  out?: string;
  written?: Written;
}

/** @param homeOf gives the folder in which the result belongs */
export function outStep<State extends LastState>(
  homeOf: (state: State) => string,
  tools: Tools,
): Step<State> {
  return {
    ask: async (state) => {
      const out = await askOut(homeOf(state), tools);
      return hasLeft(out) ? out : { ...state, out };
    },
  };
}

/** @param wordsOf gives the command that does the same */
export function runStep<State extends LastState>(
  wordsOf: (state: State & { out: string }) => string[],
  run: (state: State & { out: string }) => Promise<Written>,
  tools: Tools,
): Step<State> {
  return {
    ask: async (state) => {
      const { out = '' } = state;
      const ready = { ...state, out };
      const job = { words: wordsOf(ready), folder: out, run: () => run(ready) };
      const written = await runJob(job, tools);
      return hasLeft(written) ? written : { ...state, written };
    },
  };
}
