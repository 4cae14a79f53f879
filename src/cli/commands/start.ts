import { message } from '../../model/index.js';
import { EXIT } from '../exit.js';
import { guide } from '../guided/guide.js';
import { openFile } from '../guided/openFile.js';
import type { Console } from '../print/console.js';
import { listenerOf } from '../print/progress.js';
import { isOnTerminal } from '../terminal.js';

/** Runs the guided start. The launcher of the Windows package names itself in `HOPNHAT_COMMAND`. */
export async function run(
  paths: readonly string[],
  _: Record<string, never>,
  out: Console,
): Promise<number> {
  if (!isOnTerminal()) {
    out.complain(out.say(message('guided-no-terminal')));
    return EXIT.usage;
  }
  const { clackPrompter } = await import('../guided/clackPrompter.js');
  await guide(paths, {
    out,
    prompter: clackPrompter(out),
    listener: listenerOf(out),
    open: (path) => openFile(path),
    program: process.env.HOPNHAT_COMMAND || 'hopnhat',
    folder: process.cwd(),
  });
  return EXIT.done;
}
