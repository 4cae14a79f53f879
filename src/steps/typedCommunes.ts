/** Communes that people typed into their answers. */
import { communesOfText, knownCommunes, newCommuneOf } from '../communes/index.js';
import { communesOfTable } from './branches.js';
import type { MergeInput } from './input.js';
import type { Understood } from './understood.js';

export type CommuneReader = (text: string, communes: readonly string[]) => string | undefined;

/** The one commune that a text means: of the run, of the branch table, or of the country. */
export function communeReader(
  { branches, destinations }: Understood,
  country: MergeInput['communes'],
): CommuneReader {
  const known = communesOfTable(branches);
  return (text: string, communes: readonly string[]): string | undefined => {
    const run = communesOfText(text, knownCommunes(communes));
    if (run.length === 1) return run[0];
    const [old, another] = communesOfText(text, known);
    if (old !== undefined && another === undefined) return old;
    const unit = newCommuneOf(country(), text);
    return unit === undefined ? undefined : (destinations?.textOf(unit) ?? unit.text);
  };
}
