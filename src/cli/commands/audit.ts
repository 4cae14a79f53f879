import {
  type ApplyAuditRequest,
  type AuditReading,
  applyAudit,
  readAudit,
  writeAudit,
} from '../../app/audit.js';
import { freeBeside } from '../../app/surroundings.js';
import { finding, inputError, message, withoutUndefined } from '../../model/index.js';
import { EXIT } from '../exit.js';
import { auditData, auditText } from '../print/auditText.js';
import { reportWarnings } from '../print/failure.js';
import { printWritten } from '../print/written.js';
import { commandLine } from '../terminal/commandLine.js';
import type { Console } from '../terminal/console.js';
import { listenerOf } from '../terminal/progress.js';

interface AuditOptions extends Omit<ApplyAuditRequest, 'out' | 'language'> {
  out?: string;
  read?: string[];
  size?: number;
  seed?: number;
  json?: boolean;
}

export async function run(
  _: readonly string[],
  { out: target, read, json, size, seed, ...writing }: AuditOptions,
  out: Console,
): Promise<number> {
  const { from } = writing;
  const { language } = out.options;
  const choice = withoutUndefined({ size, seed });
  if (read === undefined) {
    if (target === undefined) throw inputError('audit-no-target');
    const written = await writeAudit({ from, out: target, language, ...choice }, listenerOf(out));
    const { workbook, page, answers, lines } = written;
    out.report(message('audit-written', { count: lines, path: workbook, page }));
    const words = ['audit', '--read', workbook, '--from', from];
    out.report(message('audit-next', { command: commandLine(words, out), page, answers }));
    if (json) out.json(written);
    return EXIT.done;
  }
  const reading = await readAudit({ from, read, ...choice }, listenerOf(out));
  const contrary = reading.contrary.map(({ code, place, first, second }) =>
    finding('warning', code, { first, second }, place),
  );
  reportWarnings([...reading.judgement.unusable, ...contrary], out);
  if (json) out.json(auditData(reading));
  else out.data(auditText(reading, out));
  if (target !== undefined) {
    await write(reading, { ...writing, out: target, language }, out);
  } else if (contrary.length > 0) {
    const words = ['audit', '--read', ...read, '--from', from, '-o', freeBeside(from)];
    out.report(message('audit-contrary-next', { command: commandLine(words, out) }));
  }
  return EXIT.done;
}

/** Writes the result again with the answers in force. */
async function write(
  reading: AuditReading,
  request: ApplyAuditRequest,
  out: Console,
): Promise<void> {
  const written = await applyAudit(reading, request, listenerOf(out));
  printWritten(written, {}, out);
}
