/** Questions of the guided run to a person; tests answer them without a terminal. */

/** Answer of a person who wants to see the step before again. */
export const BACK = Symbol('back');
/** Answer of a person who wants to end the guided run. */
export const STOP = Symbol('stop');

export type Left = typeof BACK | typeof STOP;

export interface Choice<Value> {
  value: Value;
  label: string;
  /** Shown beside the label. */
  hint?: string;
}

export interface Prompter {
  /**
   * Lets a person choose one value; back and stop are choices too.
   * @param options `isEnd` leaves these out, as everything is written
   */
  select<Value>(
    question: string,
    choices: readonly Choice<Value>[],
    options?: { isEnd?: boolean },
  ): Promise<Value | Left>;
  /** Lets a person choose values, all of them at first; choosing none goes back. */
  several<Value>(question: string, choices: readonly Choice<Value>[]): Promise<Value[] | Left>;
  /**
   * Lets a person type a text.
   * @param check returns what is wrong with a text, or undefined
   */
  text(
    question: string,
    initial: string,
    check: (text: string) => string | undefined,
  ): Promise<string | Left>;
}

export function hasLeft<Value>(answer: Value | Left): answer is Left {
  return answer === BACK || answer === STOP;
}
