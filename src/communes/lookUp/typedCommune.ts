import type { NewUnit } from '../gazetteer/commune.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { unitsOf } from './lookUp.js';

/** The one new commune that a text means, by its own name or by that of an old one that went into it. */
export function newCommuneOf(gazetteer: Gazetteer, text: string): NewUnit | undefined {
  const found = unitsOf(gazetteer, text);
  if (found.new.length > 0) return found.new.length === 1 ? found.new[0] : undefined;
  const became = new Set(found.old.flatMap((unit) => gazetteer.successorsOf(unit)));
  const [only, another] = became;
  return another === undefined ? only : undefined;
}
