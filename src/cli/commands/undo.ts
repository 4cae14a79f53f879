import { type UndoRequest, undoDecision, type Withdrawn } from '../../app/undo.js';
import { knownDecisionName, message } from '../../model/index.js';
import { joinFirst } from '../../text/index.js';
import { EXIT } from '../exit.js';
import { printWritten } from '../print/written.js';
import type { Console } from '../terminal/console.js';
import { listenerOf } from '../terminal/progress.js';

interface UndoOptions extends Omit<UndoRequest, 'decided' | 'language'> {
  json?: boolean;
}

export async function run(
  decided: readonly string[],
  options: UndoOptions,
  out: Console,
): Promise<number> {
  const { language } = out.options;
  const undone = await undoDecision({ ...options, decided, language }, listenerOf(out));
  printWritten(undone, options, out);
  const { withdrawn, count, others } = undone;
  out.report(message('undo-done', { count, questions: listed(withdrawn, out) }));
  if (others.length > 0) {
    const args = { count: others.length, questions: listed(others, out) };
    out.report(message('undo-others', args));
  }
  return EXIT.done;
}

/** Most questions that are named; a file may have hundreds. */
const SHOWN = 10;

function listed(withdrawn: readonly Withdrawn[], out: Console): string {
  const questions = withdrawn.map((row) => {
    const name =
      'decision' in row
        ? knownDecisionName(row.decision)
        : message('typed' in row ? 'decision-waiting' : 'decision-note');
    return name === undefined ? row.question : `${row.question}: ${out.say(name)}`;
  });
  return joinFirst(questions, SHOWN);
}
