import { Card } from '../cards/Card.js';
import { answerText } from '../cards/labels.js';
import { withNumbers } from '../order/questionNumbers.js';
import { Contradiction } from './Contradiction.js';
import { Notices } from './Notices.js';
import { Steps } from './Steps.js';
import { useTexts } from './texts.js';
import type { PageState } from './usePage.js';

/** The question that is shown, with those that contradict it, and the way to others. */
export function Work({ page }: { page: PageState }) {
  const { state, dispatch, order, progress, contradictions, store } = page;
  const { current } = state;
  const say = useTexts();
  const set = contradictions.find((ids) => ids.includes(current));
  return (
    <div class="work">
      <Notices
        state={state}
        progress={progress}
        isLasting={store.isLasting}
        contradictions={contradictions}
        onGo={(id) => dispatch({ type: 'go', id })}
      />
      {!order.byId.has(current) && <p class="card">{say('page-no-questions')}</p>}
      {order.byId.has(current) && set === undefined && (
        <QuestionCard key={`${current} ${state.moves}`} page={page} id={current} />
      )}
      {set !== undefined && (
        <Contradiction>
          {[current, ...set.filter((id) => id !== current)].map((id) => (
            <QuestionCard key={id} page={page} id={id} />
          ))}
        </Contradiction>
      )}
      <Steps
        canUndo={state.history.length > 0}
        onStep={(by) => dispatch({ type: 'step', by })}
        onUndo={() => dispatch({ type: 'undo' })}
      />
    </div>
  );
}

/** The card of a question with its answer and note. */
function QuestionCard({ page, id }: { page: PageState; id: string }) {
  const { state, dispatch, order, data, numberOf } = page;
  const say = useTexts();
  const question = order.byId.get(id)!;
  return (
    <Card
      question={question}
      lists={data}
      number={numberOf(id)}
      all={order.questions.length}
      place={order.places.get(id) ?? { number: 1, count: 1 }}
      answer={state.answers[id]}
      draft={state.drafts[id]}
      onDraft={(draft) => dispatch({ type: 'draft', id, draft })}
      returned={withNumbers(question.returned, order.positions, (number) =>
        say('page-question-name', { number }),
      )}
      note={state.notes[id] ?? question.rows[0]?.note ?? ''}
      isCurrent={id === state.current}
      onAnswer={(answer) => {
        const text = answerText(say, answer, question);
        const notice = { code: 'page-notice-answer', args: { answer: text } } as const;
        dispatch({ type: 'answer', id, answer, notice });
      }}
      onWithdraw={() => dispatch({ type: 'withdraw', id })}
      onNote={(note) => dispatch({ type: 'note', id, note })}
    />
  );
}
