/** Reports different answers of several files to one question. */
import {
  type Answer,
  type Decision,
  knownDecisionName,
  type Message,
  message,
  type Question,
} from '../../model/index.js';
import { decisionKey } from '../decisionKey.js';
import { rowPlace } from '../rowPlace.js';
import type { Refusal } from './answerContext.js';

/** Decision with the answer that it was made from. */
export interface Decided {
  decision: Decision;
  answer: Answer;
}

/**
 * Says why different answers do not count. A decision in force remains, so each answer that differs from it is reported.
 * @param different an answer of each kind; nothing is reported without any
 * @param before decision of the ledger that counts
 */
export function differentAnswers(
  question: Question,
  different: readonly Decided[],
  before: Decision | undefined,
): Refusal[] {
  if (different.length === 0) return [];
  const { id } = question;
  if (before !== undefined) {
    const args = { question: id, source: before.source };
    return different
      .filter(({ decision }) => decisionKey(decision) !== decisionKey(before))
      .map(({ answer }) => ({ ...message('answer-decided-otherwise', args), answer }));
  }
  const answers = different.map((decided) => answerInFile(question, decided));
  const { answer } = different[1]!;
  return [{ ...message('answer-two-files', { question: id, answers }), answer }];
}

/** Shows the answer of a file, with the row that it chose. */
function answerInFile(question: Question, { decision, answer }: Decided): Message {
  const { file, letter } = answer;
  const shown = [shownAnswer(decision, answer)];
  const chosen =
    answer.decision === 'CHON' ? question.rows.find((row) => row.letter === letter) : undefined;
  if (chosen === undefined) return message('answer-in-file', { file, decision: shown });
  const { file: list, sheet, row } = chosen;
  const rows = [rowPlace(list, sheet, row)];
  return message('answer-in-file-row', { file, decision: shown, rows });
}

/** Names an answer without a person's data, which no message may show. */
function shownAnswer({ decision }: Decision, answer: Answer): Message {
  const name = answer.decision === 'CHON' ? 'CHON' : decision;
  return knownDecisionName(name) ?? message('decision-value');
}
