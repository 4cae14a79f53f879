import type { Progress } from '../order/progress.js';
import { useTexts } from './texts.js';

/** Title, progress and saving, always in view. */
export function Header(props: {
  title: string;
  subtitle: string;
  progress: Progress;
  unsaved: number;
  onSave: () => void;
}) {
  const say = useTexts();
  const { done, all, minutes } = props.progress;
  const text =
    done === all
      ? say('page-progress-done', { all: String(all) })
      : say('page-progress', { done: String(done), all: String(all), minutes: String(minutes) });
  return (
    <header class="top">
      <div class="title">
        <h1>{props.title}</h1>
        <p>
          <bdi>{props.subtitle}</bdi>
        </p>
      </div>
      <div class="progress">
        <p aria-live="polite">{text}</p>
        <progress value={done} max={Math.max(1, all)} aria-label={say('page-progress-label')} />
      </div>
      <button
        type="button"
        class={done === all || props.unsaved >= 10 ? 'save urgent' : 'save'}
        id="save"
        onClick={props.onSave}
      >
        {say('page-save')}
        {props.unsaved > 0 && <span class="count">{props.unsaved}</span>}
      </button>
    </header>
  );
}
