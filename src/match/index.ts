/** Matching: finds the records of one person. */
import {
  type Clustering,
  FEWEST_QUESTIONS,
  type List,
  type Profile,
  type Records,
} from '../model/index.js';
import { toShared } from './arrays/sharing.js';
import type { Fields } from './compare/fields.js';
import { type EqualRows, findEqualRows } from './core/blocking/equalRows.js';
import type { BlockingRule } from './core/blocking/rule.js';
import { Alike } from './core/clusters/alike.js';
import { decidedApart } from './core/clusters/cannotLinks.js';
import { otherShares } from './core/clusters/otherShares.js';
import { numberClusters, type Partition } from './core/clusters/partition.js';
import { askAbout, type QuestionThresholds } from './core/clusters/questions.js';
import { repeatedJoiner } from './core/clusters/repeatedLists.js';
import { findSharedCodes } from './core/clusters/sharedCodes.js';
import { findSharedNumbers } from './core/clusters/sharedNumbers.js';
import { Work } from './core/clusters/work.js';
import type { Clusters, Learned, Matcher, MatcherData } from './core/matcher.js';
import {
  comparePairs,
  joinAnswers,
  type OnThreads,
  pairsTask,
  threadsWorth,
} from './core/pairs/comparing.js';
import { Links } from './core/pairs/links.js';
import type { Pairs } from './core/pairs/pairs.js';
import { chooseMethod, makeMatcher } from './methods.js';
import {
  defaultMatchSettings,
  type MatchDecisions,
  type MatchProgress,
  type MatchSettings,
  noDecisions,
} from './settings.js';

export type { MatcherData } from './core/matcher.js';
export type { OnThreads, PairsAnswer } from './core/pairs/comparing.js';
export { type Idea, ideas, type Without } from './core/without.js';
export { type MemberLink, makeExplainer, memberLinks } from './explain.js';
export { forEachWeighed, makeWeigher, proposalsOf } from './measuring.js';
export {
  defaultMatchSettings,
  type MatchDecisions,
  type MatchSettings,
} from './settings.js';

/** Rounds whose questions a run finds. Those of later rounds are counted, so that none is left out silently. */
const ROUNDS = 10;

/** Further input of `matchRecords`. */
export interface MatchOptions {
  settings?: MatchSettings;
  decisions?: MatchDecisions;
  /** Record → hash of the whole row. Rows written alike are asked about once. */
  fingerprints?: List<string>;
  onProgress?: MatchProgress | undefined;
  /** Table → its file; by default each has a file of its own. */
  files?: readonly string[];
  /** Whether clusters at other thresholds are counted, for the report; by default they are. */
  otherShares?: boolean | undefined;
  /** Receives the data of the matcher, from which `makeExplainer` explains pairs of the same records. */
  onData?: ((data: MatcherData) => void) | undefined;
  /** Lets other threads compare pairs as well; the result is the same, to the bit. */
  onThreads?: OnThreads | undefined;
}

/**
 * Finds the records of one person by match weights (Fellegi and Sunter 1969): log2 of the likelihood ratio of each
 * field's agreement, added to a prior. The weights are learned from the records themselves, or shipped if there are
 * too few. The result depends on the content of the records; record numbers break ties only.
 * @returns clusters, questions between them, and the model; weights are in bits
 * @throws whatever a thread throws
 */
