/** Sentences of the review page about a question, without words that only the conflicts file uses. */
import { type Message, message, type Question, withArgs } from '../../model/index.js';
import type { Say } from '../options.js';

/** Sentences that the page words otherwise: the records beside it show the evidence. */
const REWORDED = {
  'ask-same-rows': 'page-ask-same-rows',
  'ask-same-groups': 'page-ask-same-rows',
  'ask-shared-number': 'page-ask-shared-number',
  'ask-two-numbers': 'page-ask-two-numbers',
  'ask-which-value': 'page-ask-which-value',
} as const;

/** Rewords a question for the page; sentences inside sentences too. */
export function askedOnPage(sentence: Message): Message {
  const code = REWORDED[sentence.code as keyof typeof REWORDED] ?? sentence.code;
  return withArgs({ ...sentence, code }, (arg) =>
    typeof arg === 'object' ? arg.map((nested) => askedOnPage(nested as Message)) : arg,
  );
}

/** Writes a suggestion with its reason; `''` for a value without a row, which the question lists itself. */
export function hintOf({ suggestion, reason }: Question, say: Say): string {
  if (reason === undefined) return '';
  const args = { reason: [reason] };
  if (suggestion === 'GOP') return say(message('page-hint-same', args));
  if (suggestion === 'RIENG') return say(message('page-hint-apart', args));
  const letter = /^CHON (\w+)$/.exec(suggestion)?.[1];
  return letter === undefined ? '' : say(message('page-hint-choose', { letter, ...args }));
}
