/** Shows the end of a run that wrote a result. */
import { join } from 'node:path';
import { summaryText, type Written } from '../../app/merge.js';
import { freeBeside } from '../../app/surroundings.js';
import { message } from '../../model/index.js';
import { commandLine } from '../terminal/commandLine.js';
import type { Console } from '../terminal/console.js';
import { doneTable } from './doneTable.js';
import { reportWarnings } from './failure.js';

export interface Shown {
  /** Whether open questions are an error. */
  isStrict?: boolean;
  json?: boolean;
  /** File that the weights were written to. */
  saveModel?: string;
}

/** Shows the outcome of a run, its warnings, and what to do next. */
export function printWritten(written: Written, shown: Shown, out: Console): void {
  const { result, folder, files, left } = written;
  if (left !== undefined) out.complain(out.say(message('result-left', { path: left })));
  if (shown.saveModel !== undefined) out.report(message('model-saved', { path: shown.saveModel }));
  const more = reportWarnings(result.findings, out);
  if (more) out.report(message('done-all-warnings', { path: warningsIn(folder, files) }));
  out.talk(doneTable(result, folder, files, out));
  reportNext(written, shown.isStrict === true, out);
  if (shown.json) out.data(summaryText(written));
}

function reportNext(
  { result, folder, files, only }: Written,
  isStrict: boolean,
  out: Console,
): void {
  const count = result.questions.length;
  if (count === 0 && result.members.length === 0) {
    out.report(message('done-next-nobody', { path: join(folder, 'lineage.csv') }));
    return;
  }
  if (count === 0) {
    const path = placesOf('roster', folder, files);
    const left = result.leftOut.length;
    out.report(message(left > 0 ? 'done-next-left-out' : 'done-next-none', { path, count: left }));
    return;
  }
  const hasPage = files.some((path) => path.endsWith('review.html'));
  const path = placesOf(hasPage ? 'review' : 'conflicts', folder, files);
  const one = only === undefined ? 'done-next-questions' : 'done-next-only';
  const code = path.includes('*') ? 'done-next-communes' : one;
  out.report(message(code, { count, path }));
  out.report(message('done-next-apply', { command: applyCommand(folder, path, out) }));
  if (isStrict) out.report(message('strict-open', { count }));
}

/**
 * Writes the command for the answers; the page saves them under one name, and other files keep theirs.
 * @param asked place of the page or file with the questions
 */
function applyCommand(folder: string, asked: string, out: Console): string {
  const own = asked.endsWith('.csv') ? 'conflicts.csv' : 'conflicts.xlsx';
  const answers = asked.endsWith('.html') ? `${out.say(message('page-file-name'))}.csv` : own;
  return commandLine(['apply', answers, '--from', folder, '-o', freeBeside(folder)], out);
}

/** Names the place of a page, or of a file: its workbook if there is one; with several communes, in each folder. */
function placesOf(name: string, folder: string, files: readonly string[]): string {
  for (const extension of ['html', 'xlsx', 'csv']) {
    const file = `${name}.${extension}`;
    const below = files.filter((path) => path.endsWith(`/${file}`));
    if (below.length > 1) return join(folder, '*', file);
    const [only] = [...below, ...files.filter((path) => path === file)];
    if (only !== undefined) return join(folder, only);
  }
  return folder;
}

/** Names the file with all warnings: the report page, else the summary. */
function warningsIn(folder: string, files: readonly string[]): string {
  return join(folder, files.includes('report.html') ? 'report.html' : 'summary.json');
}
