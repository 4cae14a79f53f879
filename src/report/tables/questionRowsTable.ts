import { type KnownQuestion, QUESTION_ROW_COLUMNS } from '../../model/index.js';
import { maskWhere } from '../../text/index.js';
import { manyRowsOf, type RowSource } from './textTable.js';

/** Makes the table of questions for later runs: a line for each row, or one for a question without rows. */
export function questionRowsTable(questions: Iterable<KnownQuestion>, isMasked = false): RowSource {
  const { text } = maskWhere(isMasked);
  return {
    headings: [...QUESTION_ROW_COLUMNS],
    rows: manyRowsOf(questions, ({ id, state, kind, field, groups }) => {
      const question = [id, state, kind, field];
      if (groups.length === 0) return [[...question, '', '', '', '', '', '']];
      return groups.flatMap((group, at) =>
        group.map(({ fingerprint, key, file, sheet, row }) => [
          ...[...question, String(at + 1), fingerprint, key],
          ...[text(file), text(sheet), row === 0 ? '' : String(row)],
        ]),
      );
    }),
  };
}
