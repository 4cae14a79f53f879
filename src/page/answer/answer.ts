/** Answers of a person, by the id of their question. */
export type Answer =
  /** Two groups of rows are one person. */
  | { type: 'same' }
  /** They are two people; the rows of one member are a person each. */
  | { type: 'apart' }
  /** The row with this letter is of another person than all others. */
  | { type: 'other'; letter: string }
  /** The record with this letter is right. */
  | { type: 'choose'; letter: string }
  /** A typed value; the letter names the row that gets it. */
  | { type: 'value'; letter: string; value: string }
  /** The value is wrong, and nobody knows the right one. */
  | { type: 'remove' }
  /** Seen, and remains as it is. */
  | { type: 'leave' }
  /** Seen, and remains open. */
  | { type: 'unknown' };

export type Answers = Readonly<Record<string, Answer>>;

/** Whether two answers say the same; their keys are always in one order. */
export function isSameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
