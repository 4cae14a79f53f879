import type { NewCommune } from '../gazetteer/commune.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { parseCommune } from '../names/communeName.js';
import { lookUp } from './lookUp.js';

/**
 * Finds the codes of the new communes of a run; an ambiguous name has none.
 * A name that several communes bear is decided by the old communes that lead to it, then by the
 * provinces of the other new communes.
 * @param oldCommunes texts of the old communes by the new commune that they lead to
 * @returns code by new commune
 */
export function codesOfNewCommunes(
  gazetteer: Gazetteer,
  oldCommunes: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string> {
  const candidates = new Map(
    [...oldCommunes].map(([text, origins]) => [text, candidatesOf(gazetteer, text, origins)]),
  );
  const certain = [...candidates.values()].filter((found) => found.length === 1).flat();
  const provinces = new Set(certain.map(({ province }) => province));
  const codes = new Map<string, string>();
  for (const [text, found] of candidates) {
    const [only, another] =
      found.length > 1 ? found.filter(({ province }) => provinces.has(province)) : found;
    if (only !== undefined && another === undefined) codes.set(text, only.code);
  }
  return codes;
}

/** Finds the communes of a name with most of the given old communes among their origins. */
function candidatesOf(
  gazetteer: Gazetteer,
  newCommune: string,
  oldCommunes: Iterable<string>,
): readonly NewCommune[] {
  const found = lookUp(gazetteer, newCommune).new;
  if (found.length < 2) return found;
  const keys = new Set([...oldCommunes].map((text) => parseCommune(text).key));
  const origins = found.map(
    (commune) =>
      gazetteer.originsOf(commune).filter(({ text }) => keys.has(parseCommune(text).key)).length,
  );
  const most = Math.max(...origins);
  return found.filter((_, i) => origins[i] === most);
}
