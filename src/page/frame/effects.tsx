/** Connects the page with keys, focus, closing and printing. */
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageData } from '../../model/index.js';
import { isTyping } from '../cards/Card.js';
import type { Order } from '../order/order.js';
import { Paper } from '../paper/Paper.js';
import type { Action, State } from '../state/store.js';
import { type SayText, Texts } from './texts.js';

const ACTIONS: Readonly<Record<string, Action>> = {
  ArrowLeft: { type: 'step', by: -1 },
  ArrowRight: { type: 'step', by: 1 },
  z: { type: 'undo' },
  Z: { type: 'undo' },
};

/** Lets the arrow keys move between questions, `z` undo, and Escape leave a field. */
export function useStepKeys(dispatch: (action: Action) => void): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') (document.activeElement as HTMLElement | null)?.blur();
      const action = ACTIONS[event.key];
      if (action === undefined || isTyping(event)) return;
      event.preventDefault();
      dispatch(action);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [dispatch]);
}

/** Warns before the page is closed with answers that are in no file. */
export function useCloseWarning(isUnsaved: boolean): void {
  useLayoutEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}

/** Brings the question into view and gives it the focus after each move. */
export function useFocusOnMove(moves: number): void {
  useLayoutEffect(() => {
    if (moves === 0) return;
    document.querySelector<HTMLElement>('.card h2')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [moves]);
}

/**
 * Renders all questions for paper before the browser puts them on it, and removes them afterwards.
 * @returns a function that opens the dialog for it
 */
export function usePaper(data: PageData, order: Order, state: State, say: SayText): () => void {
  const latest = useRef(state);
  latest.current = state;
  useLayoutEffect(() => {
    const paper = document.getElementById('paper')!;
    const fill = () =>
      render(
        <Texts.Provider value={say}>
          <Paper data={data} order={order} state={latest.current} />
        </Texts.Provider>,
        paper,
      );
    const clear = () => render(null, paper);
    window.addEventListener('beforeprint', fill);
    window.addEventListener('afterprint', clear);
    return () => {
      window.removeEventListener('beforeprint', fill);
      window.removeEventListener('afterprint', clear);
    };
  }, [data, order, say]);
  return () => window.print();
}
