/**
 * `npm run bench -- suggestions [--only names] [--rows N] [--seeds 1,2] [--keep folder]`: judges the suggestions of
 * all questions, of all rounds, by the truth of samples, and prints by kind how many are right.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '#product/app/run/index.js';
import type { Question } from '#product/model/index.js';
import { merge } from '#product/pipeline.js';
import { inFolder } from './support/folder.js';
import { judgeSuggestion, kindOfSuggestion, type Verdict } from './support/judgeSuggestion.js';
import { print, printTable, share } from './support/output.js';
import { branchesOf } from './support/program.js';
import { makeKnownSample, readSampleTruth } from './support/sampleTruth.js';

/** Scenarios with their numbers of rows. */
const SCENARIOS: Readonly<Record<string, number>> = {
  'lai-dong': 600,
  'phong-chau': 600,
  commune: 5000,
  province: 20_000,
  party: 20_000,
  youth: 20_000,
  'party-years': 20_000,
  'youth-years': 20_000,
};
/** Share of right suggestions from which a kind is worth giving. */
const GOAL = 0.8;
/** Number of questions that covers all rounds. */
const ALL = 1_000_000;

type Counts = Record<Verdict, number>;

/** Runs the benchmark. @returns exit status: 1 if fewer suggestions of a kind are right than the goal says */
export function suggestions(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', default: Object.keys(SCENARIOS).join(',') },
      rows: { type: 'string' },
      seeds: { type: 'string', default: '1,2,3' },
      keep: { type: 'string' },
    },
  });
  return inFolder('suggestions', values.keep, async (folder) => {
    const byKind = new Map<string, Counts>();
    for (const scenario of values.only.split(',')) {
      for (const seed of values.seeds.split(',')) {
        const sample = join(folder, `${scenario}-${seed}`);
        mkdirSync(sample);
        await makeKnownSample({ scenario, rows: values.rows ?? SCENARIOS[scenario], seed }, sample);
        const truth = readSampleTruth(sample);
        for (const question of await questionsOf(sample)) {
          const kind = kindOfSuggestion(question);
          const counts = byKind.get(kind) ?? { none: 0, right: 0, wrong: 0, open: 0 };
          counts[judgeSuggestion(question, truth)]++;
          byKind.set(kind, counts);
        }
        print(`${scenario} ${seed}`);
      }
    }
    printCounts(byKind);
    return [...byKind.values()].every(reachesGoal) ? 0 : 1;
  });
}

/** Merges a sample and asks everything at once. */
async function questionsOf(sample: string): Promise<readonly Question[]> {
  const [, branches] = branchesOf(sample);
  const { input } = await prepare({
    inputs: [join(sample, 'in')],
    maxQuestions: ALL,
    ...(branches && { branches }),
  });
  return (await merge(input)).questions;
}

function reachesGoal({ right, wrong }: Counts): boolean {
  return right >= GOAL * (right + wrong);
}

function printCounts(byKind: ReadonlyMap<string, Counts>): void {
  print('');
  const sorted = [...byKind].sort(([a], [b]) => (a < b ? -1 : 1));
  printTable(
    ['kind', 'questions', 'suggestions', 'right', 'wrong', 'truth unknown', 'share right'],
    sorted.map(([kind, { none, right, wrong, open }]) => [
      kind,
      none + right + wrong + open,
      right + wrong + open,
      right,
      wrong,
      open,
      share(right, right + wrong),
    ]),
  );
}
