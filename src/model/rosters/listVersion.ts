/** Version of a list, by the names of its file and its sheet. */
export interface ListVersion {
  file: NamedVersion;
  sheet: NamedVersion;
}

/** Version by one name. */
export interface NamedVersion {
  /** Name as it is. */
  name: string;
  /** Name without marks of versions, equal for all versions of a list; `''` if nothing is left. */
  of: string;
  /** Rank in each respect, the higher the later; NaN where a mark gives no order. */
  ranks: readonly number[];
}

/** Whether a list is in a later version of the same file, or on a later version of the same sheet. */
export function isLaterVersion(one: ListVersion, other: ListVersion): boolean {
  return one.file.name === other.file.name
    ? isLaterName(one.sheet, other.sheet)
    : isLaterName(one.file, other.file);
}

/** Whether a name has a later mark in one respect at least, and an earlier one in none. */
function isLaterName(one: NamedVersion, other: NamedVersion): boolean {
  return (
    one.of !== '' &&
    one.of === other.of &&
    one.ranks.every((rank, at) => rank >= other.ranks[at]!) &&
    one.ranks.some((rank, at) => rank > other.ranks[at]!)
  );
}
