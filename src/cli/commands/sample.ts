import { type SampleRequest, writeSample } from '../../app/sample.js';
import { message } from '../../model/index.js';
import { EXIT } from '../exit.js';
import { commandLine } from '../terminal/commandLine.js';
import type { Console } from '../terminal/console.js';

export async function run(
  _: readonly string[],
  options: SampleRequest,
  out: Console,
): Promise<number> {
  const { count, rosters, branches } = await writeSample(options);
  const table = branches === undefined ? [] : ['--branches', branches];
  const command = commandLine(['merge', rosters, ...table, '-o', 'ket-qua'], out);
  out.report(message('sample-written', { count, path: options.out, command }));
  return EXIT.done;
}
