import { type Candidates, type Gazetteer, lookUp } from '../communes/index.js';
import { communesOfCountry } from './country.js';

export type { Candidates, Gazetteer, NewCommune, OldCommune } from '../communes/index.js';

/** Units that a text means, else those of a similar name. */
export interface UnitsFound {
  found: Candidates;
  near: Candidates;
  /** Tells what each unit became or was made of. */
  gazetteer: Gazetteer;
}

/** Looks up old and new units by name or code. */
export function lookUpUnits(text: string): UnitsFound {
  const gazetteer = communesOfCountry();
  const { near, ...found } = lookUp(gazetteer, text);
  return { found, near, gazetteer };
}
