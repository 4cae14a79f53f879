import type { NewCommune } from '../gazetteer/commune.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { communesOf } from './lookUp.js';

/** Finds the one new commune that a text means, by its name or by the name of one of its old communes. */
export function newCommuneOf(gazetteer: Gazetteer, text: string): NewCommune | undefined {
  const found = communesOf(gazetteer, text);
  if (found.new.length > 0) return found.new.length === 1 ? found.new[0] : undefined;
  const became = new Set(found.old.flatMap((commune) => gazetteer.successorsOf(commune)));
  const [only, another] = became;
  return another === undefined ? only : undefined;
}
