import { exists } from '../../app/surroundings.js';
import { inputError } from '../../model/index.js';
import { EXIT } from '../exit.js';
import { droppedPaths } from '../guided/droppedPaths.js';
import { guide } from '../guided/guide.js';
import { openFile } from '../guided/openFile.js';
import type { Console } from '../terminal/console.js';
import { listenerOf } from '../terminal/progress.js';
import { isOnTerminal } from '../terminal.js';

/**
 * Runs the guided start. The launcher of the Windows package gives its path in `HOPNHAT_COMMAND`, and how
 * Windows called it in `HOPNHAT_CALL`.
 */
export async function run(
  paths: readonly string[],
  _: Record<string, never>,
  out: Console,
): Promise<number> {
  if (!isOnTerminal()) {
    throw inputError('guided-no-terminal');
  }
  const { clackPrompter } = await import('../guided/clackPrompter.js');
  const { HOPNHAT_CALL: call = '', HOPNHAT_COMMAND: launcher = '' } = process.env;
  const dropped = launcher === '' ? [] : droppedPaths(call, launcher).filter(exists);
  await guide(dropped.length > 0 ? dropped : paths, {
    out,
    prompter: clackPrompter(out),
    listener: listenerOf(out),
    open: openFile,
    program: launcher || 'hopnhat',
    folder: process.cwd(),
  });
  return EXIT.done;
}
