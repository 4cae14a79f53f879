import type { NewUnit } from '../gazetteer/commune.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { parseCommune } from '../names/communeName.js';
import { lookUp } from './lookUp.js';

/**
 * Codes of the new communes of a run, by their names; none for a name that leaves it open. A name that
 * several communes of the country bear is settled by most of the old communes that lead to it, then by
 * the province of the others.
 * @param communes new commune → texts of the old communes that lead to it
 */
export function codesOfNewCommunes(
  gazetteer: Gazetteer,
  communes: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string> {
  const candidates = new Map(
    [...communes].map(([commune, from]) => [commune, unitsOf(gazetteer, commune, from)]),
  );
  const sure = [...candidates.values()].filter((units) => units.length === 1).flat();
  const provinces = new Set(sure.map(({ province }) => province));
  const codes = new Map<string, string>();
  for (const [commune, units] of candidates) {
    const [unit, another] =
      units.length > 1 ? units.filter(({ province }) => provinces.has(province)) : units;
    if (unit !== undefined && another === undefined) codes.set(commune, unit.code);
  }
  return codes;
}

function unitsOf(
  gazetteer: Gazetteer,
  newCommune: string,
  oldCommunes: Iterable<string>,
): readonly NewUnit[] {
  const found = lookUp(gazetteer, newCommune).new;
  if (found.length < 2) return found;
  const keys = new Set([...oldCommunes].map((text) => parseCommune(text).key));
  const origins = found.map(
    (unit) =>
      gazetteer.originsOf(unit).filter(({ text }) => keys.has(parseCommune(text).key)).length,
  );
  const most = Math.max(...origins);
  return found.filter((_, i) => origins[i] === most);
}
