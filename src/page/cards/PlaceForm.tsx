import { useId, useState } from 'preact/hooks';
import { useTexts } from '../frame/texts.js';
import { searchNames } from '../order/search.js';
import { KeyMark } from './ChoiceButton.js';
import { useFocus } from './useFocus.js';

/** Field that searches the names of branches or communes; a click on a name answers. */
export function PlaceForm(props: {
  isBranch: boolean;
  /** The candidates of the question first. */
  names: readonly string[];
  typed: string;
  focus: number;
  /** Key that gives the field the focus, if no button shows it. */
  keyNumber: number | undefined;
  onDraft: (text: string) => void;
  onAnswer: (name: string) => void;
}) {
  const { isBranch, names, typed, focus, keyNumber, onDraft, onAnswer } = props;
  const say = useTexts();
  const id = useId();
  const input = useFocus(focus);
  const [text, setText] = useState(typed);
  const found = searchNames(names, text);
  const own = text.trim();
  const isKnown = names.includes(own);
  const submit = (event: Event) => {
    event.preventDefault();
    const [only] = found.names;
    if (isKnown) onAnswer(own);
    else if (found.names.length === 1 && only !== undefined) onAnswer(only);
  };
  return (
    <form class="value" onSubmit={submit}>
      <label for={id}>
        <KeyMark number={keyNumber} />
        {say(isBranch ? 'page-search-branch' : 'page-search-commune')}
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        value={text}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-count`}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onDraft(event.currentTarget.value);
        }}
      />
      <ul class="names">
        {found.names.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => onAnswer(name)}>
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p id={`${id}-count`} class="check" role="status">
        {own !== '' && found.names.length === 0 && say('page-none-found')}
        {found.further > 0 && say('page-more-found', { count: String(found.further) })}
      </p>
      {own !== '' && !isKnown && found.names.length === 0 && (
        <TypedName name={own} isBranch={isBranch} onAnswer={onAnswer} />
      )}
    </form>
  );
}

/** Button for a name that no list has. */
function TypedName(props: { name: string; isBranch: boolean; onAnswer: (name: string) => void }) {
  const { name, isBranch, onAnswer } = props;
  const say = useTexts();
  return (
    <p class="typed">
      <button type="button" onClick={() => onAnswer(name)}>
        <bdi>{say('page-use-typed', { value: name })}</bdi>
      </button>
      <small>{say(isBranch ? 'page-typed-branch' : 'page-typed-caution')}</small>
    </p>
  );
}
