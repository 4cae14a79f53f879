/** Quotes the notes of rows in the sentence of a question. */
import { type Message, message } from '../../model/index.js';
import type { QuestionInput } from '../draft.js';
import { recordRow, rowLetter } from './questionRows.js';

/** Most characters of a note that a sentence shows; the review page shows all. */
const LONGEST_NOTE = 120;

/**
 * Adds the notes of rows to a question, with the letters of the rows.
 * @param records rows of the question, in order of their letters
 * @param matters whether a note is evidence for the question
 */
export function withNotes(
  input: QuestionInput,
  question: Message,
  records: readonly number[],
  matters: (note: string) => boolean,
): Message {
  const notes = records.flatMap((record, at) => {
    const { status = '' } = recordRow(input, record, 'A', '');
    if (!matters(status)) return [];
    return [message('note-of-row', { letter: rowLetter(at), note: shortNote(status) })];
  });
  return notes.length === 0 ? question : message('ask-with-notes', { question: [question], notes });
}

/** Cuts a note that is too long for a sentence. */
export function shortNote(note: string): string {
  return note.length > LONGEST_NOTE ? `${note.slice(0, LONGEST_NOTE)}…` : note;
}
