import type { Progress } from '../order/progress.js';
import type { State } from '../state/store.js';
import { useTexts } from './texts.js';

/** Unsaved answers after which the page asks to save them, where the browser keeps none. */
const SAVE_EVERY = 10;

/** Says what has just happened, and what to do next. */
export function Notices(props: {
  state: State;
  progress: Progress;
  isLasting: boolean;
  contradictions: readonly (readonly string[])[];
  onGo: (id: string) => void;
}) {
  const { state, progress, isLasting, contradictions, onGo } = props;
  const { notice, unsaved, current } = state;
  const say = useTexts();
  const count = new Set(contradictions.flat()).size;
  const isHere = contradictions.some((set) => set.includes(current));
  const first = contradictions[0]?.[0];
  const sentences = notice === undefined ? [] : [notice, ...(notice.further ?? [])];
  const isDone = progress.all > 0 && progress.done === progress.all;
  return (
    <div class="notices">
      <p class="notice" role="status" id="notice">
        {sentences.map(({ code, args }) => say(code, args)).join(' ')}
      </p>
      {!isLasting && unsaved.length >= SAVE_EVERY && (
        <p class="warning" role="alert">
          {say('page-save-now', { count: String(unsaved.length) })}
        </p>
      )}
      {count > 0 && !isHere && first !== undefined && (
        <p class="warning">
          {say('page-contradiction-count', { count: String(count) })}{' '}
          <button type="button" class="link" onClick={() => onGo(first)}>
            {say('page-go-there')}
          </button>
        </p>
      )}
      {isDone && count === 0 && (
        <p class="done">
          {say('page-all-done')}
          {progress.unknown > 0 &&
            ` ${say('page-all-done-open', { count: String(progress.unknown) })}`}
        </p>
      )}
    </div>
  );
}
