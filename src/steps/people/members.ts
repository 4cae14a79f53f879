/** Steps 8 and 9, second half: makes a member of each cluster and puts it into its new branch. */
import { placeMembers, type SplitMembers } from '../../assign/index.js';
import { type Consolidated, consolidate } from '../../consolidate/index.js';
import { clusterAbout, decidedPlaces, fieldDecisions } from '../../decisions/index.js';
import type { KnownRow } from '../../model/index.js';
import type { Matched } from './match.js';

/** All members, with those whose rows lead to different places. */
export interface People extends Consolidated {
  split: SplitMembers;
}

/**
 * Makes the members of a run.
 * @param known rows of an earlier result, whose members keep their `Mã`
 */
export function makeMembers(
  { parsed, clustering, placements, fingerprints, decisions, recordsOf }: Matched,
  known: readonly KnownRow[] = [],
): People {
  const { records, ranks, days } = parsed;
  const { cluster } = clustering;
  const rankOf = (record: number) => ranks[records.table[record]];
  const day = (record: number) => days[records.table[record]];
  const people = consolidate({
    ...parsed,
    clustering,
    fingerprints: fingerprints.records,
    rankOf,
    known,
    decided: fieldDecisions(decisions, recordsOf, cluster),
  });
  const { members } = people;
  const decided = decidedPlaces((decision) => {
    const number = clusterAbout(decision.subject, recordsOf, cluster);
    return number === undefined ? undefined : members[number];
  }, decisions);
  return { ...people, split: placeMembers(members, placements, { rankOf, day }, decided) };
}
