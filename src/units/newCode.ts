import { parseCommune } from './communeName.js';
import type { Gazetteer } from './gazetteer.js';
import { lookUp } from './lookUp.js';

/**
 * Code of a new commune that a branch table names. A name that several bear is settled by the old
 * communes that lead to it; where that does not leave one, there is no code.
 * @param oldCommunes texts of the old communes that lead to it
 */
export function codeOfNewCommune(
  gazetteer: Gazetteer,
  newCommune: string,
  oldCommunes: Iterable<string>,
): string | undefined {
  const found = lookUp(gazetteer, newCommune).new;
  if (found.length < 2) return found[0]?.code;
  const keys = new Set([...oldCommunes].map((text) => parseCommune(text).key));
  const fitting = found.filter((unit) =>
    gazetteer.originsOf(unit).some((origin) => keys.has(parseCommune(origin.text).key)),
  );
  return fitting.length === 1 ? fitting[0].code : undefined;
}
