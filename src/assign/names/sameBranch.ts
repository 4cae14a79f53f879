import { fold, hasLostLetters, isTypedAs } from '../../text/index.js';
import { type BranchName, parseBranch } from './branchName.js';
import { BODY } from './branchWords.js';

/**
 * Levels at which two names of one old commune are one branch; lower is more certain. From `unmarked` on
 * a level counts only if no other name of the commune fits equally.
 */
export const SAME = {
  /** Equal except for prefix, case, numerals, abbreviations and spelling. */
  key: 0,
  /** One was typed without marks, or lost letters to `?`. */
  unmarked: 1,
  /** One adds the commune: `Mầm non Phú Hộ`. */
  commune: 2,
  /** One has the short kind of place: `Khu 1`, `Khu dân cư 1`. */
  shortKind: 3,
  /** One lacks the kind of place: `Chiềng`, `Khu Chiềng`. */
  noKind: 4,
  /** One lacks the kind of place, and one was typed without marks. */
  noKindUnmarked: 5,
} as const;

const COMMUNE_TYPE = /^(?:xã|phường|thị trấn) /;
/** Fewest letters that a damaged word must have kept. */
const FEWEST_KEPT = 3;

/**
 * Compares two names of branches.
 * @param commune of both, as `communeWords` gives it
 * @returns a level of `SAME`; undefined if they may be two branches
 */
export function sameness(one: BranchName, other: BranchName, commune: string): number | undefined {
  if (one.key === other.key) return SAME.key;
  if (hasLostLetters(one.key) !== hasLostLetters(other.key)) return lostLevel(one, other);
  const mayLackMarks = one.isUnmarked || other.isUnmarked;
  if (one.folded === other.folded) return mayLackMarks ? SAME.unmarked : undefined;
  if (isCommuneAdded(one, other, commune) || isCommuneAdded(other, one, commune)) {
    return SAME.commune;
  }
  if (one.kind !== other.kind && one.bare === other.bare) {
    if (one.kind === '' || other.kind === '') return SAME.noKind;
    return one.kind.split(' ')[0] === other.kind.split(' ')[0] ? SAME.shortKind : undefined;
  }
  const isNear = mayLackMarks && (one.kind === '') !== (other.kind === '');
  return isNear && fold(one.bare) === fold(other.bare) ? SAME.noKindUnmarked : undefined;
}

/** Compares a name that lost letters with a whole one; a short word such as `l?i` may be of several places. */
function lostLevel(one: BranchName, other: BranchName): number | undefined {
  const [lost, whole] = hasLostLetters(one.key) ? [one.key, other.key] : [other.key, one.key];
  const isCertain = lost
    .split(' ')
    .every((word) => !hasLostLetters(word) || (word.match(/\p{L}/gu) ?? []).length >= FEWEST_KEPT);
  return isCertain && isTypedAs(lost, whole) ? SAME.unmarked : undefined;
}

/** Returns the name of an old commune as it may follow that of a branch. */
export function communeWords(oldCommune: string): string {
  return parseBranch(oldCommune, ['xã', 'phường', 'thị trấn']).key;
}

/** Whether one name is the other one with its commune, with its type or after a body or a number. */
function isCommuneAdded(long: BranchName, short: BranchName, commune: string): boolean {
  if (commune === '' || !long.key.startsWith(`${short.key} `)) return false;
  const added = long.key.slice(short.key.length + 1);
  const name = added.replace(COMMUNE_TYPE, '');
  if (name !== commune) return false;
  return name !== added || BODY.test(short.key) || /\d[a-hđ]?$/.test(short.key);
}
