/** Typed values that nobody has confirmed yet. */
import { checkValue } from '../answer/checks.js';
import type { Order } from '../order/order.js';

/** Typed text and the letter of the row that gets it; `''` for none yet. */
export interface Draft {
  value: string;
  letter: string;
}

/** Drafts by the id of their question. */
export type Drafts = Readonly<Record<string, Draft>>;

/** Replaces a draft; an empty text removes it. */
export function withDraft(drafts: Drafts, id: string, draft?: Draft): Drafts {
  const { [id]: _, ...rest } = drafts;
  return draft === undefined || draft.value.trim() === '' ? rest : { ...rest, [id]: draft };
}

/**
 * Finds the drafts that are complete values; the page takes them as answers when the reader goes on. A name of a
 * branch or commune counts only once it is chosen.
 * @returns answers by the id of their question
 */
export function finishedDrafts(order: Order, drafts: Drafts): (Draft & { id: string })[] {
  return Object.entries(drafts).flatMap(([id, { value, letter }]) => {
    const question = order.byId.get(id);
    if (question === undefined || letter === '') return [];
    if (question.valueType === 'branch' || question.valueType === 'commune') return [];
    const row = question.rows.find((own) => own.letter === letter);
    const check = checkValue(question, value, row);
    const isValue = check.state === 'good' || check.state === 'careful';
    return isValue ? [{ id, letter, value: check.value }] : [];
  });
}
