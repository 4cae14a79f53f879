/** Questions of an earlier result, as a later run needs them. */
import type { QuestionKind } from './question.js';

/**
 * `asked` and `left-out` are open; the second were asked in an earlier result only. `decided` is settled by a
 * person's decision. `earlier-asked` and `earlier` are of the result to which late lists were added; the first
 * were asked there. Questions that nobody was ever asked are not listed.
 */
export const QUESTION_STATES = [
  'asked',
  'left-out',
  'decided',
  'earlier-asked',
  'earlier',
] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** A row that a question is about. */
export interface QuestionRowKey {
  fingerprint: string;
  /** Hash of the person on the row and of the cells that the question is about; `''` without a name. */
  key: string;
  file: string;
  sheet: string;
  /** Row number that Excel shows. */
  row: number;
}

export interface KnownQuestion {
  id: string;
  state: QuestionState;
  kind: QuestionKind;
  field: string;
  /** Sides or candidates, as in its subject; empty for a question about a branch or a commune. */
  groups: QuestionRowKey[][];
}

/** Columns of `question-rows.csv`, which has a line for each row of a question. */
export const QUESTION_ROW_COLUMNS = [
  'question',
  'state',
  'kind',
  'field',
  'group',
  'fingerprint',
  'key',
  'file',
  'sheet',
  'row',
] as const;
