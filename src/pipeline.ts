/** The order of the steps of a merge; no other file knows it. `README.md` describes the steps. */
import { foundBranches, placedCommunes } from './assign/index.js';
import { sinceGone } from './consolidate/index.js';
import {
  type Decision,
  type FoundBranch,
  InputError,
  type KnownQuestion,
  type MatchModel,
  type MergeResult,
  withoutUndefined,
} from './model/index.js';
import {
  askedReader,
  assembleResult,
  charactersOf,
  checkFilledText,
  checkRosterSize,
  correctRosters,
  decideAll,
  findingsShown,
  fingerprintsOf,
  followBranches,
  followRows,
  kindReaderOf,
  letterReaderOf,
  listKnownQuestions,
  locateRosters,
  type MergeInput,
  makeMembers,
  matchRosters,
  normaliseRosters,
  openDecisions,
  type ParsedRosters,
  placeRecords,
  placeUndecided,
  type RunRound,
  readBranchFiles,
  readFiles,
  recogniseRosters,
  reviewQuestions,
  withSealedLedger,
} from './steps/index.js';

/**
 * Merges rosters in memory, from bytes to a value; touches neither files nor the console. The same
 * input gives the same result.
 * @param input files with a function that gives their bytes, and settings; see `MergeInput`
 * @throws InputError for input that cannot be processed, with every fault found
 * @example
 * const result = await merge({
 *   files: [{ file: 'a.csv', read: () => ({ bytes, sha256 }), settings: [] }],
 *   profiles,
 *   target: 'Xã Lai Đồng',
 *   matching: defaultMatchSettings,
 * });
 */
export async function merge(input: MergeInput): Promise<MergeResult> {
  const parsed = await parseRosters(input);
  const show = findingsShown(parsed, input.profiles);
  try {
    input.recognised?.(parsed.profile);
    checkRosterSize(parsed);
    const result = await applyDecisions(parsed, { ...input, target: parsed.target });
    return { ...result, findings: result.findings.map(show) };
  } catch (error) {
    throw error instanceof InputError ? new InputError(error.faults.map(show)) : error;
  }
}

/** Finds every old branch with its members, for the drafts of `init`. */
export async function survey(
  input: MergeInput,
): Promise<{ parsed: ParsedRosters; branches: FoundBranch[] }> {
  const parsed = await parseRosters(input);
  const placements = placeUndecided(parsed, parsed.target);
  const { records, profile, tables } = parsed;
  return { parsed, branches: foundBranches(records, placements, profile, tables) };
}

/** Steps 2 to 6: reads, decodes, recognises, locates and normalises all rosters. */
export async function parseRosters(input: MergeInput): Promise<ParsedRosters> {
  const { progress, branches } = input;
  const branchFiles = await readBranchFiles(branches, input);
  const kindReader = kindReaderOf(input);
  const files = await readFiles(input.files, {
    ...input,
    ...withoutUndefined({ kindReader }),
    letterReader: letterReaderOf(input),
    progress: (done, total) => progress?.('read', done, total),
  });
  progress?.('recognise', 0, files.files.length);
  const rosters = await recogniseRosters(files, branchFiles, input);
  input.rosterThreads?.release();
  checkFilledText(charactersOf(files), rosters.tables);
  const located = await locateRosters(rosters, input);
  progress?.('normalise', 0, located.tables.length);
  const rounds = new Map(input.files.map(({ file, round = 0 }) => [file, round]));
  return normaliseRosters(located, rounds);
}

/** Adds the questions of the earlier result that keep their ids in this run. */
interface RoundInput extends MergeInput {
  kept: readonly KnownQuestion[];
}

/** Concludes with all answers and decisions of people, as often as they need. */
async function applyDecisions(parsed: ParsedRosters, input: MergeInput): Promise<MergeResult> {
  const { known = [], knownQuestions = [], isLate = false } = input;
  const opened = input.deciding && openDecisions(input.deciding, parsed);
  const earlier = { questions: knownQuestions, rows: known, isLate };
  const followed = followRows(parsed, opened?.deciding.decisions ?? [], earlier);
  const named = followBranches(parsed, followed.decisions, input.target);
  const roundInput: RoundInput = { ...input, kept: followed.kept };
  if (opened === undefined) return (await conclude(parsed, roundInput, [])).result;
  const result = await decideAll(
    { ...opened.deciding, decisions: named.decisions },
    roundRunner(parsed, roundInput),
    (inForce) => earlierQuestions(roundInput, inForce),
  );
  const sealed = withSealedLedger(result, opened, input.mask ?? false);
  return { ...sealed, findings: [...sealed.findings, ...followed.findings, ...named.findings] };
}

/** Steps 7 to 11, with decisions in force: corrects, places, matches, consolidates and reviews. */
async function conclude(
  parsed: ParsedRosters,
  input: RoundInput,
  decisions: readonly Decision[],
  model: MatchModel | undefined = input.matching.model,
) {
  const corrected = correctRosters(parsed, decisions);
  const fingerprints = fingerprintsOf(corrected.parsed, parsed);
  const placed = placeRecords(corrected, input.target, decisions, fingerprints.records);
  const { records } = corrected.parsed;
  input.placed?.(placedCommunes(records, placed.placements), records.count);
  const matched = await matchRosters(corrected, placed, fingerprints, decisions, input, model);
  const earlier = [...(input.known ?? []), ...(input.knownAgain ?? [])];
  const known = sinceGone(earlier, fingerprints.records);
  const people = makeMembers(matched, known);
  const reviewed = reviewQuestions(matched, people, input.kept, input);
  const knownQuestions = listKnownQuestions(parsed, corrected.parsed, fingerprints, reviewed, {
    kept: input.kept,
    all: input.knownQuestions ?? [],
  });
  const result = assembleResult(matched, people, reviewed, input, known, knownQuestions);
  return { result, placements: placed.placements };
}

/** Makes the function that runs steps 7 to 11 for each round of decisions. */
function roundRunner(parsed: ParsedRosters, input: RoundInput): RunRound {
  const askedOf = askedReader(parsed, input);
  const { placed, ...later } = input;
  let isFirst = true;
  let { model } = input.matching;
  return async (decisions) => {
    const roundInput = isFirst ? input : later;
    isFirst = false;
    const { result, placements } = await conclude(parsed, roundInput, decisions, model);
    // A few corrected cells are no reason to learn the weights again.
    model ??= result.clustering.model;
    return { result, asked: askedOf(result, placements) };
  };
}

/** Asks the questions of the runs before late files were added, with present decisions and without any. */
async function* earlierQuestions(
  { earlierFiles = [], placed: _, progress: __, ...input }: RoundInput,
  inForce: readonly Decision[],
): AsyncGenerator<Pick<MergeResult, 'questions' | 'leftOut'>> {
  for (const files of earlierFiles) {
    const parsed = await parseRosters({ ...input, files });
    yield (await conclude(parsed, input, inForce)).result;
    if (inForce.length > 0) yield (await conclude(parsed, input, [])).result;
  }
}
