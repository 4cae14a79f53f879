import { useMemo } from 'preact/hooks';
import type { PageQuestion, PageRow } from '../../model/index.js';
import { useTexts } from '../frame/texts.js';
import { ChoiceButton, type NumberedChoice } from './ChoiceButton.js';
import { type ComparedField, compareRecords } from './compared.js';
import { labelText } from './labels.js';
import { Marked } from './Marked.js';
import { Source } from './Source.js';

/** Shows the records of a question side by side, with the fields that are equal folded. */
export function Records(props: { question: PageQuestion; choices: readonly NumberedChoice[] }) {
  const { question, choices } = props;
  const say = useTexts();
  const { names, shown, equal } = useMemo(() => compareRecords(question), [question]);
  return (
    <section class="records" aria-label={say('page-records')}>
      <div class={`compare of-${Math.min(question.rows.length, 3)}`}>
        {question.rows.map((row, at) => (
          <Record
            key={row.letter}
            row={row}
            at={at}
            name={<Marked {...names[at]!} />}
            isNameDifferent={names[at]!.isDifferent}
            fields={shown}
            choices={choices.filter(({ choice }) => choice.letter === row.letter)}
            isAlone={question.rows.length === 1}
            isExample={!question.isPersonal}
          />
        ))}
      </div>
      {equal.length > 0 && <EqualFields fields={equal} />}
    </section>
  );
}

function Record(props: {
  row: PageRow;
  at: number;
  name: preact.ComponentChild;
  isNameDifferent: boolean;
  fields: readonly ComparedField[];
  choices: readonly NumberedChoice[];
  isAlone: boolean;
  isExample: boolean;
}) {
  const { row, at, name, isNameDifferent, fields, choices, isAlone, isExample } = props;
  const say = useTexts();
  const isRight = choices.some(({ choice, isChosen }) => isChosen && choice.isRare !== true);
  return (
    <section class={`record ${isRight ? 'chosen' : ''} ${isAlone ? 'alone' : ''}`}>
      <h3 class={isNameDifferent ? 'differs' : ''}>
        {!isAlone && <span class="letter">{say('page-row', { letter: row.letter })}</span>}
        {isExample && <span class="label">{say('page-example')} </span>}
        <span class="name">{row.name === '' ? say('page-blank') : name}</span>
      </h3>
      {fields.map(({ label, cells, isAsked }) => {
        const cell = cells[at]!;
        return (
          <p class={`field ${cell.isDifferent ? 'differs' : ''} ${isAsked ? 'asked' : ''}`}>
            <span class="label">{labelText(say, label)}</span>
            {cell.text === '' ? <i>{say('page-blank')}</i> : <Marked {...cell} />}
          </p>
        );
      })}
      <Source row={row} />
      {choices.map((choice) => (
        <div class="choose" key={choice.number}>
          <ChoiceButton {...choice} />
        </div>
      ))}
    </section>
  );
}

function EqualFields({ fields }: { fields: readonly ComparedField[] }) {
  const say = useTexts();
  const labels = fields.map(({ label }) => labelText(say, label)).join(', ');
  return (
    <details class="equal">
      <summary>
        {say('page-equal', { count: String(fields.length) })}: {labels}
      </summary>
      <dl>
        {fields.map(({ label, cells }) => (
          <div>
            <dt>{labelText(say, label)}</dt>
            <dd>
              <bdi>{cells[0]?.text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
