import { type ApplyRequest, applyAnswers } from '../../app/apply.js';
import { EXIT } from '../exit.js';
import { printWritten } from '../print/written.js';
import type { Console } from '../terminal/console.js';
import { listenerOf } from '../terminal/progress.js';

interface ApplyOptions extends Omit<ApplyRequest, 'corrected' | 'language'> {
  json?: boolean;
}

export async function run(
  corrected: readonly string[],
  options: ApplyOptions,
  out: Console,
): Promise<number> {
  const { language } = out.options;
  const written = await applyAnswers({ ...options, corrected, language }, listenerOf(out));
  printWritten(written, options, out);
  return EXIT.done;
}
