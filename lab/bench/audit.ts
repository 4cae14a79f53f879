/**
 * `npm run bench -- audit [--scenarios commune,party-years] [--rows N] [--seeds N] [--draws N] [--size N]`: draws
 * audits of samples whose truth is known, answers them by the truth, and prints how often the 95 % intervals contain
 * the true precision and recall, and how wide they are; with the usual thresholds, and with worse ones.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare, readTruth } from '#product/app/run/index.js';
import {
  type AuditedMatching,
  type Draw,
  drawAudit,
  type Estimate,
  type Estimates,
  estimate,
  NEAR_FROM,
} from '#product/audit/index.js';
import { evaluate } from '#product/evaluate/index.js';
import { forEachWeighed, makeWeigher } from '#product/match/index.js';
import type { MergeResult } from '#product/model/index.js';
import { merge } from '#product/pipeline.js';
import { Random } from '#product/sample/index.js';
import { inFolder } from './support/folder.js';
import { print, printTable, share } from './support/output.js';
import { branchesOf } from './support/program.js';
import { makeSample } from './support/samples.js';

/** Thresholds of merging, in bits; the usual one first. */
const THRESHOLDS: readonly { name: string; mergeAt?: number }[] = [
  { name: 'usual' },
  { name: 'loose', mergeAt: -4 },
  { name: 'strict', mergeAt: 30 },
];
const MEASURES = ['precision', 'recall', 'recallWithSingles'] as const;
type Measure = (typeof MEASURES)[number];

interface Tally {
  draws: number;
  covered: number;
  width: number;
  truth: number;
}

/** Runs the benchmark. @returns exit status: 1 if an interval covers less often than it says */
export function audit(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      scenarios: { type: 'string', default: 'commune' },
      rows: { type: 'string', default: '3000' },
      seeds: { type: 'string', default: '20' },
      draws: { type: 'string', default: '10' },
      size: { type: 'string', default: '120' },
    },
  });
  const [seeds, draws, size] = [values.seeds, values.draws, values.size].map(Number) as [
    number,
    number,
    number,
  ];
  return inFolder('audit', undefined, async (folder) => {
    const rows: (string | number)[][] = [];
    let isCovered = true;
    for (const rates of RATES) {
      const tallies = new Map<string, Tally>();
      for (let seed = 1; seed <= seeds * draws; seed++) simulate(rates, seed, tallies);
      for (const [name, tally] of tallies) {
        rows.push(['simulated', rates.name, name, ...cellsOf(tally)]);
        isCovered &&= tally.covered >= 0.95 * tally.draws;
      }
    }
    print(`simulated: ${RATES.length} settings`);
    for (const scenario of values.scenarios.split(',')) {
      const tallies = new Map<string, Tally>();
      for (let seed = 1; seed <= seeds; seed++) {
        const sample = join(folder, `${scenario}-${seed}`);
        makeSample({ scenario, rows: values.rows, seed }, sample);
        for (const { name, mergeAt } of THRESHOLDS) {
          await auditSample(sample, mergeAt, { draws, size }, (measure, found, truth) =>
            count(tallies, `${name} ${measure}`, found, truth),
          );
        }
      }
      for (const [name, tally] of tallies) {
        rows.push([scenario, ...name.split(' '), ...cellsOf(tally)]);
        isCovered &&= tally.covered >= 0.95 * tally.draws;
      }
      print(`${scenario}: ${seeds} samples`);
    }
    const head = ['sample', 'threshold', 'measure', 'draws', 'true value', 'covered', 'width'];
    printTable(head, rows);
    return isCovered ? 0 : 1;
  });
}

function count(tallies: Map<string, Tally>, name: string, found: Estimate, truth: number): void {
  const tally = tallies.get(name) ?? { draws: 0, covered: 0, width: 0, truth: 0 };
  const isInside = found.low <= truth + 1e-9 && truth <= found.high + 1e-9;
  tallies.set(name, {
    draws: tally.draws + 1,
    covered: tally.covered + (isInside ? 1 : 0),
    width: tally.width + found.high - found.low,
    truth: tally.truth + truth,
  });
}

function cellsOf({ draws, covered, width, truth }: Tally): (string | number)[] {
  return [draws, share(truth, draws), share(covered, draws), share(width, draws)];
}

/** Shares of pairs of one person by stratum, for answers without any matching. */
const RATES = [
  { name: 'good', merged: [0.97, 0.99, 1], near: [0.4, 0.02, 0.003], single: 0.002 },
  { name: 'poor', merged: [0.7, 0.9, 0.97], near: [0.6, 0.2, 0.05], single: 0.05 },
  { name: 'faultless', merged: [1, 1, 1], near: [0, 0, 0], single: 0 },
] as const;
/** Pairs and lines of each stratum, in their order. */
const STRATA = [
  { id: 'merged-weak', frame: 'merged', pairs: 60, drawn: 12 },
  { id: 'merged-middle', frame: 'merged', pairs: 300, drawn: 20 },
  { id: 'merged-strong', frame: 'merged', pairs: 900, drawn: 28 },
  { id: 'near-likely', frame: 'near', pairs: 40, drawn: 16 },
  { id: 'near-unlikely', frame: 'near', pairs: 120, drawn: 14 },
  { id: 'near-cannot-link', frame: 'near', pairs: 80, drawn: 6 },
  { id: 'single', frame: 'single', pairs: 1500, drawn: 24 },
] as const;

