/** Compares the destination that a note names with the places of a member's rows. */
import type { Placement } from '../../model/index.js';
import { clean, fold } from '../../text/index.js';
import { parseBranch } from '../names/branchName.js';
import { communeWords, sameness } from '../names/sameBranch.js';

/** Names of a place: those on the lists, and those of the branch table. */
export interface NamedPlace extends Placement {
  oldCommune: string;
  oldBranch: string;
}

const PARTS = /,|(?<=\S) (?=(?:xã|phường|thị trấn|huyện|tỉnh|xa|phuong|thi tran|huyen|tinh) )/iu;
/** Districts and provinces, and a body that the split left alone: `Đoàn` of `Đoàn xã Nam Kim`. */
const NO_PART = /^(?:(?:huyen|quan|thi xa|thanh pho|tp|tinh) .*|doan|hoi|dang bo|dang uy)$/;
/** Words before a commune: `Đoàn xã Nam Kim`, `Đảng bộ Nam Kim`. */
const BODY = /^(?:đoàn|doan|hội|hoi|đảng bộ|dang bo|đảng uỷ|đảng ủy)(?= )(?! kết| ket) /iu;
/** Month of the merger; notes from before name old communes only. */
const MERGED = 2025_07_00;
const MERGED_YEAR = 2025_00_00;
const COMMUNE_TYPE = /^(xa|phuong|thi tran) (?=\S)/;

/**
 * Makes a test whether a note names a place: its commune, its branch, or both. A branch without its
 * commune is one of the commune of the note's own row, since many communes have a `Khu 1`.
 * @param date of the move; `yyyymmdd` with `00` for an unknown month or day, 0 for none
 * @param prefixes of branches
 */
export function destinationTest(
  to: string,
  date: number,
  own: NamedPlace,
  prefixes: readonly string[],
): (place: NamedPlace) => boolean {
  const parts = clean(to)
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !NO_PART.test(fold(part)));
  const isSinceMerger = date % 10_000 === 0 ? date === 0 || date >= MERGED_YEAR : date >= MERGED;
  return (place) => {
    if (parts.length === 0) return false;
    const isNear = place.oldCommune === own.oldCommune;
    const mayBeNew = isSinceMerger && place.newCommune !== own.newCommune;
    let hasCommune = false;
    const isEach = parts.every((part) => {
      if (
        isCommune(part, place.oldCommune) ||
        ((mayBeNew || place.oldCommune === '') && isCommune(part, place.newCommune))
      ) {
        hasCommune = true;
        return true;
      }
      return isBranch(part, place, prefixes);
    });
    return isEach && (hasCommune || isNear || parts.some((part) => isNewBranch(part, place)));
  };
}

function isCommune(text: string, fullName: string): boolean {
  const name = text.replace(BODY, '');
  const commune = fullName.replace(/,.*$/, '');
  if (commune === '') return false;
  const [type, ownType] = [name, commune].map((one) => COMMUNE_TYPE.exec(fold(one))?.[1]);
  if (type !== undefined && ownType !== undefined && type !== ownType) return false;
  const [key, ownKey] = [communeWords(name), communeWords(commune)];
  return key === ownKey || (key === fold(key) && key === fold(ownKey));
}

function isBranch(text: string, place: NamedPlace, prefixes: readonly string[]): boolean {
  const name = parseBranch(text, prefixes);
  const commune = communeWords(place.oldCommune.replace(/,.*$/, ''));
  return [place.oldBranch, place.newBranch].some(
    (branch) =>
      branch !== '' && sameness(name, parseBranch(branch, prefixes), commune) !== undefined,
  );
}

/** Whether a text has the name of the new branch, which no other branch of the new commune has. */
function isNewBranch(text: string, { newBranch }: NamedPlace): boolean {
  return newBranch !== '' && fold(clean(text)) === fold(clean(newBranch));
}
