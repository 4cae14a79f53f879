/** Makes columns of cells that name a branch and its commune. */
import type { LayoutColumn } from '../../../model/index.js';
import { clean, memoize } from '../../../text/index.js';
import { branchWithCommune } from '../../cells/branchPath.js';
import { mostly } from '../../cells/samples.js';
import { emptyReplacement, type Replacement, type RosterView } from './rosterView.js';

/** Makes columns of branch and commune, if most cells of the branch column name both and no column has communes. */
export function readBranchCommunes(view: RosterView): Replacement {
  const result = emptyReplacement();
  const column = view.columns.find(({ field }) => field === 'branch');
  if (column === undefined || view.columns.some(({ field }) => field === 'commune')) return result;
  const texts = textsOf(view, column);
  if (!mostly([...texts.values()], (text) => branchWithCommune(text) !== undefined)) return result;
  const branches = new Map<number, string>();
  const communes = new Map<number, string>();
  for (const [row, text] of texts) {
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

/** Returns the text of each row that has one. Equal cells are cleaned once: a long one may be filled down. */
function textsOf({ table, members }: RosterView, { index }: LayoutColumn): Map<number, string> {
  const cleaned = memoize(clean);
  const texts = members.map((row) => [row, cleaned(table.rows[row]![index] ?? '')] as const);
  return new Map(texts.filter(([, text]) => text !== ''));
}
