import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageData, PageQuestion } from '../../model/index.js';
import { type Answer, isSameAnswer } from '../answer/answer.js';
import { asksForValue, choicesOf, leftText } from '../answer/choices.js';
import { useTexts } from '../frame/texts.js';
import type { PersonPlace } from '../order/order.js';
import type { Draft } from '../state/drafts.js';
import { ChoiceButton, type NumberedChoice } from './ChoiceButton.js';
import { answerText } from './labels.js';
import { NoteField } from './NoteField.js';
import { PlaceForm } from './PlaceForm.js';
import { Records } from './Records.js';
import { ValueForm } from './ValueForm.js';

export interface CardProps {
  question: PageQuestion;
  lists: Pick<PageData, 'branches' | 'branchesFrom' | 'communes'>;
  /** Place in the order of all questions, 1-based. */
  number: number;
  all: number;
  place: PersonPlace;
  answer: Answer | undefined;
  /** Typed text that is not an answer yet. */
  draft: Draft | undefined;
  /** Why an earlier answer did not count; `''` without one. */
  returned: string;
  note: string;
  onDraft: (draft: Draft) => void;
  onAnswer: (answer: Answer) => void;
  onWithdraw: () => void;
  onNote: (note: string) => void;
  /** Whether it listens to keys. */
  isCurrent: boolean;
}

/** One question with its records and answers. */
export function Card(props: CardProps) {
  const { question, answer, isCurrent } = props;
  const say = useTexts();
  const isOpenAtStart = asksForValue(question);
  const typed = props.draft ?? (answer?.type === 'value' ? answer : undefined);
  const [isOpened, setOpened] = useState(
    isOpenAtStart || props.draft !== undefined || isTypedBeside(question, answer),
  );
  const [focus, setFocus] = useState(0);
  const choices = useMemo(() => choicesOf(question), [question]);
  const open = () => {
    setOpened(true);
    setFocus((count) => count + 1);
  };
  const numbered = choices.map(
    (choice, at): NumberedChoice => ({
      choice,
      number: at + 1,
      isChosen: choice.answer !== undefined && isSameAnswer(choice.answer, answer),
      onPress: () => (choice.answer === undefined ? open() : props.onAnswer(choice.answer)),
    }),
  );
  useChoiceKeys(isCurrent ? numbered : []);
  const below = numbered.filter(({ choice }) => choice.letter === undefined);
  const left = leftText(question);
  return (
    <article class="card" id={`card-${question.id}`}>
      <CardHead {...props} />
      <Records question={question} choices={numbered} />
      {question.hint !== '' && (
        <p class="hint">
          <b>{say('page-hint')}:</b> <bdi>{question.hint}</bdi>
        </p>
      )}
      {props.returned !== '' && (
        <p class="returned">
          <b>{say('page-returned')}:</b> <bdi>{props.returned}</bdi>
        </p>
      )}
      <Answering {...props} choices={below} isOpened={isOpened} typed={typed} focus={focus} />
      {left !== undefined && <p class="left">{say(left)}</p>}
      {answer !== undefined && (
        <p class="answered">
          <span>
            {say('page-answered')}{' '}
            <b>
              <bdi>{answerText(say, answer, question)}</bdi>
            </b>
          </span>
          <button type="button" class="link" onClick={props.onWithdraw}>
            {say('page-withdraw')}
          </button>
        </p>
      )}
      <NoteField note={props.note} onNote={props.onNote} />
    </article>
  );
}

type Typed = Draft | undefined;

/** Choices that belong to no record, and the field for a value. */
function Answering(
  props: CardProps & {
    choices: readonly NumberedChoice[];
    isOpened: boolean;
    typed: Typed;
    focus: number;
  },
) {
  const { question, choices, isOpened, ...rest } = props;
  const fieldWith = (keyNumber?: number) =>
    isOpened && <ValueField {...rest} question={question} keyNumber={keyNumber} />;
  const row = (some: readonly NumberedChoice[]) =>
    some.length > 0 && (
      <div class="choices">
        {some.map((one) => (
          <ChoiceButton key={one.number} {...one} />
        ))}
      </div>
    );
  if (!asksForValue(question)) {
    return (
      <>
        {row(choices)}
        {fieldWith()}
      </>
    );
  }
  // A field that is open from the start needs no button, and comes before the ways out.
  const opener = choices.findIndex(({ choice }) => choice.answer === undefined);
  return (
    <>
      {row(choices.slice(0, opener))}
      {fieldWith(choices[opener]?.number)}
      {row(choices.slice(opener + 1))}
    </>
  );
}

/** Whether a value was typed that no button gives. */
function isTypedBeside(question: PageQuestion, typed: Answer | undefined): boolean {
  if (typed?.type !== 'value') return false;
  return !choicesOf(question).some(({ answer }) => isSameAnswer(answer, typed));
}

function CardHead({ question, number, all, place }: CardProps) {
  const say = useTexts();
  return (
    <header>
      <p class="number">
        <span>{say('page-question-number', { number: String(number), all: String(all) })}</span>
        <span class="kind">{question.kindName}</span>
        {place.count > 1 && (
          <span class="person">
            {say('page-of-person', { number: String(place.number), count: String(place.count) })}
          </span>
        )}
      </p>
      <h2 tabIndex={-1}>
        <bdi>{question.ask}</bdi>
      </h2>
    </header>
  );
}

function ValueField(
  props: Pick<CardProps, 'question' | 'lists' | 'onAnswer' | 'onDraft'> & {
    typed: Typed;
    focus: number;
    keyNumber: number | undefined;
  },
) {
  const { question, lists, typed, focus, keyNumber, onAnswer, onDraft } = props;
  const { valueType, candidates, rows } = question;
  if (valueType !== 'branch' && valueType !== 'commune') {
    const answer = (value: string, letter: string) => onAnswer({ type: 'value', value, letter });
    return (
      <ValueForm
        question={question}
        typed={typed}
        focus={focus}
        keyNumber={keyNumber}
        onDraft={onDraft}
        onAnswer={answer}
      />
    );
  }
  const isBranch = valueType === 'branch';
  const [{ letter, oldCommune } = { letter: '', oldCommune: '' }] = rows;
  const places = isBranch
    ? [...(lists.branchesFrom[oldCommune] ?? []), ...lists.branches]
    : lists.communes;
  const names = [...new Set([...candidates, ...places])];
  return (
    <PlaceForm
      isBranch={isBranch}
      names={names}
      typed={typed?.value ?? ''}
      focus={focus}
      keyNumber={keyNumber}
      onDraft={(value) => onDraft({ letter, value })}
      onAnswer={(value) => onAnswer({ type: 'value', letter, value })}
    />
  );
}

/** Lets the keys 1–9 press the choices. */
function useChoiceKeys(choices: readonly NumberedChoice[]): void {
  const latest = useRef(choices);
  latest.current = choices;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || !/^[1-9]$/.test(event.key)) return;
      const choice = latest.current[Number(event.key) - 1];
      if (choice === undefined) return;
      event.preventDefault();
      choice.onPress();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Whether a key belongs to a field or to the browser. */
export function isTyping({ target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return true;
  return (
    target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')
  );
}
