import { holdsChecks, holdsQuestions } from '../../answers/index.js';
import type { Table } from '../../model/index.js';

/** Whether the tables of a file are questions or checks of a result, which are no roster. */
export function isQuestionFile(tables: readonly Table[]): boolean {
  return holdsQuestions(tables) || holdsChecks(tables);
}
