/** When a list was made: the first and the last possible day, `yyyymmdd`; both 0 if unknown. */
export interface ListPeriod {
  from: number;
  to: number;
}

export const UNDATED: ListPeriod = { from: 0, to: 0 };

/** Whether one list was made after another for certain. */
export function isLater(one: ListPeriod, other: ListPeriod): boolean {
  return other.to > 0 && one.from > other.to;
}
