/** Gives the entries of a branch table names for codes of communes, and the new commune that its columns lack. */
import { type BranchEntry, hasNewBranch } from '../../../assign/index.js';
import { type Gazetteer, listSuccessors, lookUp } from '../../../communes/index.js';
import { type Fault, fault, groupBy, InputError, placeIn } from '../../../model/index.js';
import type { MergeInput } from '../../mergeInput.js';
import { provinceOf } from './areaTexts.js';

/** Code of a commune; leading zeros may be lost. */
const CODE = /^\d{3,}$/;

/** Replaces codes of communes by their names, as lists and results have them. */
export function withNamesOfCodes(
  entries: BranchEntry[],
  { communes }: Pick<MergeInput, 'communes'>,
): BranchEntry[] {
  const codes = entries.flatMap(({ oldCommune, newCommune }) => [oldCommune, newCommune]);
  if (!codes.some((text) => CODE.test(text))) return entries;
  const gazetteer = communes();
  return entries.map((entry) => ({
    ...entry,
    oldCommune: nameOfCode(gazetteer, entry.oldCommune, 'old'),
    newCommune: nameOfCode(gazetteer, entry.newCommune, 'new'),
  }));
}

/** Gives the name of the only commune of a code; other texts remain. */
function nameOfCode(gazetteer: Gazetteer, text: string, period: 'old' | 'new'): string {
  const [only, another] = CODE.test(text) ? lookUp(gazetteer, text)[period] : [];
  return only === undefined || another !== undefined ? text : only.text;
}

/**
 * Completes the entries without a new commune: by that of the whole run, else by the communes of the country.
 * @throws InputError for each old commune of a sheet whose new commune is open, at its first row
 */
export function withNewCommunes(
  entries: BranchEntry[],
  { communes, target, province = '' }: Pick<MergeInput, 'communes' | 'target' | 'province'>,
): BranchEntry[] {
  const open = entries.filter(({ newCommune }) => newCommune === '');
  if (open.length === 0) return entries;
  const gazetteer = communes();
  if (target !== '') {
    const [only, another] = lookUp(gazetteer, target).new;
    const newCommune = only === undefined || another !== undefined ? target : only.text;
    return entries.map((entry) => (entry.newCommune === '' ? { ...entry, newCommune } : entry));
  }
  const areas = province === '' ? [] : [provinceOf(province)];
  const listOf = (own: readonly BranchEntry[]) =>
    listSuccessors(gazetteer, {
      texts: own.map(({ oldCommune }) => oldCommune),
      titles: [...new Set(own.flatMap(({ sheet }) => sheet.titles))],
      areas,
    });
  const found = new Map<BranchEntry, string>();
  const faults: Fault[] = [];
  for (const ofFile of groupBy(open, ({ sheet }) => sheet.file).values()) {
    const { all } = listOf(ofFile);
    for (const ofSheet of groupBy(ofFile, ({ sheet }) => sheet.sheet).values()) {
      const successors = listOf(ofSheet);
      for (const [commune, rows] of groupBy(ofSheet, ({ oldCommune }) => oldCommune)) {
        const [{ sheet, row }] = rows;
        const text = (all ?? successors.of(commune))?.text;
        if (text === undefined && rows.some(hasNewBranch)) {
          faults.push(fault('branches-commune-open', { commune }, placeIn(sheet, row)));
        }
        for (const entry of rows) found.set(entry, text ?? '');
      }
    }
  }
  if (faults.length > 0) throw new InputError(faults);
  return entries
    .map((entry) => ({ ...entry, newCommune: found.get(entry) ?? entry.newCommune }))
    .filter((entry) => entry.newCommune !== '' || hasNewBranch(entry));
}
