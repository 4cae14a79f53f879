/** Communes that people typed into their answers. */
import { communesOfText, knownCommunes } from '../units/oldCommune.js';
import { communesOfTable } from './branches.js';
import type { MergeInput } from './input.js';
import type { Understood } from './understood.js';

export type CommuneReader = (text: string, communes: readonly string[]) => string | undefined;

/** The one commune that a text means: of the run, of the branch table, or of the country. */
export async function communeReader(
  { branches, destinations }: Understood,
  country: MergeInput['communes'],
): Promise<CommuneReader> {
  const known = communesOfTable(branches);
  const { newCommuneOf } = await import('../units/typedCommune.js');
  return (text: string, communes: readonly string[]): string | undefined => {
    const run = communesOfText(text, knownCommunes(communes));
    if (run.length === 1) return run[0];
    const [old, another] = communesOfText(text, known);
    if (old !== undefined && another === undefined) return old;
    const unit = newCommuneOf(country(), text);
    return unit === undefined ? undefined : (destinations?.textOf(unit) ?? unit.text);
  };
}
