import type { NewCommune, OldCommune } from '../gazetteer/commune.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { fullText } from './communeTexts.js';
import { communesOf } from './lookUp.js';

/** A commune that a person typed. */
export interface TypedCommune {
  commune: NewCommune;
  /** Set if the text names one old commune, and no new one. */
  old?: OldCommune;
}

/** Communes that a text may mean, written so that look-up finds each. */
export interface SeveralCommunes {
  several: string[];
}

/**
 * Finds the one new commune that a text means, by its name or by the name of one of its old communes. A new one wins
 * over old ones of the same name. Without marks a text may mean different names: `phu ho` is Phú Hộ or Phú Hồ.
 */
export function typedCommuneOf(
  gazetteer: Gazetteer,
  text: string,
): TypedCommune | SeveralCommunes | undefined {
  const found = communesOf(gazetteer, text);
  const all = [...found.new, ...found.old];
  const names = new Set(all.map(({ name }) => name.toLowerCase()));
  const named = found.new.length > 0 && names.size === 1;
  const became = new Set([
    ...found.new,
    ...(named ? [] : found.old.flatMap((commune) => gazetteer.successorsOf(commune))),
  ]);
  const [commune, another] = became;
  if (commune === undefined) return undefined;
  if (another !== undefined) {
    return { several: (all.length > 1 ? all : [...became]).map(fullText) };
  }
  const [old, other] = named ? [] : found.old;
  return old === undefined || other !== undefined ? { commune } : { commune, old };
}
