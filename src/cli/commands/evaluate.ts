import { type EvaluateRequest, evaluateResult } from '../../app/evaluate.js';
import { EXIT } from '../exit.js';
import { measuresText } from '../print/evaluation.js';
import type { Console } from '../terminal/console.js';
import { listenerOf } from '../terminal/progress.js';

interface EvaluateOptions extends EvaluateRequest {
  json?: boolean;
}

export async function run(
  _: readonly string[],
  options: EvaluateOptions,
  out: Console,
): Promise<number> {
  const measures = await evaluateResult(options, listenerOf(out));
  if (options.json) out.json(measures);
  else out.data(measuresText(measures, out));
  return EXIT.done;
}
