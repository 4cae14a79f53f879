import type { Member, MergeResult, Message } from '../../model/index.js';
import { openPlaceQuestions } from './placeQuestions.js';

/** Facts about a run that tasks of single members need. */
export interface RunFacts {
  profile: MergeResult['profile'];
  /** Fields that any member of the run has: if all lack one, only some profiles ask for it. */
  fields: ReadonlySet<string>;
  /** Day of the member's newest list, `yyyymmdd`; 0 without a day. */
  dayOf: (member: Member) => number;
  /** Reports what to do about an open question on the branch of these records; undefined for none. */
  placeQuestion: (records: readonly number[]) => Message | undefined;
}

/** Takes the facts from all members of a run. */
export function factsOf(result: MergeResult): RunFacts {
  const { profile, fields, records, rowPlaces } = result;
  const days = rowPlaces?.days ?? [];
  const dayOf = ({ records: own }: Member) =>
    own.reduce((newest, record) => Math.max(newest, days[records.table[record]!] ?? 0), 0);
  return { profile, fields: new Set(fields), dayOf, placeQuestion: openPlaceQuestions(result) };
}
