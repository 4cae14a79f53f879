import { useId, useState } from 'preact/hooks';
import type { PageQuestion } from '../../model/index.js';
import { type Check, checkValue } from '../answer/checks.js';
import { useTexts } from '../frame/texts.js';
import type { Draft } from '../state/drafts.js';
import { KeyMark } from './ChoiceButton.js';
import { useFocus } from './useFocus.js';

/** A value of one of two people needs its row. */
const NO_ROW: Check = { state: 'empty', value: '', text: 'page-check-row' };

interface ValueFormProps {
  question: PageQuestion;
  typed: Draft | undefined;
  focus: number;
  /** Key that gives the field the focus, if no button shows it. */
  keyNumber: number | undefined;
  /** Receives what is typed, before it is confirmed. */
  onDraft: (draft: Draft) => void;
  onAnswer: (value: string, letter: string) => void;
}

/** Field for a typed value, checked while typing. */
export function ValueForm({
  question,
  typed,
  focus,
  keyNumber,
  onDraft,
  onAnswer,
}: ValueFormProps) {
  const say = useTexts();
  const id = useId();
  const input = useFocus(focus);
  const [draft, setDraft] = useState(typed ?? { value: '', letter: firstLetter(question) });
  const [isChecked, setChecked] = useState(false);
  const { value, letter } = draft;
  const row = question.rows.find((own) => own.letter === letter);
  const check = checkValue(question, value, row);
  const isRefused = check.state === 'bad' || check.state === 'empty' || letter === '';
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    onDraft({ ...draft, ...part });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setChecked(true);
    if (isRefused) input.current?.focus();
    else onAnswer(check.value, letter);
  };
  const isShown = value !== '' || isChecked;
  return (
    <form class="value" onSubmit={submit} noValidate>
      {question.isSharedNumber && (
        <WhoseValue
          question={question}
          letter={letter}
          onChoose={(chosen) => change({ letter: chosen })}
        />
      )}
      <label for={id}>
        <KeyMark number={keyNumber} />
        {say('page-value-label', { field: question.field || say('page-value') })}
      </label>
      <div class="entry">
        <input
          ref={input}
          id={id}
          value={value}
          autocomplete="off"
          spellcheck={false}
          inputMode={numeric(question) ? 'numeric' : 'text'}
          aria-describedby={`${id}-check`}
          aria-invalid={isShown && check.state === 'bad'}
          onInput={(event) => change({ value: event.currentTarget.value })}
        />
        <button type="submit" class="confirm" disabled={isRefused && isShown}>
          {say('page-confirm')}
        </button>
      </div>
      <CheckText
        id={`${id}-check`}
        check={letter === '' && check.state !== 'bad' ? NO_ROW : check}
        isShown={isShown}
        question={question}
      />
    </form>
  );
}

function firstLetter({ rows, isSharedNumber }: PageQuestion): string {
  return isSharedNumber ? '' : (rows[0]?.letter ?? '');
}

function numeric({ valueType, otherType }: PageQuestion): boolean {
  return otherType === undefined && (valueType === 'id' || valueType === 'phone');
}

function CheckText(props: { id: string; check: Check; isShown: boolean; question: PageQuestion }) {
  const { id, check, isShown, question } = props;
  const say = useTexts();
  const isHelp = !isShown && question.otherType !== undefined;
  const text = isHelp ? 'page-check-either' : isShown ? check.text : undefined;
  return (
    <p id={id} class={`check ${isShown ? check.state : ''}`} role="status">
      {text !== undefined && say(text, check.args)}
    </p>
  );
}

function WhoseValue(props: {
  question: PageQuestion;
  letter: string;
  onChoose: (letter: string) => void;
}) {
  const say = useTexts();
  const name = useId();
  return (
    <fieldset>
      <legend>{say('page-whose-value')}</legend>
      {props.question.rows.map((row) => (
        <label class="radio">
          <input
            type="radio"
            name={name}
            value={row.letter}
            checked={row.letter === props.letter}
            onChange={() => props.onChoose(row.letter)}
          />
          <bdi>{say('page-record', { letter: row.letter, name: row.name })}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
