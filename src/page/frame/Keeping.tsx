import { useRef } from 'preact/hooks';
import { useTexts } from './texts.js';

/** Says where the answers are kept, and opens them and puts them on paper. */
export function Keeping(props: {
  isLasting: boolean;
  /** Whether some answers are in the page alone, since they have names. */
  isPartly: boolean;
  unsaved: number;
  onOpen: (file: File) => void;
  onPaper: () => void;
}) {
  const { isLasting, isPartly, unsaved } = props;
  const say = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const kept = isPartly ? 'page-kept-partly' : 'page-kept';
  return (
    <section class="keeping">
      <p class={isLasting ? '' : 'warning'}>{say(isLasting ? kept : 'page-not-kept')}</p>
      {unsaved > 0 && <p>{say('page-unsaved', { count: String(unsaved) })}</p>}
      <div class="tools">
        <button type="button" onClick={() => input.current?.click()}>
          {say('page-open-file')}
        </button>
        <button type="button" onClick={props.onPaper}>
          {say('page-paper')}
        </button>
      </div>
      <input
        ref={input}
        id="open-file"
        type="file"
        accept=".csv,text/csv"
        hidden
        aria-label={say('page-open-file')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) props.onOpen(file);
          event.currentTarget.value = '';
        }}
      />
      <p class="quiet keys">{say('page-keys')}</p>
      <p class="quiet">{say('page-private')}</p>
    </section>
  );
}
