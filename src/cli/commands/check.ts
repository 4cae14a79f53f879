import { type CaseOutcome, checkCases } from '../../app/check.js';
import { message } from '../../model/index.js';
import { EXIT } from '../exit.js';
import type { Console } from '../terminal/console.js';

interface CheckOptions {
  update?: boolean;
  json?: boolean;
}

/** Differences shown of one case; the rest is counted. */
const SHOWN = 30;

export async function run(
  folders: readonly string[],
  { update = false, json }: CheckOptions,
  out: Console,
): Promise<number> {
  const outcomes: CaseOutcome[] = [];
  for await (const outcome of checkCases(folders, update)) {
    outcomes.push(outcome);
    const { name, rewritten = [] } = outcome;
    if (rewritten.length > 0) {
      out.report(message('check-updated', { name, files: rewritten.join(', ') }));
    } else reportOutcome(outcome, out);
  }
  const failed = outcomes.filter(({ differences }) => differences.length > 0).length;
  if (json) out.json({ cases: outcomes, failed });
  else out.report(message('check-summary', { cases: outcomes.length, failed }));
  return failed === 0 ? EXIT.done : EXIT.left;
}

function reportOutcome({ name, differences }: CaseOutcome, out: Console): void {
  if (differences.length === 0) {
    out.talk(out.chalk.green(out.say(message('check-pass', { name }))));
    return;
  }
  out.talk(out.chalk.red(out.say(message('check-fail', { name, count: differences.length }))));
  for (const difference of differences.slice(0, SHOWN)) out.talk(`  ${out.say(difference)}`);
  const left = differences.length - SHOWN;
  if (left > 0) out.report(message('report-more-places', { count: left }));
}
