/** Matching: which records are one person. */
import type { Clustering, Profile, Records } from '../model/index.js';
import { shared } from './arrays/sharing.js';
import { makeScorerData } from './compare/data.js';
import { type Fields, findFields } from './compare/fields.js';
import { type EqualRows, findEqualRows } from './core/blocking/equalRows.js';
import { Alike } from './core/clusters/alike.js';
import { askAbout, mergeLinks, numberClusters, separation } from './core/clusters/clustering.js';
import type { Groups } from './core/clusters/groups.js';
import { findSharedCodes } from './core/clusters/sharedCodes.js';
import { findSharedNumbers } from './core/clusters/sharedNumbers.js';
import { Work } from './core/clusters/work.js';
import { learnWeights } from './core/learn/index.js';
import {
  comparePairs,
  joinAnswers,
  type OnThreads,
  type PairsAnswer,
  type PairsTask,
  pairsTask,
  threadsWorth,
} from './core/pairs/comparing.js';
import { askLimit, fixedLimit, limitsOf, mostOf } from './core/thresholds.js';
import { roundWeights, useWeights, weightsOf } from './core/usedModel.js';
import type { GroupEvidence } from './generic/groupEvidence.js';
import { mergeGroups } from './generic/groupMerging.js';
import { makeBlockingRules } from './roster/blocking.js';
import { makeScorer, type Scorer } from './roster/scorer.js';
import {
  defaultMatchSettings,
  type MatchDecisions,
  type MatchProgress,
  type MatchSettings,
  noDecisions,
} from './settings.js';

export type { OnThreads, PairsAnswer } from './core/pairs/comparing.js';
export { explainPair, type MemberLink, makeExplainer, memberLinks } from './explain.js';
export { forEachWeighed, proposalsOf } from './measuring.js';
export {
  defaultMatchSettings,
  type MatchDecisions,
  type MatchProgress,
  type MatchSettings,
} from './settings.js';

/** A handful of rows may raise as many questions. */
const FEWEST = 5;
/**
 * Finds records of one person by match weights (Fellegi and Sunter 1969: log2 of the likelihood
 * ratio of each field's agreement, added to a prior). The weights are learned from the records
 * themselves where these are enough, else those of the model that is shipped.
 *
 * The result depends on the content of the records; record numbers break ties only.
 * @param fingerprints by record, of whole rows: rows written alike are asked about once
 */
export function matchRecords(
  records: Records,
  profile: Profile,
  settings?: MatchSettings,
  decisions?: MatchDecisions,
  onProgress?: MatchProgress,
  fingerprints?: readonly string[],
): Clustering {
  const { fields, equals, task } = prepare(records, profile, decisions);
  const scorer = makeScorer(task.scorer);
  const answer = comparePairs(task, scorer, onProgress);
  const prepared = { records, fields, equals, scorer, cut: task.blocks.cut };
  return decide(prepared, [answer], settings, decisions, fingerprints);
}

/** The same, to the bit, with the comparing of pairs shared out. */
export async function matchOnThreads(
  onThreads: OnThreads = () => [],
  ...[records, profile, settings, decisions, onProgress, fingerprints]: Parameters<
    typeof matchRecords
  >
): Promise<Clustering> {
  const compared = await compareOnThreads(onThreads, records, profile, decisions, onProgress);
  return decide(compared.prepared, compared.answers, settings, decisions, fingerprints);
}

/** The blocks are let go of with it: what follows needs much memory too. */
async function compareOnThreads(
  onThreads: OnThreads,
  records: Records,
  profile: Profile,
  decisions: MatchDecisions | undefined,
  onProgress: MatchProgress | undefined,
): Promise<{ prepared: Prepared; answers: PairsAnswer[] }> {
  const { fields, equals, task: own } = prepare(records, profile, decisions);
  const atMost = threadsWorth(own);
  const task = atMost > 0 ? shared(own) : own;
  const scorer = makeScorer(task.scorer);
  const others = atMost > 0 ? onThreads(task, atMost) : [];
  const mine = async () => comparePairs(task, scorer, onProgress);
  const answers = await Promise.all([...others, mine()]);
  return { prepared: { records, fields, equals, scorer, cut: task.blocks.cut }, answers };
}

