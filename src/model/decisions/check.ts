/** Lists that are checked against the population register. */

/** Fields that the register has. */
export const CHECKED_FIELDS = ['name', 'birth', 'gender', 'id'] as const;
export type CheckedField = (typeof CHECKED_FIELDS)[number];

/** right: all shown values are right · corrected: typed values replace some · not-found: nobody like that. */
export type CheckWord = 'right' | 'corrected' | 'not-found';

/** A row of such a list on which somebody wrote something. */
export interface CheckedRow {
  /** `Mã`; `''` for an unreadable one. */
  member: string;
  /** Absent if nothing is in its cell. */
  word?: CheckWord | 'unknown';
  /** Corrected values as typed; without blank ones. */
  typed: ReadonlyMap<CheckedField, string>;
  /** Values that the list showed; without those of columns that somebody removed. */
  shown: ReadonlyMap<CheckedField, string>;
  note: string;
  file: string;
  sheet: string;
  /** Row number that Excel shows. */
  row: number;
}

/** First letters of the ids of decisions that come from the register. */
export const CHECK_PREFIX = 'XV';

/** Whether a decision comes from the register, by the question that it names. */
export const isCheck = ({ question }: { question: string }) => question.startsWith(CHECK_PREFIX);
