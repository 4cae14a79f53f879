/** Makes columns of cells that name a branch and its commune. */
import type { LayoutColumn } from '../../../model/index.js';
import { clean, memoize } from '../../../text/index.js';
import { branchWithCommune } from '../../cells/branchPath.js';
import { filledTexts } from '../../cells/cellAt.js';
import { mostly } from '../../cells/samples.js';
import { emptyReplacement, type Replacement, type RosterView } from './rosterView.js';

/** Makes columns of branch and commune, if most cells of the branch column name both and no column has communes. */
export function readBranchCommunes(view: RosterView): Replacement {
  const result = emptyReplacement();
  const column = view.columns.find(({ field }) => field === 'branch');
  if (column === undefined || view.columns.some(({ field }) => field === 'commune')) return result;
  const texts = textsOf(view, column);
  const filled = filledTexts(texts);
  if (!mostly(filled, (text) => branchWithCommune(text) !== undefined)) return result;
  const branches = new Map<number, string>();
  const communes = new Map<number, string>();
  for (const [at, row] of view.members.entries()) {
    const text = texts[at]!;
    if (text === '') continue;
    const parts = branchWithCommune(text);
    branches.set(row, parts?.branch ?? text);
    if (parts !== undefined) communes.set(row, parts.commune);
  }
  const { header, index: source } = column;
  result.replaced.add(column);
  result.derived.push(
    { column: { header, field: 'branch', source }, cells: branches },
    { column: { header, field: 'commune', source }, cells: communes },
  );
  return result;
}

/** Returns the text of each member. Equal cells are cleaned once: a long one may be filled down. */
function textsOf({ table, members }: RosterView, { index }: LayoutColumn): string[] {
  const cleaned = memoize(clean);
  return members.map((row) => cleaned(table.rows[row]![index] ?? ''));
}
