/** Runs the program in this process: a trial of many runs takes too long with a process for each. */
import { vi } from 'vitest';
import { reportFailure } from '../../../src/cli/print/failure.js';
import { makeProgram } from '../../../src/cli/program.js';
import { Console } from '../../../src/cli/terminal/console.js';
import { profiles } from '../../../src/config/profiles/index.js';
import { sayIn } from '../../../src/messages/say.js';
import type { Run } from '../../cli/run.js';

/** @param args with whole paths */
export async function runHere(args: readonly string[]): Promise<Run> {
  const texts = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      texts[stream] += String(text);
      return true;
    }),
  );
  try {
    return { status: await statusOf(args), ...texts };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

async function statusOf(args: readonly string[]): Promise<number> {
  const language = 'vi';
  const say = sayIn(language, profiles[0]);
  const out = new Console({ language, say, quiet: false, color: false });
  let status = 0;
  const program = makeProgram(out, (found) => {
    status = found;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    return reportFailure(error, out);
  }
}
