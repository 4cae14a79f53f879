import { useId } from 'preact/hooks';
import { useTexts } from '../frame/texts.js';

/** Folded field for a note to the sender. */
export function NoteField({ note, onNote }: { note: string; onNote: (note: string) => void }) {
  const say = useTexts();
  const id = useId();
  return (
    <details class="note" open={note !== ''}>
      <summary>{say('page-note')}</summary>
      <label for={id}>{say('page-note-help')}</label>
      <textarea
        id={id}
        rows={2}
        value={note}
        onInput={(event) => onNote(event.currentTarget.value)}
      />
    </details>
  );
}
