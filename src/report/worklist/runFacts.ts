import type { Member, MergeResult, Message } from '../../model/index.js';
import { openPlaceQuestions } from './placeQuestions.js';

/** Facts about a run that tasks of single members need. */
export interface RunFacts {
  profile: MergeResult['profile'];
  /** Fields that any member of the run has: if all lack one, only some profiles ask for it. */
  fields: ReadonlySet<string>;
  /** Fields that members should have: a list of unknown kind may have no column for some. */
  asked: ReadonlySet<string>;
  /** Day of the member's newest list, `yyyymmdd`; 0 without a day. */
  dayOf: (member: Member) => number;
  /** Whether only older lists have a member, and the newer ones of the same people do not. */
  isMissing: (member: Member) => boolean;
  /** Whether only side lists have a member, and no fuller one. */
  isBeside: (member: Member) => boolean;
  /** Reports what to do about an open question on the branch of these records; undefined for none. */
  placeQuestion: (records: readonly number[]) => Message | undefined;
}

/** Takes the facts from all members of a run. */
export function factsOf(result: MergeResult): RunFacts {
  const { profile, fields, records, rowPlaces, superseded, besideFuller } = result;
  const days = rowPlaces?.days ?? [];
  const dayOf = ({ records: own }: Member) =>
    own.reduce((newest, record) => Math.max(newest, days[records.table[record]!] ?? 0), 0);
  const isMissing = ({ records: own }: Member) =>
    superseded !== undefined && own.every((record) => superseded.has(records.table[record]!));
  const isBeside = ({ records: own }: Member) =>
    besideFuller !== undefined && own.some((record) => besideFuller.has(record));
  const placeQuestion = openPlaceQuestions(result);
  const known = profile.signs === undefined ? [] : profile.fields.map(({ id }) => id);
  const asked = new Set([...fields, ...known]);
  return { profile, fields: new Set(fields), asked, dayOf, isMissing, isBeside, placeQuestion };
}
