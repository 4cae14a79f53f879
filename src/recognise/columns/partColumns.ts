/**
 * Carries columns of parts along if the list names their branch: classes of `CHI ĐOÀN TRƯỜNG THCS …`, groups such as
 * `Tổ phụ nữ` or `Phân hội` of `CHI HỘI KHU 5`.
 */
import type { LayoutColumn } from '../../model/index.js';
import { clean, fold } from '../../text/index.js';

const CLASS = /^(?:ten )?lop(?: hoc)?$/;
const GROUP = /^(?:ten )?(?:(?:phan|to) (?:hoi|doan)|to (?:dang|phu nu|pn|nong dan|nd))$/;

/**
 * @param branchAbove branch that the title or letterhead names; `''` for none
 * @param hasWhole whether all members have a branch of the title, the letterhead or a section row that may have groups
 */
export function withoutParts(
  columns: readonly LayoutColumn[],
  branchAbove: string,
  hasWhole: boolean,
): readonly LayoutColumn[] {
  const isPart = (header: string) =>
    (branchAbove !== '' && CLASS.test(header)) || (hasWhole && GROUP.test(header));
  return columns.map((column) => {
    if (column.field !== 'branch' || column.by !== 'wording') return column;
    if (!isPart(fold(clean(column.header)))) return column;
    const { field, ...rest } = column;
    return { ...rest, by: 'unknown' };
  });
}
