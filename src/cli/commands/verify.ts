import { freeBeside } from '../../app/surroundings.js';
import { applyVerify, type ReadVerifyRequest, writeVerify } from '../../app/verify.js';
import { message, withoutUndefined } from '../../model/index.js';
import { EXIT } from '../exit.js';
import { printWritten } from '../print/written.js';
import { commandLine } from '../terminal/commandLine.js';
import type { Console } from '../terminal/console.js';
import { listenerOf } from '../terminal/progress.js';

interface VerifyOptions extends Omit<ReadVerifyRequest, 'read' | 'language'> {
  read?: string[];
  json?: boolean;
}

export async function run(
  _: readonly string[],
  { out: target, read, json, ...options }: VerifyOptions,
  out: Console,
): Promise<number> {
  const { language } = out.options;
  const { from, mask } = options;
  if (read === undefined) {
    const people = await writeVerify(
      { from, out: target, language, ...withoutUndefined({ mask }) },
      listenerOf(out),
    );
    out.report(message('verify-written', { count: people, path: target }));
    const words = ['verify', '--read', target, '--from', from, '-o', freeBeside(from)];
    out.report(message('verify-next', { command: commandLine(words, out) }));
    if (json) out.json({ workbook: target, people });
    return EXIT.done;
  }
  const request = { ...options, out: target, read, language };
  const written = await applyVerify(request, listenerOf(out));
  for (const found of written.result.findings) {
    if (found.code === 'verify-read') out.report(found);
  }
  printWritten(written, withoutUndefined({ json }), out);
  return EXIT.done;
}
