/** What a caller may set, and what people have decided. */

export interface MatchSettings {
  /** From this weight on (bits) a pair is merged without asking. */
  mergeAt: number;
  /** From this weight on (bits) a pair is worth a question. */
  askAt: number;
}

/** Decisions of people, as pairs of record numbers; they win over every weight. */
export interface MatchDecisions {
  /** One person (`GOP`). Wins over `cannotLink`. */
  mustLink: readonly (readonly [number, number])[];
  /** Two people (`RIENG`). */
  cannotLink: readonly (readonly [number, number])[];
}

export const noDecisions: MatchDecisions = { mustLink: [], cannotLink: [] };

/** Called after each blocking rule with the number of rules done and the number of all. */
export type MatchProgress = (done: number, total: number) => void;
