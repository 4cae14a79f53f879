import { clean, hasLostLetters } from '../../text/index.js';
import { type BranchName, parseBranch, withOnePrefix } from './branchName.js';
import { communeWords, SAME, sameness } from './sameBranch.js';

/** A branch of an old commune, under all names that the rosters give it. */
export interface Spelling {
  /** Common to all its names, and unique in its commune. */
  key: string;
  /** Its fullest name in the best spelling, without repeated prefixes. */
  name: string;
}

interface Known extends BranchName {
  written: string;
}

/**
 * Groups names of one old commune by branch: `Khu Chiềng`, `khu chieng` and `Chi đoàn Chiềng` are one
 * branch, unless there is a `Thôn Chiềng`.
 * @param names as written, distinct
 * @param oldCommune `''` if unknown; the names may then be of several communes, and only equal ones are
 *   grouped
 * @returns one spelling for each name
 */
export function spellingsOf(
  names: readonly string[],
  oldCommune: string,
  prefixes: readonly string[],
): Map<string, Spelling> {
  const known = new Map<string, Known>();
  const keys = new Map<string, string>();
  for (const written of names) {
    const name = parseBranch(written, prefixes);
    keys.set(written, name.key);
    const same = known.get(name.key);
    const once = withOnePrefix(clean(written), prefixes);
    if (same === undefined) known.set(name.key, { ...name, written: once });
    else {
      same.isUnmarked &&= name.isUnmarked;
      if (fullness(once, prefixes) > fullness(same.written, prefixes)) same.written = once;
    }
  }
  const commune = communeWords(oldCommune);
  const all = oldCommune === '' ? [] : [...known.values()].filter(({ key }) => key !== '');
  const fuller = new Map(
    all.flatMap((name) => {
      const found = fullerName(name, all, commune);
      return found === undefined ? [] : [[name.key, found.key]];
    }),
  );
  const spellings = new Map<string, Spelling>();
  for (const [written, key] of keys) {
    let full = key;
    for (let next = fuller.get(full); next !== undefined; next = fuller.get(full)) full = next;
    spellings.set(written, { key: full, name: known.get(full)?.written ?? clean(written) });
  }
  return spellings;
}

/** Rates a spelling: `Chi đoàn khu 1` is better than `CĐ khu 1` and `KHU 1`. */
function fullness(written: string, [prefix = '']: readonly string[]): number {
  const isInCapitals = written === written.toUpperCase() && /\p{L}{2}/u.test(written);
  return (isInCapitals ? 0 : 2) + (written.toLowerCase().startsWith(prefix) ? 1 : 0);
}

/** Finds the one fuller name of the same branch; undefined for none or several. */
function fullerName(name: Known, candidates: readonly Known[], commune: string): Known | undefined {
  let best: Known[] = [];
  let surest = Number.POSITIVE_INFINITY;
  for (const other of candidates) {
    const how = sameness(name, other, commune);
    if (how === undefined || how === SAME.key || how > surest) continue;
    if (!isFuller(other, name, how)) continue;
    best = how === surest ? [...best, other] : [other];
    surest = how;
  }
  return best.length === 1 ? best[0] : undefined;
}

/** Whether a name has marks, more letters, or the lost ones; so a chain of fuller names ends. */
function isFuller(other: Known, name: Known, how: number): boolean {
  if (hasLostLetters(name.key) !== hasLostLetters(other.key)) return hasLostLetters(name.key);
  if (how === SAME.unmarked) return name.isUnmarked && !other.isUnmarked;
  return other.key.length > name.key.length;
}
