import { parseCommune } from './communeName.js';
import type { Gazetteer } from './gazetteer.js';
import { lookUp } from './lookUp.js';

/**
 * Code of a new commune that a branch table names. A name that several bear is settled by most
 * of the old communes that lead to it; where that does not leave one, there is no code.
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
  const origins = found.map(
    (unit) =>
      gazetteer.originsOf(unit).filter(({ text }) => keys.has(parseCommune(text).key)).length,
  );
  const most = Math.max(...origins);
  const fitting = most === 0 ? [] : found.filter((_, i) => origins[i] === most);
  return fitting.length === 1 ? fitting[0].code : undefined;
}
