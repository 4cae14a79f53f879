import { type MergeRequest, mergeRosters } from '../../app/merge.js';
import { EXIT } from '../exit.js';
import { reportUnused } from '../print/unused.js';
import { printWritten } from '../print/written.js';
import type { Console } from '../terminal/console.js';
import { listenerOf } from '../terminal/progress.js';

interface MergeOptions extends Omit<MergeRequest, 'inputs' | 'language'> {
  strict?: boolean;
  json?: boolean;
}

export async function run(
  inputs: readonly string[],
  options: MergeOptions,
  out: Console,
): Promise<number> {
  const { language } = out.options;
  const written = await mergeRosters({ ...options, inputs, language }, listenerOf(out));
  const isStrict = options.strict === true;
  printWritten(written, { ...options, isStrict }, out);
  reportUnused({ ...options, inputs }, out);
  return isStrict && written.result.questions.length > 0 ? EXIT.left : EXIT.done;
}
