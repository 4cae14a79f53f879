/** New communes of a run with several spellings. */
import { isUnmarked } from '../../text/index.js';
import { type CommuneName, parseCommune, sameCommune } from './communeName.js';

interface Spelling {
  text: string;
  name: CommuneName;
  times: number;
}

/**
 * Maps misspelt communes to their better spelling, because a typing error in one row would make a second
 * commune with a folder of its own. Case, a missing type and a name without any marks are spellings of
 * one commune; different marks are different communes.
 * @param texts of all rows
 */
export function betterSpellings(texts: Iterable<string>): Map<string, string> {
  const spellings = new Map<string, Spelling>();
  for (const text of texts) {
    const known = spellings.get(text);
    if (known !== undefined) known.times++;
    else spellings.set(text, { text, name: parseCommune(text), times: 1 });
  }
  const all = [...spellings.values()];
  return new Map(
    all.flatMap((one) => {
      const better = all.filter((other) => mayBeSame(one, other) && isBetter(other, one));
      const names = new Set(better.map(({ name }) => name.name.toLowerCase()));
      const types = new Set(better.flatMap(({ name }) => name.type ?? []));
      // `Tân Sơn` may be either of two communes of the table.
      if (better.length === 0 || names.size > 1 || types.size > 1) return [];
      const best = better.reduce((first, other) => (isBetter(other, first) ? other : first));
      return [[one.text, best.text] as const];
    }),
  );
}

function mayBeSame(one: Spelling, other: Spelling): boolean {
  if (one === other || !sameCommune(one.name, other.name)) return false;
  const own = one.name.name.toLowerCase();
  return own === other.name.name.toLowerCase() || isUnmarked(own);
}

/** Prefers marks, then a type, then more rows, then the first by text. */
function isBetter(one: Spelling, other: Spelling): boolean {
  const more =
    marksOf(one) - marksOf(other) || typeOf(one) - typeOf(other) || one.times - other.times;
  return more > 0 || (more === 0 && one.text < other.text);
}

function marksOf({ name }: Spelling): number {
  return isUnmarked(name.name) ? 0 : 1;
}

function typeOf({ name: { type } }: Spelling): number {
  return type === undefined ? 0 : 1;
}
