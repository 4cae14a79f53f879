import Fuse from 'fuse.js';
import { areAny, type Candidates, communeKey, type Gazetteer } from '../gazetteer/gazetteer.js';
import type { PlaceReading } from './placeText.js';

/** Names that are compared, and communes that are shown of each period. */
const NAMES = 8;
const SHOWN = 6;
/** Threshold of fuse.js: 0 accepts equal names, 1 all. */
const THRESHOLD = 0.3;

/**
 * Finds communes of the same name with another type, marks or place; else of a similar name.
 * @param narrow keeps those within the areas of text and context, if there are any
 */
export function similarCommunes(
  gazetteer: Gazetteer,
  reading: PlaceReading,
  narrow: (found: Candidates) => Candidates,
): Candidates {
  const name = reading.name === '' ? (reading.areas[0]?.keys[0] ?? '') : reading.name;
  const key = communeKey(name);
  if (key === '') return { old: [], new: [] };
  const near = (hits: readonly string[]) =>
    narrow({
      old: hits.flatMap((hit) => gazetteer.oldNamed(hit).map(({ commune }) => commune)),
      new: hits.flatMap((hit) => gazetteer.newNamed(hit).map(({ commune }) => commune)),
    });
  const same = near([key]);
  const found = areAny(same) ? same : near(similarKeys(gazetteer, key));
  return {
    old: [...new Set(found.old)].slice(0, SHOWN),
    new: [...new Set(found.new)].slice(0, SHOWN),
  };
}

function similarKeys(gazetteer: Gazetteer, key: string): string[] {
  const fuse = new Fuse(gazetteer.keys, { threshold: THRESHOLD });
  return fuse.search(key, { limit: NAMES }).map((hit) => hit.item);
}
