import { type Finding, finding, type MergeResult } from '../model/index.js';
import type { RenderOptions } from './options.js';
import { communeShares } from './shares.js';
import { ROW_LIMIT } from './workbook/workbook.js';

/** Warnings of workbooks that need several sheets, since Excel's have a last row. */
export function splitFindings(
  result: MergeResult,
  { formats, folderOf, only, rowLimit = ROW_LIMIT }: RenderOptions,
): Finding[] {
  const most = rowLimit - 1;
  const rowsOf = (part: MergeResult) =>
    part.questions.reduce((rows, question) => rows + question.rows.length, 0);
  // Parts are no longer than the whole, which is seldom as long.
  if (!formats.has('xlsx') || Math.max(result.members.length, rowsOf(result)) <= most) return [];
  const shares = communeShares(result, folderOf, only);
  const parts =
    shares.length > 0
      ? shares.map((share) => ({ path: `${share.folder}/`, part: share.result }))
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
