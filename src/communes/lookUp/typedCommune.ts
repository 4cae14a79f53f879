import type { NewCommune, OldCommune } from '../gazetteer/commune.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { communesOf } from './lookUp.js';

/** A commune that a person typed. */
export interface TypedCommune {
  commune: NewCommune;
  /** Set if the text names one old commune, and no new one. */
  old?: OldCommune;
}

/** Finds the one new commune that a text means, by its name or by the name of one of its old communes. */
export function typedCommuneOf(gazetteer: Gazetteer, text: string): TypedCommune | undefined {
  const found = communesOf(gazetteer, text);
  const named = found.new.length > 0;
  const became = new Set(
    named ? found.new : found.old.flatMap((commune) => gazetteer.successorsOf(commune)),
  );
  const [commune, another] = became;
  if (commune === undefined || another !== undefined) return undefined;
  const [old, other] = named ? [] : found.old;
  return old === undefined || other !== undefined ? { commune } : { commune, old };
}
