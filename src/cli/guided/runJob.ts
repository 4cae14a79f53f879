/** Runs what the steps put together; the only place of the guided run that writes. */
import type { Written } from '../../app/merge.js';
import { InputError } from '../../model/index.js';
import { reportFaults } from '../print/failure.js';
import { hasLeft, type Left } from './prompter.js';
import { showCommand, type Tools, texts } from './tools.js';

export interface Job {
  /** Command that does the same. */
  words: readonly string[];
  /** Folder of the result. */
  folder: string;
  run: () => Promise<Written>;
}

/** Runs a job once a person agrees, and again after a failure, as often as the person wants. */
export async function runJob({ words, folder, run }: Job, tools: Tools): Promise<Written | Left> {
  const { out, prompter } = tools;
  let label = texts(tools)('guided-go');
  for (;;) {
    showCommand(words, tools);
    const question = texts(tools)('guided-confirm', { folder });
    const answer = await prompter.select(question, [{ value: 'go' as const, label }]);
    if (hasLeft(answer)) return answer;
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      reportFaults(error.faults, out);
      out.talk(texts(tools)('guided-failed'));
      label = texts(tools)('guided-retry');
    }
  }
}
