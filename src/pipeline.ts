/**
 * A merge from its first step to its last; no other file knows their order. What a step does stands in
 * its room, how it is put to all rosters of a run in `steps`. A row's way is told in `README.md`.
 */

import { foundBranches, newCommunesOf, placedCommunes } from './assign/index.js';
import {
  countingDecisions,
  linksOf,
  placeBranches,
  recordsByFingerprint,
} from './decisions/index.js';
import { matchRecords } from './match/index.js';
import {
  type Decision,
  type FoundBranch,
  InputError,
  type KnownQuestion,
  type MergeResult,
  type Question,
} from './model/index.js';
import { readBranchFile } from './steps/branches.js';
import { printsOf, withCorrections } from './steps/correcting.js';
import { withSureDates } from './steps/dateOrders.js';
import { askable, decideAll, type Round } from './steps/deciding.js';
import type { MergeInput } from './steps/input.js';
import { followRows, knownQuestions } from './steps/knownQuestions.js';
import { locateRosters } from './steps/locating.js';
import type { Matched } from './steps/matched.js';
import { membersOf } from './steps/members.js';
import { namedMembers } from './steps/namedMembers.js';
import { normaliseRosters } from './steps/normalising.js';
import { placeRecords } from './steps/placing.js';
import { readAll } from './steps/reading.js';
import { recogniseRosters } from './steps/recognising.js';
import { resultOf } from './steps/result.js';
import { review } from './steps/reviewing.js';
import { checkFilledText, checkRosterSize } from './steps/rosterSize.js';
import { openDecisions, withSealedLedger } from './steps/sealing.js';
import { findingsShown } from './steps/shownFindings.js';
import { runBranchReader } from './steps/typedBranches.js';
import { communeReader } from './steps/typedCommunes.js';
import { type Understood, validNumbers } from './steps/understood.js';

/**
 * Merges rosters in memory, from bytes to a value; touches neither files nor the console. The same
 * input gives the same result.
 * @param input files with a function that gives their bytes, and settings; see `MergeInput`
 * @throws InputError for input that can't be worked with, with every fault found
 * @example
 * const result = await merge({
 *   files: [{ file: 'a.csv', read: () => ({ bytes, sha256 }), settings: [] }],
 *   profiles,
 *   target: 'Xã Lai Đồng',
 *   matching: defaultMatchSettings,
 * });
 */
export async function merge(input: MergeInput): Promise<MergeResult> {
  const understood = await understand(input);
  const shown = findingsShown(understood, input.profiles);
  try {
    checkRosterSize(understood);
    const result = await decided(understood, input);
    return { ...result, findings: result.findings.map(shown) };
  } catch (error) {
    throw error instanceof InputError ? new InputError(error.faults.map(shown)) : error;
  }
}

/** The second half, with all answers and decisions of people. */
async function decided(understood: Understood, input: MergeInput): Promise<MergeResult> {
  const { known = [], knownQuestions = [], isLate = false } = input;
  const opened = input.deciding && openDecisions(input.deciding, understood);
  const ledger = opened?.deciding.decisions ?? [];
  const followed = followRows(understood, ledger, knownQuestions, known, isLate);
  const going: Going = { ...input, kept: followed.kept };
  if (opened === undefined) return (await conclude(understood, going, [])).result;
  const run = await rounds(understood, going);
  const { decisions } = followed;
  const result = await decideAll({ ...opened.deciding, decisions }, run, (inForce) =>
    earlierQuestions(going, inForce),
  );
  const sealed = withSealedLedger(result, opened, input.mask ?? false);
  return { ...sealed, findings: [...sealed.findings, ...followed.findings] };
}

/** With the questions that keep their ids in this run. */
interface Going extends MergeInput {
  kept: readonly KnownQuestion[];
}

/** What `init` drafts from: what was understood, and every old branch with its members. */
export async function survey(
  input: MergeInput,
): Promise<{ understood: Understood; branches: FoundBranch[] }> {
  const understood = await understand(input);
  const { records, profile, tables } = understood;
  const placements = placeRecords(understood, input.target);
  return { understood, branches: foundBranches(records, placements, profile, tables) };
}

