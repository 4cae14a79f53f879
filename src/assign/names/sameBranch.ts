import { fold, hasLostLetters, isTypedAs, isUnmarked } from '../../text/index.js';
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
  /** One has the short kind of place: `Khu 1` for `Khu dân cư 1`, `X.1` for `Xóm 1`. */
  shortKind: 3,
  /** One lacks the kind of place: `Chiềng`, `Khu Chiềng`. */
  noKind: 4,
  /** One lacks the kind of place, and one was typed without marks. */
  noKindUnmarked: 5,
} as const;

/** Type before the name of a commune, which may itself be `Phương Viên`. */
const TYPE = /^(?:xã|phường|thị trấn)\s+(?=\S)/iu;
const UNMARKED_TYPE = /^(?:xa|phuong|thi tran)\s+(?=\S)/i;
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
  if (isInitial(one) || isInitial(other)) {
    return isInitialOf(one, other) || isInitialOf(other, one) ? SAME.shortKind : undefined;
  }
  if (one.kind !== other.kind && one.bare === other.bare) {
    if (one.kind === '' || other.kind === '') return SAME.noKind;
    return one.kind.split(' ')[0] === other.kind.split(' ')[0] ? SAME.shortKind : undefined;
  }
  const isNear = mayLackMarks && (one.kind === '') !== (other.kind === '');
  return isNear && fold(one.bare) === fold(other.bare) ? SAME.noKindUnmarked : undefined;
}

/** Whether the kind of place is only a letter: `X.1`. */
function isInitial({ kind }: BranchName): boolean {
  return kind.length === 1;
}

/** Whether a letter may be the kind of the other one, or its first word: `T. Sơn` for Thôn Sơn and for Tân Sơn. */
function isInitialOf(one: BranchName, other: BranchName): boolean {
  if (!isInitial(one) || isInitial(other) || !other.key.startsWith(one.kind)) return false;
  const behind = other.key.slice(other.key.indexOf(' ') + 1);
  return one.bare === other.bare || one.bare === behind;
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
  const type = isUnmarked(oldCommune) ? UNMARKED_TYPE : TYPE;
  // A type before it keeps `Ca Đình` from being read as the `CA` of a branch.
  const name = oldCommune.replace(type, '').trim();
  return name === '' ? '' : parseBranch(`xã ${name}`, []).key.slice('xã '.length);
}

/**
 * Whether one name is the other one with its commune, with its type or after a body or a number; a name without marks may
 * lack those of the commune too.
 */
function isCommuneAdded(long: BranchName, short: BranchName, commune: string): boolean {
  if (commune === '') return false;
  const spelt = (text: string) => (long.isUnmarked ? fold(text) : text);
  const [whole, name] = [spelt(long.key), spelt(short.key)];
  if (!whole.startsWith(`${name} `)) return false;
  const added = whole.slice(name.length + 1);
  const bare = added.replace(long.isUnmarked ? UNMARKED_TYPE : TYPE, '');
  if (bare !== spelt(commune)) return false;
  return bare !== added || BODY.test(short.key) || /\d[a-hđ]?$/.test(short.key);
}
