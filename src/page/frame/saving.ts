/** Saves the answers to a file, and reads them from one. */
import type { PageData } from '../../model/index.js';
import type { Order } from '../order/order.js';
import { answerFile, readAnswerFile } from '../saving/answerFile.js';
import { readText, saveText } from '../saving/files.js';
import { type Action, counted, type Notice, type State } from '../state/store.js';

/**
 * Saves all answers.
 * @param numberOf number of a question on the page
 * @returns what to say about it; undefined if the reader cancelled
 */
export async function saveAnswers(
  data: PageData,
  { answers, notes, drafts }: Pick<State, 'answers' | 'notes' | 'drafts'>,
  numberOf: (id: string) => number,
): Promise<Notice | undefined> {
  const file = await saveText(answerFile(data, answers, notes), data.fileName);
  if (file === undefined) return undefined;
  const unfinished = Object.keys(drafts).map(numberOf);
  if (unfinished.length === 0) return { code: 'page-saved', args: { file } };
  const numbers = unfinished.sort((a, b) => a - b).join(', ');
  return { code: 'page-saved-without', args: { file, numbers } };
}

/** Reads an answer file. @returns the action that takes its answers, or that says why there are none */
export async function openAnswers(file: File, order: Order): Promise<Action> {
  const text = await readText(file);
  const read = text === undefined ? undefined : readAnswerFile(text, order.questions);
  if (read === undefined) return { type: 'say', notice: { code: 'page-opened-bad' } };
  const { answers, notes, unread, elsewhere } = read;
  const count = Object.keys(answers).length;
  const isNone = count === 0 && unread === 0 && Object.keys(notes).length === 0;
  const further = [
    ...counted('page-opened-unread', unread),
    ...counted('page-opened-elsewhere', elsewhere),
  ];
  const notice: Notice = isNone
    ? { code: 'page-opened-none', further }
    : { code: 'page-opened', args: { count: String(count) }, further };
  return { type: 'opened', answers, notes, notice };
}
