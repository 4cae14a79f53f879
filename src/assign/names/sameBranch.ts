import { fold } from '../../text/unicode.js';
import { type BranchName, parseBranch } from './branchName.js';
import { BODY } from './branchWords.js';

/**
 * How two names of one old commune are one branch; lower is surer. From `unmarked` on it holds only
 * where no other name of the commune fits as well.
 */
export const SAME = {
  /** But for prefix, case, numerals, abbreviations and spelling. */
  key: 0,
  /** One was typed without marks. */
  unmarked: 1,
  /** One adds the commune: `Mầm non Phú Hộ`. */
  commune: 2,
  /** One says the kind of place in short: `Khu 1`, `Khu dân cư 1`. */
  shortKind: 3,
  /** One leaves out the kind of place: `Chiềng`, `Khu Chiềng`. */
  noKind: 4,
  /** The same, and one was typed without marks. */
  noKindUnmarked: 5,
} as const;

/**
 * One of `SAME`, or undefined where the names may be two branches.
 * @param commune as `communeWords` gives it
 */
export function sameness(one: BranchName, other: BranchName, commune: string): number | undefined {
  if (one.key === other.key) return SAME.key;
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

/** An old commune's name as it may stand behind a branch's. */
export function communeWords(oldCommune: string): string {
  return parseBranch(oldCommune, ['xã', 'phường', 'thị trấn']).key;
}

/** Behind a body or a number the name of its own commune says nothing more. */
function isCommuneAdded(long: BranchName, short: BranchName, commune: string): boolean {
  if (commune === '' || !long.key.startsWith(`${short.key} `)) return false;
  const added = long.key.slice(short.key.length + 1);
  return (
    added.replace(/^(?:xã|phường|thị trấn) /, '') === commune &&
    (BODY.test(short.key) || /\d[a-hđ]?$/.test(short.key))
  );
}
