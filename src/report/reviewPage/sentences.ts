/** Sentences of the review page about a question, without words that only the conflicts file uses. */
import {
  LIKELY,
  type Message,
  message,
  type Question,
  UNLIKELY,
  withArgs,
} from '../../model/index.js';
import type { Say } from '../options.js';

/** Sentences that the page words otherwise: the records beside it show the evidence. */
const REWORDED = {
  'ask-same-rows': 'page-ask-same-rows',
  'ask-same-groups': 'page-ask-same-rows',
  'ask-shared-number': 'page-ask-shared-number',
  'ask-two-numbers': 'page-ask-two-numbers',
  'ask-which-value': 'page-ask-which-value',
} as const;

const REASONS_TO_CHOOSE: ReadonlySet<string> = new Set([
  'why-number-fits',
  'why-number-fits-only',
  'why-note-moved-to',
  'why-note-moved',
  'why-note-arrived',
]);

/** Rewords a question for the page; sentences inside sentences too. */
export function askedOnPage(sentence: Message): Message {
  const code = REWORDED[sentence.code as keyof typeof REWORDED] ?? sentence.code;
  return withArgs({ ...sentence, code }, (arg) =>
    typeof arg === 'object' ? arg.map((nested) => askedOnPage(nested as Message)) : arg,
  );
}

/** Writes a suggestion with its reason; `''` unless its probability is at least 80 %, or at most 20 %. */
export function hintOf({ kind, certainty, suggestion, reason }: Question, say: Say): string {
  if (reason === undefined) return '';
  const args = { reason: [reason] };
  if (kind === 'TRUNG_NGUOI' && certainty !== undefined) {
    if (suggestion === 'GOP' && certainty >= LIKELY) return say(message('page-hint-same', args));
    if (suggestion === 'RIENG' && certainty <= UNLIKELY) {
      return say(message('page-hint-apart', args));
    }
  }
  // These owners of a number have a probability of at least 80 %; notes are grounds of their own.
  if (REASONS_TO_CHOOSE.has(reason.code)) {
    const letter = suggestion.replace(/^CHON /, '');
    return say(message('page-hint-choose', { letter, ...args }));
  }
  return '';
}
