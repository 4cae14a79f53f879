import type { MergeResult } from '../../model/index.js';
import type { RenderOptions } from '../options.js';
import { conflictsTable, wordedConflicts } from './conflictsTable.js';
import { materialize, type TextTable } from './textTable.js';

/** The questions of a folder, whose files differ in how they word suggestions. */
export interface QuestionTables {
  /** With codes, for programs and the review page. */
  coded: TextTable;
  /** In words, for the workbook and the report; made when it is first asked for. */
  worded: () => TextTable;
}

export function questionTables(
  result: MergeResult,
  { mask, say }: Pick<RenderOptions, 'mask' | 'say'>,
): QuestionTables {
  const coded = materialize(conflictsTable(result, mask, say));
  let worded: TextTable | undefined;
  return {
    coded,
    worded: () => {
      worded ??= wordedConflicts(coded, result, mask, say);
      return worded;
    },
  };
}
