import { type ApplyRequest, applyAnswers } from '../../app/apply.js';
import { EXIT } from '../exit.js';
import type { Console } from '../print/console.js';
import { listenerOf } from '../print/progress.js';
import { printWritten } from '../print/written.js';

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
