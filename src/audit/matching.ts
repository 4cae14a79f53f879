/** Functions of matching that the drawing needs; records are numbers, weights are bits. */
export interface AuditedMatching {
  /** Visits every compared pair once, `a < b`. @returns the number of pairs */
  forEachWeighed: (
    visit: (a: number, b: number, probability: number | undefined, weight: number) => void,
  ) => number;
  weight: (a: number, b: number) => number;
  probability: (weight: number) => number;
  /** Whether the pair was compared. */
  isCompared: (a: number, b: number) => boolean;
}