export async function matchRecords(
  records: Records,
  profile: Profile,
  { settings = defaultMatchSettings, decisions = noDecisions, ...options }: MatchOptions = {},
): Promise<Clustering> {
  const compared = await compareRecords(records, profile, settings, decisions, options);
  const { matcher } = compared;
  // Pairs are chosen by the shipped weights, so that an earlier model finds the pairs of its own run.
  const { links: learnedLinks, ...learned } = learn(
    matcher,
    compared.likely,
    records.count,
    settings,
  );
  const weigh = (a: number, b: number) => matcher.weight(a, b);
  const links = learnedLinks ?? Links.of(compared.likely, weigh).sorted();
  const work = new Work(records.count);
  const clusterInput = {
    count: records.count,
    links,
    decisions,
    calibration: learned.calibration,
    pairs: learned.pairs,
  };
  const areApart = decidedApart(decisions);
  const alike = new Alike(
    records.count,
    options.fingerprints && { fingerprints: options.fingerprints, records },
  );
  const repeating = {
    fields: compared.fields,
    matcher,
    files: options.files,
    areApart,
    areAlike: (a: number, b: number) => alike.areAlike(a, b),
  };
  const joinRepeated = repeatedJoiner(records, repeating);
  const clusters = matcher.cluster({ ...clusterInput, settings, work });
  const repeated = joinRepeated(clusters.groups, settings.wrongMerges);
  const asking = {
    ...clusters.thresholds,
    calibration: learned.calibration,
    questions: ROUNDS * Math.max(FEWEST_QUESTIONS, Math.floor(settings.questions * records.count)),
  };
  const ask = askAbout(clusters, matcher, asking, decisions, alike, work);
  // Equal rows join only now: a question about one of them is about all.
  const apart = compared.equals.joinTo(clusters.groups, weigh);
  const concluded = { ask, asking, learned, apart, repeated, areApart, work };
  const own = clusteringOf(compared, clusters, concluded);
  if (options.otherShares === false) return own;
  const others = otherShares(settings, own.cluster, work, (otherSettings) => {
    const further = new Work(records.count);
    const again = matcher.cluster({ ...clusterInput, settings: otherSettings, work: further });
    joinRepeated(again.groups, otherSettings.wrongMerges);
    const thresholds = { ...asking, ...again.thresholds };
    const { length } = askAbout(again, matcher, thresholds, decisions, alike, further);
    compared.equals.joinTo(again.groups, weigh);
    return { clusters: again, questions: length };
  });
  return others === undefined ? own : { ...own, otherShares: others };
}

/** The likely pairs of some records. */
interface Compared {
  fields: Fields;
  equals: EqualRows;
  matcher: Matcher;
  likely: Pairs;
  /** Number of pairs compared. */
  compared: number;
  /** Records of blocks larger than the maximum. */
  capped: Int32Array;
}

/** Compares the pairs that blocking proposes, by the shipped weights. Its blocks are released with it. */
async function compareRecords(
  records: Records,
  profile: Profile,
  { without }: MatchSettings,
  decisions: MatchDecisions,
  { onThreads = () => [], onProgress, onData }: MatchOptions,
): Promise<Compared> {
  const { fields, data, rules } = chooseMethod(records, profile, without);
  const equals = findEqualRows(records, profile, decisions);
  const { task, furtherThreads } = sharedTask(data(), equals.withoutFollowers(rules()));
  onData?.(task.matcher);
  const matcher = makeMatcher(task.matcher);
  const elsewhere = furtherThreads > 0 ? onThreads(task, furtherThreads) : [];
  const here = async () => comparePairs(task, matcher, onProgress);
  const { likely, compared } = joinAnswers(await Promise.all([...elsewhere, here()]));
  return { fields, equals, matcher, likely, compared, capped: task.blocks.capped };
}

/** Makes the task of comparing, which threads share if some are worth starting. */
function sharedTask(matcher: MatcherData, rules: Iterable<BlockingRule>) {
  const own = pairsTask(matcher, rules);
  const furtherThreads = threadsWorth(own);
  return { task: furtherThreads > 0 ? toShared(own) : own, furtherThreads };
}

/** Gives the matcher its final weights: those of an earlier model, or learned ones. */
function learn(matcher: Matcher, likely: Pairs, rows: number, { model }: MatchSettings): Learned {
  if (model !== undefined) matcher.useModel(model);
  const learned =
    model === undefined
      ? matcher.learn(likely, rows)
      : { ...model.learned, calibration: model.calibration };
  matcher.roundWeights();
  return learned;
}

/** Parts of a clustering that come after the merging. */
interface Concluded {
  ask: Partition['ask'];
  asking: QuestionThresholds;
  learned: Learned;
  /** Equal rows that remain apart. */
  apart: readonly number[];
  /** Rows of lists that repeat a fuller one. */
  repeated: readonly number[];
  /** Whether people decided that two records are two people. */
  areApart: (a: number, b: number) => boolean;
  work: Work;
}

function clusteringOf(
  { fields, matcher, compared, capped }: Compared,
  { groups, thresholds }: Clusters,
  { ask, asking, learned: { calibration, ...learned }, apart, repeated, areApart, work }: Concluded,
): Clustering {
  const partition = { ...numberClusters(groups.count, groups), ask };
  const sharedCodes = findSharedCodes(fields.codes, partition, matcher, asking, areApart);
  partition.ask.push(...sharedCodes.slice(0, asking.questions));
  return {
    ...partition,
    sharedNumber: findSharedNumbers(fields.ids, partition, matcher, calibration),
    compared,
    repeated,
    capped: new Set([...capped, ...apart, ...work.rowsLeft(groups)]).size,
    model: { ...matcher.readModel(), ...thresholds, learned, calibration },
  };
}
