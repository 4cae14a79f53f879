import { addToSet, type MergeResult } from '../../../model/index.js';
import { slug } from '../../../text/index.js';

/**
 * Makes a function that names the folder of a new commune: `08560-xa-lai-dong`. It leaves out the
 * code if several communes of the country have the name.
 * @param evenOne whether a single commune gets a folder too
 */
export async function folderNames(
  result: MergeResult,
  evenOne = false,
): Promise<(newCommune: string) => string> {
  const oldCommunes = new Map<string, Set<string>>();
  for (const { newCommune, oldCommune } of result.lineage) {
    if (newCommune !== '') addToSet(oldCommunes, newCommune, oldCommune);
  }
  // One commune needs no folder, and loading the units of the country takes time.
  if (oldCommunes.size < (evenOne ? 1 : 2)) return slug;
  const { communesOfCountry } = await import('../../country.js');
  const { codesOfNewCommunes } = await import('../../../communes/index.js');
  const names = new Map<string, string>();
  const codes = codesOfNewCommunes(communesOfCountry(), oldCommunes);
  for (const newCommune of oldCommunes.keys()) {
    const code = codes.get(newCommune);
    names.set(newCommune, code === undefined ? slug(newCommune) : `${code}-${slug(newCommune)}`);
  }
  return (newCommune) => names.get(newCommune) ?? slug(newCommune);
}
