/** Branches by the titles of lists, where they say more than the names of the sheets. */
import {
  addToSet,
  type Layout,
  type NoRoster,
  type Profile,
  sheetOfList,
  type Table,
} from '../../../model/index.js';
import { beginsWithPrefix, fold } from '../../../text/index.js';
import { isPlace } from './sheetName.js';

/**
 * Finds the branch of each title that counts before the name of its sheet; `''` for none. Each sheet of the workbook
 * must have another branch in its title, so that none is copied. The name of the sheet has no prefix, no word for a
 * place, and neither is part of the other.
 * @param ofSheets branch by the name of each sheet
 */
export function branchesOfTitles(
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  ofSheets: readonly string[],
  { branchPrefixes }: Profile,
): string[] {
  const titles = layouts.map((layout) => ('columns' in layout && layout.titleBranch) || '');
  const sheetsOf = new Map<string, Set<string>>();
  for (const [t, title] of titles.entries()) {
    if (title === '') continue;
    const { file } = tables[t]!;
    addToSet(sheetsOf, `${file}\n${fold(title)}`, sheetOfList(tables[t]!, layouts[t]!));
  }
  const copied = new Set(
    [...sheetsOf].flatMap(([key, sheets]) => (sheets.size > 1 ? key.split('\n', 1) : [])),
  );
  return titles.map((title, t) => {
    const sheet = ofSheets[t]!;
    const isOther = !isPlace(sheet) && !beginsWithPrefix(sheet, branchPrefixes);
    const hasBoth = fold(title).includes(fold(sheet)) || fold(sheet).includes(fold(title));
    return isOther && !hasBoth && !copied.has(tables[t]!.file) ? title : '';
  });
}
