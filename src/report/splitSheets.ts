import { type Finding, finding, type MergeResult } from '../model/index.js';
import { splitByCommune } from './communeParts.js';
import type { RenderOptions } from './options.js';
import { ROW_LIMIT } from './workbook/workbook.js';

/**
 * Warns of workbooks that need several sheets, since Excel limits the rows of a sheet.
 * @returns a finding `sheet-split` for each workbook
 */
export function splitFindings(
  result: MergeResult,
  { formats, folderOf, only, rowLimit = ROW_LIMIT }: RenderOptions,
): Finding[] {
  const most = rowLimit - 1;
  const rowsOf = (part: MergeResult) =>
    part.questions.reduce((rows, question) => rows + question.rows.length, 0);
  // Parts have no more rows than the full result, which is seldom too long.
  if (!formats.has('xlsx') || Math.max(result.members.length, rowsOf(result)) <= most) return [];
  const split = splitByCommune(result, folderOf, only);
  const parts =
    split.length > 0
      ? split.map(({ folder, result: part }) => ({ path: `${folder}/`, part }))
      : [{ path: '', part: result }];
  return parts.flatMap(({ path, part }) =>
    [
      { name: `${path}roster.xlsx`, count: part.members.length },
      { name: `${path}conflicts.xlsx`, count: rowsOf(part) },
    ]
      .filter(({ count }) => count > most)
      .map((args) => finding('warning', 'sheet-split', args)),
  );
}
