/** Step 7: finds the records of one person, under the decisions of people. */
import {
  type CommonPeople,
  commonPeople,
  dateOrdersByLists,
  type ListSeries,
  listSeries,
} from '../../consolidate/index.js';
import {
  type CountingDecisions,
  checkedApart,
  countingDecisions,
  countingInMembers,
  linksOf,
  questionPairs,
  type RecordsOf,
  recordsByFingerprint,
  withCheckedNumbers,
} from '../../decisions/index.js';
import { type MatchDecisions, type MatcherData, matchRecords } from '../../match/index.js';
import {
  type Clustering,
  type Decision,
  type MatchModel,
  type Placements,
  withoutUndefined,
} from '../../model/index.js';
import type { MergeInput } from '../mergeInput.js';
import { type ParsedRosters, validNumbers } from '../rosters/parsedRosters.js';
import type { Corrected } from './corrections.js';
import type { Fingerprints } from './fingerprints.js';
import type { Placed } from './placements.js';

/** Clusters and placements of all records, with the decisions that led to them. */
export interface Matched {
  parsed: ParsedRosters;
  decisions: readonly Decision[];
  fingerprints: Fingerprints;
  recordsOf: RecordsOf;
  placements: Placements;
  clustering: Clustering;
  /** Data of the matcher, if a report is made of them; undefined if dates were corrected since. */
  matcherData?: MatcherData | undefined;
  /** People whom the lists have in common. */
  common: CommonPeople;
  /** Lists of the same people that were made one after another. */
  series: ListSeries;
  /** Decisions that no other one contradicts. */
  counting: ReadonlySet<Decision>;
  withdrawn: CountingDecisions['withdrawn'];
  contradicting: CountingDecisions['contradicting'];
  /** Decisions about places that hold. */
  fitting: readonly Decision[];
  /** Old communes that are still open. */
  communeProblems: Corrected['communeProblems'];
}

/**
 * Matches all records, then corrects dates that lists of the same people show to be exchanged.
 * @param model weights to use; without them they are learned
 */
export async function matchRosters(
  corrected: Corrected,
  { placements, fitting }: Placed,
  fingerprints: Fingerprints,
  decisions: readonly Decision[],
  input: MergeInput,
  model: MatchModel | undefined,
): Promise<Matched> {
  const { progress } = input;
  progress?.('match', 0, corrected.parsed.records.count);
  const recordsOf = recordsByFingerprint(decisions.length === 0 ? [] : fingerprints.records);
  const consistent = countingDecisions(
    decisions,
    recordsOf,
    validNumbers(corrected.parsed.records),
  );
  const records = {
    ...withCheckedNumbers(corrected.parsed.records, consistent.counting, recordsOf),
    ...withoutUndefined({ branchNumbers: placements.branchNumbers }),
  };
  const parsed = { ...corrected.parsed, records };
  const decided = pairsOf(consistent, recordsOf);
  const { clustering, data } = await clusterRecords(parsed, fingerprints, decided, input, model);
  progress?.('consolidate', 0, records.count);
  const { counting, contradicting, withdrawn } = countingInMembers(
    consistent,
    recordsOf,
    clustering.cluster,
  );
  const common = commonPeople(records, clustering);
  const withDates = withCorrectedDates(parsed, clustering);
  return {
    parsed: withDates,
    decisions,
    fingerprints,
    recordsOf,
    placements,
    clustering,
    matcherData: withDates === parsed ? data : undefined,
    common,
    series: listSeries({ ...parsed, common }),
    counting: new Set(counting),
    withdrawn,
    contradicting,
    fitting: [...fitting, ...corrected.fitting],
    communeProblems: corrected.communeProblems,
  };
}

/** Lists the pairs of records that people have decided or were asked about. */
function pairsOf(
  { counting, contradicting, numbers }: CountingDecisions,
  recordsOf: RecordsOf,
): MatchDecisions {
  const { mustLink, cannotLink } = linksOf(counting, recordsOf);
  return {
    mustLink,
    cannotLink: [...cannotLink, ...checkedApart(counting, recordsOf)],
    asked: numbers,
    returned: questionPairs(contradicting.flat(), recordsOf),
  };
}

/** Clusters the records, and keeps the data of the matcher if a report explains links. */
async function clusterRecords(
  { records, profile, tables }: ParsedRosters,
  fingerprints: Fingerprints,
  decisions: MatchDecisions,
  { matching, matchThreads, otherShares, progress }: MergeInput,
  model: MatchModel | undefined,
): Promise<{ clustering: Clustering; data: MatcherData | undefined }> {
  let kept: MatcherData | undefined;
  const clustering = await matchRecords(records, profile, {
    settings: model === undefined ? matching : { ...matching, model },
    decisions,
    fingerprints: fingerprints.records,
    files: tables.map(({ file }) => file),
    onProgress: (done, total) => progress?.('match', done, total),
    onThreads: matchThreads,
    otherShares,
    // Only the report explains links, and it alone shows other shares.
    onData: (data) => {
      if (otherShares !== false) kept = data;
    },
  });
  return { clustering, data: kept };
}

/** Corrects dates whose day and month are exchanged, by lists of the same people. */
function withCorrectedDates(parsed: ParsedRosters, clustering: Clustering): ParsedRosters {
  const { value: records, findings } = dateOrdersByLists({ ...parsed, clustering });
  if (findings.length === 0) return parsed;
  return { ...parsed, records, findings: [...parsed.findings, ...findings] };
}
