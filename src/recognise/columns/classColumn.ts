/** Carries a column of classes along if the list names its branch above the header: `CHI ĐOÀN TRƯỜNG THCS …`. */
import type { LayoutColumn } from '../../model/index.js';
import { clean, fold } from '../../text/index.js';

const CLASS = /^(?:ten )?lop(?: hoc)?$/;

/** @param branchAbove branch that the title or letterhead names; `''` for none */
export function withoutClass(
  columns: readonly LayoutColumn[],
  branchAbove: string,
): readonly LayoutColumn[] {
  if (branchAbove === '') return columns;
  return columns.map((column) => {
    if (column.field !== 'branch' || column.by !== 'wording') return column;
    if (!CLASS.test(fold(clean(column.header)))) return column;
    const { field, ...rest } = column;
    return { ...rest, by: 'unknown' };
  });
}
