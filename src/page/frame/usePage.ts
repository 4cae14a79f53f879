import { useLayoutEffect, useMemo, useReducer } from 'preact/hooks';
import type { PageData, PageQuestion } from '../../model/index.js';
import type { Answer } from '../answer/answer.js';
import { contradictionsOf } from '../answer/contradictions.js';
import { filtered } from '../order/filter.js';
import type { Order } from '../order/order.js';
import { type Progress, progressOf } from '../order/progress.js';
import type { BrowserStore } from '../saving/browserStore.js';
import { keptText, mayBeKept, readKept } from '../saving/kept.js';
import { type Action, reducerFor, type State } from '../state/store.js';

/** Starts the page: its data, order, first state and storage. */
export interface PageStart {
  data: PageData;
  order: Order;
  start: State;
  store: BrowserStore;
}

/** State of the page with what follows from it. */
export interface PageState extends PageStart {
  state: State;
  dispatch: (action: Action) => void;
  /** Takes finished drafts as answers. */
  settle: (state: State) => State;
  /** Questions of the filter. */
  shown: readonly PageQuestion[];
  /** Sets of contradicting answers, as ids of questions. */
  contradictions: readonly (readonly string[])[];
  progress: Progress;
  /** Whether some answers are in the page alone, since they have names. */
  isPartlyKept: boolean;
  numberOf: (id: string) => number;
}

/** Holds the state of the page, and keeps its answers in the browser. */
export function usePage(given: PageStart): PageState {
  const { order, store, start } = given;
  const reduce = useMemo(() => reducerFor(order), [order]);
  const [state, dispatch] = useReducer(reduce, start);
  const { answers, filter, unsaved } = state;
  const { questions } = order;
  const shown = useMemo(() => filtered(questions, filter, answers), [questions, filter, answers]);
  const contradictions = useMemo(() => contradictionsOf(questions, answers), [questions, answers]);
  useLayoutEffect(() => {
    store.write(keptText(questions, answers, unsaved));
  }, [questions, store, answers, unsaved]);
  useLayoutEffect(
    () => store.watch((text) => dispatch({ type: 'kept', kept: readKept(text, questions) })),
    [questions, store],
  );
  return {
    ...given,
    state,
    dispatch,
    settle: (before) => reduce(before, { type: 'settle' }),
    shown,
    contradictions,
    progress: progressOf(questions, answers),
    isPartlyKept: hasUnkept(questions, state),
    numberOf: (id) => (order.positions.get(id) ?? 0) + 1,
  };
}

function hasUnkept(
  questions: readonly PageQuestion[],
  { answers, notes, unsaved }: State,
): boolean {
  const isUnkept = (question: PageQuestion, answer: Answer | undefined) =>
    answer !== undefined && !mayBeKept(question, answer);
  return (
    unsaved.some((id) => (notes[id] ?? '') !== '') ||
    questions.some((question) => isUnkept(question, answers[question.id]))
  );
}
