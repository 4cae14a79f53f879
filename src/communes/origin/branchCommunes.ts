/** Splits branches from the bare name of their commune: `Chi đoàn khu 1 - Kiệt Sơn`, `Khu 2 (Tân Sơn cũ)`. */
import { beginsWithPrefix, clean, HAMLET_WORDS, memoize } from '../../text/index.js';

/** Most characters of a branch with its commune. */
const LONGEST = 120;
const TYPE = '[xX]ã|XÃ|[pP]hường|PHƯỜNG|[tT]hị trấn|THỊ TRẤN';
const NAME = String.raw`((?:(?:${TYPE}) )?\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){1,3})`;
const BEHIND = new RegExp(
  String.raw`^(.+?)(?: ?[-–—,;/|>] ?| ?\(|(?<=\d) )${NAME}(?: cũ| CŨ)?\)?$`,
  'u',
);
const IN_FRONT = new RegExp(`^${NAME} ?[-–—:/|>] ?(.+)$`, 'u');
/** Least communes; one name alone may be a hamlet's. */
const FEWEST = 2;

/** A branch and the name behind or before it. */
interface Part {
  branch: string;
  name: string;
}

/** A text, its first name, and its branch before or behind a name of a commune. */
interface Split {
  text: string;
  name?: string | undefined;
  own?: Part | undefined;
}

/** The branch and the commune of each row; `''` for none. */
export interface BranchCommunes {
  branches: string[];
  communes: string[];
}

/**
 * Splits the branches of a list whose names are of two communes or more; undefined for another list. Most names
 * behind branches must be of communes that the list may hold, since hamlets may be called like communes.
 * @param texts branch of each row; `''` for none
 * @param above commune of the section of each row, whose branches remain; `''` for none
 * @param prefixes of branches, by the profile
 * @param mayHold whether the list may have branches of communes with these ids
 * @param idOf returns the id of the old commune of a name, `''` for another text
 */
export function branchCommunes(
  texts: readonly string[],
  above: readonly string[],
  prefixes: readonly string[],
  mayHold: (ids: readonly string[]) => boolean,
  idOf: (name: string) => string,
): BranchCommunes | undefined {
  const ids = memoize(idOf);
  const split = memoize((text: string): Split => {
    const parts = partsOf(text, [...prefixes, ...HAMLET_WORDS]);
    return { text, name: parts[0]?.name, own: parts.find(({ name }) => ids(name) !== '') };
  });
  const rows = texts.map((text, row): Split => (above[row] ? { text } : split(text)));
  const named = new Set(rows.flatMap(({ own }) => own?.name ?? []));
  const found = new Set([...named, ...new Set(above)].map(ids).filter((id) => id !== ''));
  if (named.size === 0 || found.size < FEWEST || !mayHold([...found])) return undefined;
  const unknown = new Set(rows.flatMap(({ name, own }) => (own === undefined ? (name ?? []) : [])));
  if (unknown.size > found.size) return undefined;
  return {
    branches: rows.map(({ text, own }) => own?.branch ?? text),
    communes: rows.map(({ own }, row) => own?.name ?? above[row] ?? ''),
  };
}

/** Lists the ways to part a text into branch and name. */
function partsOf(text: string, words: readonly string[]): Part[] {
  const cleaned = clean(text);
  if (cleaned.length > LONGEST) return [];
  const [, branch, behind] = BEHIND.exec(cleaned) ?? [];
  const [, inFront, rest] = IN_FRONT.exec(cleaned) ?? [];
  return [
    ...(behind === undefined ? [] : [{ branch: branch!, name: behind }]),
    ...(inFront !== undefined && beginsWithPrefix(rest!, words)
      ? [{ branch: rest!, name: inFront }]
      : []),
  ];
}
