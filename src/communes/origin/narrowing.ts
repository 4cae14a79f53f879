/** Narrows candidates by what most of a run has in common. */
import { countBy } from '../../model/index.js';
import type { OldCommune } from '../gazetteer/commune.js';
import type { NamedCommune } from './communesInLines.js';

/** Province and district of more than half of the run; undefined without a majority. */
export interface Majority {
  /** Province by its name today. */
  province?: string;
  district?: string;
}

/** Gives the items that fit, or all if none does. */
export function preferring<Item>(
  items: readonly Item[],
  fits: (item: Item) => boolean,
): readonly Item[] {
  if (items.length < 2) return items;
  const fitting = items.filter(fits);
  return fitting.length > 0 ? fitting : items;
}

/** Narrows by a folder that names a new commune, but none of the old ones. */
export function becoming(
  old: readonly OldCommune[],
  ofFolder: readonly NamedCommune[],
): readonly OldCommune[] {
  const others = ofFolder.filter(
    ({ communes }) => !communes.old.some((commune) => old.includes(commune)),
  );
  const successors = new Set(
    others.flatMap(({ communes }) => communes.new.map(({ code }) => code)),
  );
  return preferring(old, (commune) => commune.successorCodes.some((code) => successors.has(code)));
}

/** Gives the value of more than half of all; undefined without one. */
export function majorityOf(values: readonly string[]): string | undefined {
  return [...countBy(values, (value) => value)].find(([, count]) => count * 2 > values.length)?.[0];
}

/** Returns a key of the district of a commune. */
export function districtKey({ district }: OldCommune): string {
  return `${district.text}, ${district.province}`;
}