/** The first half: reads all files and finds out what is in them; all that `inspect` shows. */
export async function understand(input: MergeInput): Promise<Understood> {
  const { progress, branches } = input;
  const read = await readAll(input.files, {
    ...input,
    progress: (done, total) => progress?.('read', done, total),
  });
  const branchFile = branches && (await readBranchFile(branches, input));
  progress?.('recognise', 0, read.tables.length);
  const rosters = recogniseRosters(read, branchFile, input);
  checkFilledText(read.tables, rosters.tables);
  const located = await locateRosters(rosters, input);
  progress?.('normalise', 0, located.tables.length);
  return normaliseRosters(located);
}

/** The second half, with decisions in force: who is one person, and what is to be asked. */
async function conclude(
  asRead: Understood,
  input: Going,
  decisions: readonly Decision[],
  model = input.matching.model,
) {
  const corrected = withCorrections(asRead, decisions);
  const { understood } = corrected;
  const { profile, records } = understood;
  const prints = printsOf(understood, asRead.tables);
  const { placements, fitting } = placeBranches(
    placeRecords(understood, input.target, corrected.decidedCommunes),
    decisions,
    prints.records,
  );
  input.placed?.(placedCommunes(records, placements));

  input.progress?.('match', 0, records.count);
  const recordsOf = recordsByFingerprint(decisions.length === 0 ? [] : prints.records);
  const { counting, contradicting, numbers, withdrawn } = countingDecisions(
    decisions,
    recordsOf,
    validNumbers(records),
  );
  const clustering = await matchRecords(records, profile, {
    settings: model === undefined ? input.matching : { ...input.matching, model },
    decisions: { ...linksOf(counting, recordsOf), asked: numbers },
    fingerprints: prints.records,
    onProgress: (done, total) => input.progress?.('match', done, total),
    onThreads: input.matchThreads,
  });

  input.progress?.('consolidate', 0, records.count);
  const sure = withSureDates(understood, clustering);
  const matched: Matched = {
    understood: sure,
    decisions,
    prints,
    recordsOf,
    placements,
    clustering,
    counting: new Set(counting),
    withdrawn,
    contradicting,
  };
  const known = [...(input.known ?? []), ...(input.knownAgain ?? [])];
  const people = membersOf(matched, known);
  const fits = [...fitting, ...corrected.fitting];
  // A given new commune makes the old one unnecessary.
  const problems = input.target === '' ? corrected.communeProblems : [];
  const reviewed = review(matched, people, problems, fits, input.kept, input.maxQuestions);
  const questions = knownQuestions(
    asRead,
    understood,
    prints,
    reviewed,
    input.kept,
    input.knownQuestions ?? [],
  );
  const result = resultOf(matched, people, reviewed, { ...input, known }, questions);
  return { result, placements };
}

/** Runs the second half as often as answers need it. */
async function rounds(understood: Understood, input: Going) {
  const communeOf = communeReader(understood, input.communes);
  const { placed, ...later } = input;
  let isFirst = true;
  let { model } = input.matching;
  return async (decisions: readonly Decision[]): Promise<Round> => {
    const { result, placements } = await conclude(
      understood,
      isFirst ? input : later,
      decisions,
      model,
    );
    isFirst = false;
    // Corrections of a few cells are no reason to weigh everybody anew.
    model ??= result.clustering.model;
    const communes = newCommunesOf(placements, input.target);
    return {
      result,
      asked: {
        profile: result.profile,
        branches: placements.order,
        branchesOf: runBranchReader(
          placements,
          result.records,
          understood.branches?.entries ?? [],
          result.profile,
        ),
        communeOf: (text) => communeOf(text, communes),
        communes,
        memberOf: namedMembers(result, input.known),
      },
    };
  };
}

/** Questions of the runs before late files were added, with the decisions of now and without any. */
async function* earlierQuestions(
  { earlierFiles = [], placed: _, progress: __, ...input }: Going,
  inForce: readonly Decision[],
): AsyncGenerator<Question[]> {
  for (const files of earlierFiles) {
    const understood = await understand({ ...input, files });
    yield askable((await conclude(understood, input, inForce)).result);
    if (inForce.length > 0) yield askable((await conclude(understood, input, [])).result);
  }
}
