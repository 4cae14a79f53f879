import { readAudit, writeAudit } from '../../app/audit.js';
import { finding, inputError, message } from '../../model/index.js';
import { EXIT } from '../exit.js';
import { auditData, auditText } from '../print/auditText.js';
import { commandLine } from '../print/commandLine.js';
import type { Console } from '../print/console.js';
import { reportWarnings } from '../print/failure.js';
import { listenerOf } from '../print/progress.js';

interface AuditOptions {
  from: string;
  out?: string;
  read?: string[];
  size?: number;
  seed?: number;
  json?: boolean;
}

export async function run(
  _: readonly string[],
  { from, out: target, read, json, ...choice }: AuditOptions,
  out: Console,
): Promise<number> {
  if (target !== undefined && read !== undefined) throw inputError('audit-two-targets');
  if (target !== undefined) {
    const { language } = out.options;
    const written = await writeAudit({ from, out: target, language, ...choice }, listenerOf(out));
    const { workbook, page, answers, lines } = written;
    out.report(message('audit-written', { count: lines, path: workbook, page }));
    const words = ['audit', '--read', workbook, '--from', from];
    out.report(message('audit-next', { command: commandLine(words, out), page, answers }));
    if (json) out.json(written);
    return EXIT.done;
  }
  if (read === undefined) throw inputError('audit-no-target');
  const reading = await readAudit({ from, read, ...choice }, listenerOf(out));
  const contrary = reading.contrary.map(({ code, place, first, second }) =>
    finding('warning', code, { first, second }, place),
  );
  reportWarnings([...reading.judgement.unusable, ...contrary], out);
  if (json) out.json(auditData(reading));
  else out.data(auditText(reading, out));
  return EXIT.done;
}
