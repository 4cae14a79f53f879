/** Steps 8 and 9, second half: makes a member of each cluster and puts it into its new branch. */
import { placeMembers, type RowNotes, type SplitMembers } from '../../assign/index.js';
import { type Consolidated, consolidate } from '../../consolidate/index.js';
import {
  clusterAbout,
  decidedPlaces,
  fieldDecisions,
  type RecordsOf,
} from '../../decisions/index.js';
import {
  compareSourceRanks,
  type Decision,
  displayValue,
  type KnownRow,
  type Records,
  recordOrigin,
} from '../../model/index.js';
import type { Matched } from './match.js';
import { leaveOutMoves } from './movedStatuses.js';

/** All members, with those whose rows lead to different places. */
export interface MembersOfRun extends Consolidated {
  split: SplitMembers;
  /** Rows with a note of a move that the member does not carry any more. */
  notCarried: readonly number[];
}

/**
 * Makes the members of a run.
 * @param known rows of an earlier result, whose members keep their `Mã`
 */
export function makeMembers(matched: Matched, known: readonly KnownRow[] = []): MembersOfRun {
  const { parsed, clustering, placements, fingerprints, counting, recordsOf, series } = matched;
  const decisions = [...counting];
  const { records, ranks, days } = parsed;
  const { table } = records;
  const { cluster } = clustering;
  const rankOf = (record: number) => ranks[table[record]];
  const isNewerOfSeries = (record: number, than: number) =>
    series.isNewer(table[record], table[than]);
  const compareLists = (record: number, other: number) =>
    compareSourceRanks(rankOf(record), rankOf(other)) ||
    Number(isNewerOfSeries(record, other)) - Number(isNewerOfSeries(other, record));
  const people = consolidate({
    ...parsed,
    clustering,
    fingerprints: fingerprints.records,
    compareLists,
    isNewer: isNewerOfSeries,
    known,
    decided: fieldDecisions(decisions, recordsOf, cluster),
  });
  const { members } = people;
  const decided = decidedPlaces((decision) => {
    const number = clusterAbout(decision.subject, recordsOf, cluster);
    return number === undefined ? undefined : members[number];
  }, decisions);
  const notes = rowNotes(matched);
  const answered = answeredBlanks(decisions, recordsOf);
  const namesBranch = namedBranchTest(records);
  const day = (record: number) => days[table[record]];
  const lists = {
    rankOf,
    firstDay: (record: number) => day(record) || series.firstDay(table[record]),
    isNewer: (record: number, than: number) =>
      !answered.has(than) &&
      ((day(than) > 0 && day(record) > day(than)) || isNewerOfSeries(record, than)),
    namesBranch: (record: number) => namesBranch(record) || answered.has(record),
  };
  const split = placeMembers(members, placements, lists, decided, notes);
  const { branchNumbers = records.oldBranch.index } = records;
  const notCarried = leaveOutMoves(people, split.open, notes, (record) => branchNumbers[record]);
  return { ...people, split, notCarried };
}

/** Collects rows without a branch that an answer placed: another list with a branch does not outweigh a person. */
function answeredBlanks(decisions: readonly Decision[], recordsOf: RecordsOf): Set<number> {
  return new Set(
    decisions.flatMap(({ decision, subject }) =>
      decision === 'GIA_TRI' && subject.type === 'branch' && subject.branch === ''
        ? subject.rows.flatMap((fingerprint) => recordsOf.get(fingerprint) ?? [])
        : [],
    ),
  );
}

/** Makes the test whether a row gives a branch, an old one or, in the roster of a result, a new one. */
function namedBranchTest({ oldBranch, listedPlaces }: Records): (record: number) => boolean {
  return (record) => {
    const listed = listedPlaces?.values[listedPlaces.index[record]!];
    return oldBranch.index[record] !== 0 || (listed?.newBranch ?? '') !== '';
  };
}

/** Reads the notes of rows and the names of their places. */
function rowNotes({ parsed: { records, profile }, placements }: Matched): RowNotes {
  const columns = ['status', 'note'].flatMap((field) => records.columns.get(field) ?? []);
  return {
    noteOf: (record) =>
      columns
        .map((column) => displayValue(column, record))
        .filter((text) => text !== '')
        .join('; '),
    placeOf: (record) => ({
      ...placements.list[placements.index[record]],
      ...recordOrigin(records, record),
    }),
    prefixes: profile.branchPrefixes,
  };
}
