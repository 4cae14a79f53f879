/** Sentences of the review page about a question, without words that only the conflicts file uses. */
import { type Message, message, type Question, type Say, withArgs } from '../../model/index.js';

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
  const letter = /^CHON (\w+)$/.exec(suggestion)?.[1];
  const hints: Record<string, Message> = {
    GOP: message('page-hint-same', {}),
    RIENG: message('page-hint-apart', {}),
    ...(letter !== undefined && { [suggestion]: message('page-hint-choose', { letter }) }),
  };
  const hint = hints[suggestion];
  if (hint === undefined) return '';
  // Other places name a rule within a sentence, so it begins with a small letter.
  const why = say(reason);
  return `${say(hint)} ${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
}
