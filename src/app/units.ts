import {
  areAny,
  type Candidates,
  formerName,
  type Gazetteer,
  lookUp,
  lookUpSeparated,
  type OldCommune,
} from '../communes/index.js';

import { communesOfCountry } from './country.js';

export type { Candidates, Gazetteer, NewCommune, OldCommune } from '../communes/index.js';

/** Units named by a text, else those with a similar name. */
export interface UnitsFound {
  found: Candidates;
  near: Candidates;
  /** Gives the successors and predecessors of each unit. */
  gazetteer: Gazetteer;
}

/** Looks up old and new units by name or code. */
export function lookUpUnits(text: string): UnitsFound {
  const gazetteer = communesOfCountry();
  const { near, ...found } = lookUp(gazetteer, text);
  if (areAny(found)) return { found, near, gazetteer };
  const separated = lookUpSeparated(gazetteer, text);
  return { found: separated, near: areAny(separated) ? { old: [], new: [] } : near, gazetteer };
}

/** Gives the earlier names of an old commune: those known with marks, and the one by which a text found it. */
export function formerNames(commune: OldCommune, text: string): string[] {
  const spelled = commune.otherNames.filter(({ isSpelled }) => isSpelled).map(({ name }) => name);
  const found = formerName(commune, text);
  return found === '' || spelled.some((name) => found.endsWith(name))
    ? spelled
    : [...spelled, found];
}