interface Prepared {
  records: Records;
  fields: Fields;
  equals: EqualRows;
  scorer: Scorer;
  /** Records that were not compared with all that are like them. */
  cut: Int32Array;
}

function prepare(
  records: Records,
  profile: Profile,
  decisions: MatchDecisions = noDecisions,
): { fields: Fields; equals: EqualRows; task: PairsTask } {
  const fields = findFields(records, profile);
  const data = makeScorerData(records, profile, fields);
  const equals = findEqualRows(records, profile, decisions);
  const rules = equals.withoutFollowers(makeBlockingRules(records, fields));
  return { fields, equals, task: pairsTask(data, rules) };
}

/** @param answers with pairs that are likely by the shipped weights */
function decide(
  { records, fields, equals, scorer, cut }: Prepared,
  answers: readonly PairsAnswer[],
  settings: MatchSettings = defaultMatchSettings,
  decisions: MatchDecisions = noDecisions,
  fingerprints?: readonly string[],
): Clustering {
  // By the shipped weights always, so that an earlier run's model finds what that run found.
  const { links: kept, compared } = joinAnswers(answers);
  if (settings.model !== undefined) useWeights(scorer, settings.model);
  const { calibration, ...learned } = settings.model
    ? { ...settings.model.learned, calibration: settings.model.calibration }
    : learnWeights(scorer, kept, records.count);
  roundWeights(scorer);
  const links = kept.reweighed((a, b) => scorer.weight(a, b)).sorted();
  const mayMerge = (a: number, b: number) => scorer.contradiction(a, b) === undefined;
  const alike = new Alike(records.count, fingerprints && { fingerprints, records });
  const questions = Math.max(FEWEST, Math.floor(settings.questions * records.count));
  const isShipped = learned.pairs === 0;
  const work = new Work(records.count);
  const { limits, groups, open } =
    scorer.evidence === undefined ? mergedByLinks() : mergedByGroups(scorer.evidence);
  const ask = askAbout(
    groups,
    open,
    scorer,
    { ...limits, calibration, questions },
    decisions,
    alike,
    work,
  );
  const apart = equals.joinTo(groups, (a, b) => scorer.weight(a, b));
  const partition = { ...numberClusters(records.count, groups), ask };
  const sharedCodes = findSharedCodes(
    fields.codes,
    partition,
    scorer,
    { ...limits, calibration },
    separation(decisions),
  );
  partition.ask.push(...sharedCodes.slice(0, questions));
  const sharedNumber = findSharedNumbers(fields.ids, partition, scorer, calibration);
  const model = { ...weightsOf(scorer), ...limits, learned, calibration };
  const notCompared = new Set([...cut, ...apart, ...rowsLeft(groups, work)]).size;
  return { ...partition, sharedNumber, compared, capped: notCompared, model };

  function mergedByLinks() {
    const limits = limitsOf(links, mayMerge, settings, calibration, isShipped);
    const groups = mergeLinks(records.count, links, scorer, limits, decisions, work);
    return { limits, groups, open: links };
  }

  function mergedByGroups(evidence: GroupEvidence) {
    const isApart = (a: number, b: number) => !mayMerge(a, b);
    const { mergeAt, ...merged } = mergeGroups(records.count, links, evidence, isApart, decisions, {
      wrongMerges: settings.wrongMerges,
      most: mostOf(isShipped),
      fixed: fixedLimit(settings),
    });
    const askAt = askLimit(mergeAt, settings, calibration);
    return { ...merged, limits: { mergeAt, askAt, leastSupport: 0 } };
  }
}

/** Rows of the groups that were not compared with all that may be one person with them. */
function rowsLeft(groups: Groups, { groupsLeft }: Work): number[] {
  const roots = new Set(Array.from(groupsLeft, (each) => groups.rootOf(each)));
  const rows: number[] = [];
  for (let row = 0; roots.size > 0 && row < groups.count; row++) {
    if (roots.has(groups.rootOf(row))) rows.push(row);
  }
  return rows;
}
