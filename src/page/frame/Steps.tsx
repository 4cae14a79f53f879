import { useTexts } from './texts.js';

/** Buttons to the previous and next question, and to undo. */
export function Steps(props: {
  canUndo: boolean;
  onStep: (by: 1 | -1) => void;
  onUndo: () => void;
}) {
  const say = useTexts();
  return (
    <div class="steps">
      <button type="button" onClick={() => props.onStep(-1)} aria-keyshortcuts="ArrowLeft">
        <span aria-hidden="true">←</span> {say('page-previous')}
      </button>
      <button type="button" disabled={!props.canUndo} onClick={props.onUndo} aria-keyshortcuts="z">
        <span aria-hidden="true">↶</span> {say('page-undo')}
      </button>
      <button type="button" onClick={() => props.onStep(1)} aria-keyshortcuts="ArrowRight">
        {say('page-next')} <span aria-hidden="true">→</span>
      </button>
    </div>
  );
}