/** Draws from strata with known shares, estimates them, and counts whether the intervals cover. */
function simulate(rates: (typeof RATES)[number], seed: number, tallies: Map<string, Tally>): void {
  const random = new Random(seed);
  const shares = [...rates.merged, ...rates.near, rates.single];
  const one = { merged: 0, near: 0, single: 0 };
  const strata = STRATA.map(({ drawn, ...stratum }, at) => {
    const right = Math.round(stratum.pairs * shares[at]!);
    one[stratum.frame] += right;
    let found = 0;
    for (let line = 0; line < drawn; line++) {
      if (random.chance((right - found) / (stratum.pairs - line))) found++;
    }
    return { ...stratum, answers: drawn, one: found };
  });
  const merged = STRATA.reduce((sum, each) => sum + (each.frame === 'merged' ? each.pairs : 0), 0);
  const truths: Record<Measure, number> = {
    precision: one.merged / merged,
    recall: one.merged / (one.merged + one.near),
    recallWithSingles: one.merged / (one.merged + one.near + one.single),
  };
  const estimates = estimate(strata);
  for (const measure of MEASURES) count(tallies, measure, estimates[measure], truths[measure]);
}

/** Draws audits of one sample, answers them by its truth, and reports each estimate with the true value. */
async function auditSample(
  sample: string,
  mergeAt: number | undefined,
  { draws, size }: { draws: number; size: number },
  report: (measure: Measure, found: Estimate, truth: number) => void,
): Promise<void> {
  const [, branches] = branchesOf(sample);
  const { input } = await prepare({ inputs: [join(sample, 'in')], ...(branches && { branches }) });
  const matching = { ...input.matching, ...(mergeAt === undefined ? {} : { mergeAt }) };
  const result = await merge({ ...input, matching });
  const known = await truthOf(result, join(sample, 'truth.csv'));
  const weighed = weighedOnce(result);
  const truths = trueValues(result, weighed, known);
  for (let seed = 1; seed <= draws; seed++) {
    const draw = drawAudit(result.clustering, weighed, size, seed);
    const estimates = judged(draw, known.areOne);
    for (const measure of MEASURES) report(measure, estimates[measure], truths[measure]);
  }
}

/** Weighs all compared pairs once, for many draws. */
function weighedOnce({ records, profile, clustering: { model } }: MergeResult): AuditedMatching {
  const pairs: [number, number, number | undefined, number][] = [];
  forEachWeighed(records, profile, model, (...pair) => pairs.push(pair));
  return {
    ...makeWeigher(records, profile, model),
    forEachWeighed: (visit) => {
      for (const pair of pairs) visit(...pair);
      return pairs.length;
    },
  };
}

/** Counts pairs of one person among all merged and near pairs. */
function trueValues(
  { clustering: { cluster } }: MergeResult,
  matching: AuditedMatching,
  { areOne, pairs }: Known,
): Record<Measure, number> {
  let [merged, right, near] = [0, 0, 0];
  for (let a = 0; a < cluster.length; a++) {
    for (let b = a + 1; b < cluster.length; b++) {
      if (cluster[a] !== cluster[b]) continue;
      merged++;
      if (areOne(a, b)) right++;
    }
  }
  matching.forEachWeighed((a, b, _, weight) => {
    const isNear = cluster[a] !== cluster[b] && matching.probability(weight) >= NEAR_FROM;
    if (isNear && areOne(a, b)) near++;
  });
  const part = (of: number, all: number) => (all === 0 ? 1 : of / all);
  return {
    precision: part(right, merged),
    recall: part(right, right + near),
    recallWithSingles: part(right, pairs),
  };
}

function judged({ strata, pairs }: Draw, areOne: (a: number, b: number) => boolean): Estimates {
  return estimate(
    strata.map(({ id, frame, pairs: all }) => {
      const own = pairs.filter(({ stratum }) => stratum === id);
      const one = own.filter(({ a, b }) => areOne(a, b)).length;
      return { id, frame, pairs: all, answers: own.length, one };
    }),
  );
}

/** The truth about the records of a run. */
interface Known {
  areOne: (a: number, b: number) => boolean;
  /** Number of pairs of records of one person. */
  pairs: number;
}

/** Reads who is on each record, and counts the pairs of records of one person. */
async function truthOf(result: MergeResult, path: string): Promise<Known> {
  const { judged, recordOf } = evaluate(result, await readTruth(path), {
    proposals: (a) => ({
      rules: [],
      first: new Int16Array(a.length).fill(-1),
      only: new Int16Array(a.length).fill(-1),
    }),
    forEachWeighed: () => 0,
  });
  const person = new Int32Array(result.records.count).fill(-1);
  recordOf.forEach((record, line) => {
    if (record >= 0) person[record] = judged.person[line]!;
  });
  const sizes = new Map<number, number>();
  for (const own of person) if (own >= 0) sizes.set(own, (sizes.get(own) ?? 0) + 1);
  let pairs = 0;
  for (const size of sizes.values()) pairs += (size * (size - 1)) / 2;
  return { areOne: (a, b) => person[a]! >= 0 && person[a] === person[b], pairs };
}
