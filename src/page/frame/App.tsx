import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { PageData } from '../../model/index.js';
import { contradictionsOf } from '../answer/contradictions.js';
import { Card } from '../cards/Card.js';
import { answerText } from '../cards/labels.js';
import { filtered } from '../order/filter.js';
import type { Order } from '../order/order.js';
import { progressOf } from '../order/progress.js';
import type { BrowserStore } from '../saving/browserStore.js';
import { keptText, mayBeKept } from '../saving/kept.js';
import { reducerFor, type State } from '../state/store.js';
import { Contradiction } from './Contradiction.js';
import { useCloseWarning, useFocusOnMove, usePaper, useStepKeys } from './effects.js';
import { Filters } from './Filters.js';
import { Header } from './Header.js';
import { Keeping } from './Keeping.js';
import { Nearby } from './Nearby.js';
import { Notices } from './Notices.js';
import { Steps } from './Steps.js';
import { openAnswers, saveAnswers } from './saving.js';
import { useTexts } from './texts.js';

/** The page: one question at a time. */
export function App(props: { data: PageData; order: Order; start: State; store: BrowserStore }) {
  const { data, order, store } = props;
  const say = useTexts();
  const reduce = useMemo(() => reducerFor(order), [order]);
  const [state, dispatch] = useReducer(reduce, props.start);
  const { answers, notes, current, filter, unsaved } = state;
  const shown = useMemo(() => filtered(order.questions, filter, answers), [order, filter, answers]);
  const sets = useMemo(() => contradictionsOf(order.questions, answers), [order, answers]);
  const progress = progressOf(order.questions, answers);
  const question = order.byId.get(current);
  useEffect(() => {
    store.write(keptText(order.questions, answers, unsaved));
  }, [order, store, answers, unsaved]);
  useStepKeys(dispatch);
  useCloseWarning(unsaved.length > 0);
  useFocusOnMove(state.moves);
  const print = usePaper(data, order, state, say);
  const isPartly =
    unsaved.some((id) => (notes[id] ?? '') !== '') ||
    order.questions.some(({ id, valueType }) => {
      const answer = answers[id];
      return answer !== undefined && !mayBeKept({ valueType }, answer);
    });

  const save = async () => {
    const said = await saveAnswers(data, answers, notes);
    if (said !== undefined) dispatch({ type: 'saved', said });
  };
  const open = async (file: File) => dispatch(await openAnswers(file, order));
  const cardOf = (id: string, isCurrent: boolean) => {
    const own = order.byId.get(id)!;
    return (
      <Card
        key={id}
        question={own}
        lists={data}
        number={(order.positions.get(id) ?? 0) + 1}
        all={order.questions.length}
        place={order.places.get(id) ?? { number: 1, count: 1 }}
        answer={answers[id]}
        note={notes[id] ?? own.rows[0]?.note ?? ''}
        isCurrent={isCurrent}
        onAnswer={(answer) => {
          const text = answerText(say, answer, own.isSharedNumber);
          const said = { code: 'page-said-answer', args: { answer: text } } as const;
          dispatch({ type: 'answer', id, answer, said });
        }}
        onWithdraw={() => dispatch({ type: 'withdraw', id })}
        onNote={(note) => dispatch({ type: 'note', id, note })}
      />
    );
  };
  const contradiction = sets.find((set) => set.includes(current));
  return (
    <>
      <Header
        title={data.title}
        subtitle={data.subtitle}
        progress={progress}
        unsaved={unsaved.length}
        onSave={save}
      />
      <main>
        <div class="work">
          <Notices
            state={state}
            progress={progress}
            isLasting={store.isLasting}
            contradictions={sets}
            onGo={(id) => dispatch({ type: 'go', id })}
          />
          {question === undefined && <p class="card">{say('page-no-questions')}</p>}
          {question !== undefined && contradiction === undefined && cardOf(current, true)}
          {contradiction !== undefined && (
            <Contradiction>
              {[current, ...contradiction.filter((id) => id !== current)].map((id) =>
                cardOf(id, id === current),
              )}
            </Contradiction>
          )}
          <Steps
            canUndo={state.history.length > 0}
            onStep={(by) => dispatch({ type: 'step', by })}
            onUndo={() => dispatch({ type: 'undo' })}
          />
        </div>
        <aside>
          <Filters
            questions={order.questions}
            filter={filter}
            shown={shown.length}
            onFilter={(changed) => dispatch({ type: 'filter', filter: changed })}
          />
          <Nearby
            questions={shown}
            current={current}
            answers={answers}
            contradicting={new Set(sets.flat())}
            numberOf={(id) => (order.positions.get(id) ?? 0) + 1}
            onGo={(id) => dispatch({ type: 'go', id })}
          />
          <Keeping
            isLasting={store.isLasting}
            isPartly={isPartly}
            unsaved={unsaved.length}
            onOpen={open}
            onPrint={print}
          />
        </aside>
      </main>
    </>
  );
}
