import type { PageData, PageQuestion } from '../../model/index.js';
import { type Answer, isSameAnswer } from '../answer/answer.js';
import { choicesOf } from '../answer/choices.js';
import { type ComparedField, compareRecords } from '../cards/compared.js';
import { labelText } from '../cards/labels.js';
import { Marked } from '../cards/Marked.js';
import { sourceText } from '../cards/Source.js';
import { useTexts } from '../frame/texts.js';
import type { Order } from '../order/order.js';
import type { State } from '../state/store.js';

/** All questions for paper, with boxes to tick. */
export function Paper({ data, order, state }: { data: PageData; order: Order; state: State }) {
  const say = useTexts();
  return (
    <div class="sheet">
      <h1>
        {data.title} <bdi>{data.subtitle}</bdi>
      </h1>
      <p>{say('page-paper-help')}</p>
      <p>{say('page-private')}</p>
      {order.questions.map((question, at) => (
        <PaperCard key={question.id} question={question} number={at + 1} state={state} />
      ))}
    </div>
  );
}

function PaperCard(props: { question: PageQuestion; number: number; state: State }) {
  const { question, number, state } = props;
  const say = useTexts();
  return (
    <section class="paper-card">
      <h2>
        {number}. <bdi>{question.ask}</bdi>
      </h2>
      <PaperRecords question={question} />
      {question.hint !== '' && (
        <p>
          {say('page-hint')}: <bdi>{question.hint}</bdi>
        </p>
      )}
      <Boxes question={question} answer={state.answers[question.id]} />
    </section>
  );
}

function PaperRecords({ question }: { question: PageQuestion }) {
  const say = useTexts();
  const { names, shown, equal } = compareRecords(question);
  const lines = [{ label: 'page-name' as const, cells: names, isAsked: false }, ...shown];
  return (
    <table>
      <thead>
        <tr>
          <th>{say('page-column-field')}</th>
          {question.rows.map(({ letter }) => (
            <th>{say('page-row', { letter })}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, cells }, line) => (
          <tr>
            <th>{labelText(say, label)}</th>
            {cells.map((cell) => (
              <td>
                {line === 0 && !question.isPersonal && `${say('page-example')} `}
                <Marked {...cell} />
              </td>
            ))}
          </tr>
        ))}
        {equal.length > 0 && <EqualRow fields={equal} columns={question.rows.length} />}
        <tr>
          <th>{say('page-source')}</th>
          {question.rows.map((row) => (
            <td>
              <bdi>{sourceText(say, row)}</bdi>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function EqualRow({ fields, columns }: { fields: readonly ComparedField[]; columns: number }) {
  const say = useTexts();
  return (
    <tr>
      <th>{say('page-equal-fields')}</th>
      <td colSpan={columns}>
        {fields.map(({ label, cells }) => (
          <span class="equal-field">
            {labelText(say, label)}: <bdi>{cells[0]?.text}</bdi>
          </span>
        ))}
      </td>
    </tr>
  );
}

/** Boxes to tick, with the given answer ticked. */
function Boxes({ question, answer }: { question: PageQuestion; answer: Answer | undefined }) {
  const say = useTexts();
  const choices = choicesOf(question).filter((choice) => choice.answer !== undefined);
  return (
    <p class="boxes">
      {choices.map((choice) => (
        <span class="box">
          {isSameAnswer(choice.answer, answer) ? '☒' : '☐'}{' '}
          {choice.letter !== undefined && `${choice.letter}: `}
          <bdi>{labelText(say, choice.text)}</bdi>
        </span>
      ))}
      {question.valueType !== 'none' && (
        <span class="box">
          {answer?.type === 'value'
            ? say('page-value-answer', { value: answer.value })
            : say('page-paper-value')}
        </span>
      )}
    </p>
  );
}
