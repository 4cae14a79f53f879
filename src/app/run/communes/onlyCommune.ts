import type { PlacedCommunes } from '../../../assign/index.js';
import { inputError } from '../../../model/index.js';

/**
 * Makes a function that finds the new commune that `--only` names among the communes of a run.
 * @returns a function that throws InputError if the text means none of them, or several
 */
export async function onlyCommune(text: string): Promise<(communes: PlacedCommunes) => string> {
  const { communesOfCountry } = await import('../../country.js');
  const { chooseCommune } = await import('../../../communes/index.js');
  return (communes) => {
    const { found, near } = chooseCommune(communesOfCountry(), text, communes);
    const [commune] = found;
    if (commune === undefined) throw inputError('only-unknown', { text, near: near.join(', ') });
    if (found.length > 1) {
      throw inputError('only-ambiguous', { text, candidates: found.join(', ') });
    }
    return commune;
  };
}
