/** Version of a list, by the names of its file and sheet. */
export interface ListVersion {
  /** Names without marks of versions, equal for all versions of a list; `''` for lists without other versions. */
  of: string;
  /** Rank in each respect, the higher the later; NaN where a mark gives no order. */
  ranks: readonly number[];
}

/** Whether one list is a later version of another: later in one respect at least, and earlier in none. */
export function isLaterVersion(one: ListVersion, other: ListVersion): boolean {
  return (
    one.of !== '' &&
    one.of === other.of &&
    one.ranks.every((rank, at) => rank >= other.ranks[at]!) &&
    one.ranks.some((rank, at) => rank > other.ranks[at]!)
  );
}
