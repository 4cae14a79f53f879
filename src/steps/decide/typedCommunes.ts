/** Reads communes that people typed into their answers. */
import { communesOfText, knownCommunes, newCommuneOf } from '../../communes/index.js';
import type { MergeInput } from '../mergeInput.js';
import { communesOfTable } from '../rosters/branchTable.js';
import type { ParsedRosters } from '../rosters/parsedRosters.js';

type TypedCommuneReader = (text: string, communes: readonly string[]) => string | undefined;

/** Makes a reader of typed communes: of the run, else of the branch table, else of the country. */
export function communeReader(
  { branches, destinations }: ParsedRosters,
  country: MergeInput['communes'],
): TypedCommuneReader {
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
