import type { Choice } from '../answer/choices.js';
import { useTexts } from '../frame/texts.js';
import { labelText } from './labels.js';

/** A choice with the key that gives it. */
export interface NumberedChoice {
  choice: Choice;
  /** 1, 2, …; keys go up to 9. */
  number: number;
  isChosen: boolean;
  onPress: () => void;
}

export function ChoiceButton({ choice, number, isChosen, onPress }: NumberedChoice) {
  const say = useTexts();
  const opens = choice.answer === undefined;
  const isWayOut = choice.text === 'page-leave' || choice.text === 'page-unknown';
  const look = isWayOut ? 'quiet' : opens || choice.isRare ? 'second' : '';
  return (
    <button
      type="button"
      class={`choice ${look} ${isChosen ? 'chosen' : ''}`}
      {...(opens ? {} : { 'aria-pressed': isChosen })}
      {...(number > 9 ? {} : { 'aria-keyshortcuts': String(number) })}
      data-choice={typeof choice.text === 'string' ? choice.text : 'candidate'}
      onClick={onPress}
    >
      <KeyMark number={number} />
      <bdi>{labelText(say, choice.text)}</bdi>
    </button>
  );
}

/** Shows the key of a choice. */
export function KeyMark({ number }: { number: number | undefined }) {
  if (number === undefined || number > 9) return null;
  return (
    <span class="key" aria-hidden="true">
      {number}
    </span>
  );
}
