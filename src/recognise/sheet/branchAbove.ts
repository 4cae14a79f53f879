/** Finds the branch of a further list, below or beside, that the letterhead of the sheet's first list names. */
import type { Layout, Table } from '../../model/index.js';
import { clean } from '../../text/index.js';
import type { Recognition } from './recognition.js';

/** Words of a letterhead that may lead to another branch. */
const OTHER_BODY =
  /(?<!\p{L})(?:xã|phường|thị trấn|huyện|quận|thành phố|đảng bộ|đảng ủy|đảng uỷ|xa|phuong|thi tran|huyen|dang bo|dang uy)(?!\p{L})/iu;

/**
 * Returns the branch that the first list's letterhead names, for a list below or beside it on the same sheet. There is none if a
 * list in between, or the list itself, names a branch, a commune or another body.
 * @param above lists above on the sheet, from the top down
 */
export function branchAbove(above: readonly Recognition[], list: Recognition): string | undefined {
  const [first, ...further] = above.filter(hasLayout);
  if (first === undefined || !hasLayout(list) || ![...further, list].every(namesNoPlace)) {
    return undefined;
  }
  const { titleBranch, sections, headerTop, communes = [] } = first.layout;
  if (communes.some((text) => text !== '')) return undefined;
  const branch = titleBranch ?? sections[headerTop - 1] ?? '';
  return branch === '' ? undefined : branch;
}

interface List {
  table: Table;
  layout: Layout;
}

function hasLayout(recognition: Recognition): recognition is List {
  return 'columns' in recognition.layout;
}

function namesNoPlace({ table, layout }: List): boolean {
  const { sections, communes = [], titleBranch, hamletAbove, columns, kinds } = layout;
  if (titleBranch !== undefined || hamletAbove !== undefined) return false;
  if ([...sections, ...communes].some((text) => text !== '')) return false;
  if (columns.some(({ field }) => field === 'branch')) return false;
  return kinds.every(
    (kind, row) =>
      kind !== 'letterhead' || !table.rows[row]!.some((text) => OTHER_BODY.test(clean(text))),
  );
}
