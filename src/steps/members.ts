/** Steps 8 and 9 for all people of a run: one member of each cluster, in its new branch. */
import { placeMembers, type SplitMembers } from '../assign/index.js';
import { type Consolidated, consolidate } from '../consolidate/index.js';
import { clusterAbout, fieldDecisions, placeDecided } from '../decisions/index.js';
import type { KnownRow } from '../model/index.js';
import type { Matched } from './matched.js';

export interface People extends Consolidated {
  split: SplitMembers;
}

/** @param known rows of an earlier result, whose members keep their `Mã` */
export function membersOf(
  { understood, clustering, placements, prints, decisions, recordsOf }: Matched,
  known: readonly KnownRow[] = [],
): People {
  const { records, ranks, days } = understood;
  const { cluster } = clustering;
  const rankOf = (record: number) => ranks[records.table[record]];
  const day = (record: number) => days[records.table[record]];
  const decided = fieldDecisions(decisions, recordsOf, cluster);
  const people = consolidate({
    ...understood,
    clustering,
    fingerprints: prints.records,
    rankOf,
    known,
    decided,
  });
  const { members } = people;
  const { open, settled } = placeMembers(members, placements, { rankOf, day });
  const placedByHand = placeDecided((decision) => {
    const number = clusterAbout(decision.subject, recordsOf, cluster);
    return number === undefined ? undefined : members[number];
  }, decisions);
  return {
    ...people,
    split: { open: open.filter(({ member }) => !placedByHand.has(member)), settled },
  };
}
