import { clean } from '../../text/unicode.js';
import { type BranchName, parseBranch, withOnePrefix } from './branchName.js';
import { communeWords, SAME, sameness } from './sameBranch.js';

/** A branch of an old commune under all names that the rosters give it. */
export interface Spelling {
  /** What its names have in common; never the same for two branches of a commune. */
  key: string;
  /** Its fullest name, as it is written best and first, but for a doubled prefix. */
  name: string;
}

interface Known extends BranchName {
  written: string;
}

/**
 * Names of one old commune's branches brought together: `Khu Chiềng`, `khu chieng` and `Chi đoàn
 * Chiềng` are one branch, if there is no `Thôn Chiềng`.
 * @param names as written, distinct
 * @param oldCommune `''` where it is not known: then the names may be of several communes, and only
 *   the same ones are brought together
 * @returns one for each name
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

/** Of spellings of one name, `Chi đoàn khu 1` is nicer to read than `CĐ khu 1` and `KHU 1`. */
function fullness(written: string, [prefix = '']: readonly string[]): number {
  const isShouted = written === written.toUpperCase() && /\p{L}{2}/u.test(written);
  return (isShouted ? 0 : 2) + (written.toLowerCase().startsWith(prefix) ? 1 : 0);
}

/** The one name that says more than this one, and is the same branch. */
function fullerName(name: Known, others: readonly Known[], commune: string): Known | undefined {
  let best: Known[] = [];
  let surest = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const how = sameness(name, other, commune);
    if (how === undefined || how === SAME.key || how > surest) continue;
    if (!saysMore(other, name, how)) continue;
    best = how === surest ? [...best, other] : [other];
    surest = how;
  }
  return best.length === 1 ? best[0] : undefined;
}

/** Marks, or more letters: so that going from name to fuller name comes to an end. */
function saysMore(other: Known, name: Known, how: number): boolean {
  if (how === SAME.unmarked) return name.isUnmarked && !other.isUnmarked;
  return other.key.length > name.key.length;
}
