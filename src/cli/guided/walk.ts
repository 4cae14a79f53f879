/** Leads through the steps of a task, forwards and backwards. */
import { BACK, type Left, STOP } from './prompter.js';

/** A step asks for one thing, and gives the state with the answer. */
export interface Step<State> {
  /** Whether the step is needed, given the answers before it; by default it is. */
  isNeeded?: (state: State) => boolean;
  ask: (state: State) => Promise<State | Left>;
}

/**
 * Asks one step after another. Going back repeats the last step that was asked, with the state as it was
 * then.
 * @returns the state after the last step; `BACK` from the first step; `STOP` from any
 */
export async function walk<State>(
  steps: readonly Step<State>[],
  first: State,
): Promise<State | Left> {
  const asked: { at: number; before: State }[] = [];
  let state = first;
  for (let at = 0; at < steps.length; ) {
    const step = steps[at]!;
    if (step.isNeeded?.(state) === false) {
      at++;
      continue;
    }
    const answer = await step.ask(state);
    if (answer === STOP) return STOP;
    if (answer === BACK) {
      const last = asked.pop();
      if (last === undefined) return BACK;
      ({ at, before: state } = last);
      continue;
    }
    asked.push({ at, before: state });
    state = answer as State;
    at++;
  }
  return state;
}
