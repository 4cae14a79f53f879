import { type SampleRequest, writeSample } from '../../app/sample.js';
import { message } from '../../model/index.js';
import { EXIT } from '../exit.js';
import type { Console } from '../print/console.js';

export async function run(
  _: readonly string[],
  options: SampleRequest,
  out: Console,
): Promise<number> {
  const count = await writeSample(options);
  out.report(message('sample-written', { count, path: options.out }));
  return EXIT.done;
}
