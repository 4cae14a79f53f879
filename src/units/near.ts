import Fuse from 'fuse.js';
import { fold } from '../text/unicode.js';
import {
  type Candidates,
  type Gazetteer,
  type NamedUnit,
  nameKey,
  type Unit,
} from './gazetteer.js';
import type { PlaceReading } from './placeText.js';

/** Names that are looked at, and units that are shown of each period. */
const NAMES = 8;
const SHOWN = 6;
/** Of fuse.js: 0 is the same, 1 anything. */
const THRESHOLD = 0.3;

/**
 * Units of the same name but another type, marks or place, then of a similar name.
 * @param narrow leaves those that lie where the text or the context says, if any do
 */
export function nearUnits(
  gazetteer: Gazetteer,
  reading: PlaceReading,
  narrow: (found: Candidates) => Candidates,
): Candidates {
  const name = reading.name === '' ? (reading.areas[0]?.keys[0] ?? '') : reading.name;
  const key = nameKey(name);
  if (key === '') return { old: [], new: [] };
  const near = (hits: readonly string[]) =>
    narrow({
      old: unitsOf(gazetteer.oldNames, hits),
      new: unitsOf(gazetteer.newNames, hits),
    });
  const same = near([key]);
  const similar = near(similarKeys(gazetteer, key));
  return {
    old: [...new Set([...same.old, ...similar.old])].slice(0, SHOWN),
    new: [...new Set([...same.new, ...similar.new])].slice(0, SHOWN),
  };
}

function similarKeys(gazetteer: Gazetteer, key: string): string[] {
  const keys = [...new Set([...gazetteer.oldNames.keys(), ...gazetteer.newNames.keys()])];
  const fuse = new Fuse(keys, { threshold: THRESHOLD });
  return fuse.search(fold(key), { limit: NAMES }).map((hit) => hit.item);
}

function unitsOf<U extends Unit>(
  names: ReadonlyMap<string, readonly NamedUnit<U>[]>,
  keys: readonly string[],
): U[] {
  return keys.flatMap((key) => (names.get(key) ?? []).map(({ unit }) => unit));
}
