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
import { type MatcherData, matchRecords } from '../../match/index.js';
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
  { matching, matchThreads, otherShares, progress }: MergeInput,
  model: MatchModel | undefined,
): Promise<Matched> {
  const { communeProblems } = corrected;
  const { profile } = corrected.parsed;
  progress?.('match', 0, corrected.parsed.records.count);
  const recordsOf = recordsByFingerprint(decisions.length === 0 ? [] : fingerprints.records);
  const consistent = countingDecisions(
    decisions,
    recordsOf,
    validNumbers(corrected.parsed.records),
  );
  const { counting: linking, contradicting: opposed, numbers } = consistent;
  const records = {
    ...withCheckedNumbers(corrected.parsed.records, linking, recordsOf),
    ...withoutUndefined({ branchNumbers: placements.branchNumbers }),
  };
  const parsed = { ...corrected.parsed, records };
  const { mustLink, cannotLink } = linksOf(linking, recordsOf);
  let matcherData: MatcherData | undefined;
  const clustering = await matchRecords(records, profile, {
    settings: model === undefined ? matching : { ...matching, model },
    decisions: {
      mustLink,
      cannotLink: [...cannotLink, ...checkedApart(linking, recordsOf)],
      asked: numbers,
      returned: questionPairs(opposed.flat(), recordsOf),
    },
    fingerprints: fingerprints.records,
    files: parsed.tables.map(({ file }) => file),
    onProgress: (done, total) => progress?.('match', done, total),
    onThreads: matchThreads,
    otherShares,
    // Only the report explains links, and it alone shows other shares.
    onData: (data) => {
      if (otherShares !== false) matcherData = data;
    },
  });
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
    matcherData: withDates === parsed ? matcherData : undefined,
    common,
    series: listSeries({ ...parsed, common }),
    counting: new Set(counting),
    withdrawn,
    contradicting,
    fitting: [...fitting, ...corrected.fitting],
    communeProblems,
  };
}

/** Corrects dates whose day and month are exchanged, by lists of the same people. */
function withCorrectedDates(parsed: ParsedRosters, clustering: Clustering): ParsedRosters {
  const { value: records, findings } = dateOrdersByLists({ ...parsed, clustering });
  if (findings.length === 0) return parsed;
  return { ...parsed, records, findings: [...parsed.findings, ...findings] };
}
