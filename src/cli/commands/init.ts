import { type InitRequest, initFolder } from '../../app/init.js';
import { message } from '../../model/index.js';
import { EXIT } from '../exit.js';
import { reportWarnings } from '../print/failure.js';
import { commandLine } from '../terminal/commandLine.js';
import type { Console } from '../terminal/console.js';
import { listenerOf } from '../terminal/progress.js';

type InitOptions = Pick<InitRequest, 'to' | 'profile' | 'plan'>;

const WRITTEN = {
  empty: 'init-written-plan',
  open: 'init-written',
  filled: 'init-written-filled',
} as const;

export async function run(
  [folder = '']: readonly string[],
  options: InitOptions,
  out: Console,
): Promise<number> {
  const { language } = out.options;
  const drafts = await initFolder({ ...options, folder, language }, listenerOf(out));
  reportWarnings(drafts.findings, out);
  const { plan, branches, table } = drafts;
  // With the folder, lists that come later are read too, and files of other kinds are reported.
  const mergeCommand = (more: string[] = []) =>
    commandLine(['merge', folder, '--plan', plan, ...more, '-o', 'ket-qua'], out);
  if (options.plan !== undefined) {
    const command = mergeCommand(['--branches', branches]);
    out.report(message('init-redrafted', { file: branches, command }));
    return EXIT.done;
  }
  out.report(message(WRITTEN[table], { files: `${plan}, ${branches}`, command: mergeCommand() }));
  return EXIT.done;
}
