/**
 * `npm run bench -- accuracy [--only names] [--rows N] [--seeds N] [--sets folder] [--keep folder]
 * [-- merge options]`: measures members on samples of several seeds, and on public
 * sets if their folder is given.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inFolder } from './support/folder.js';
import { print, printTable, share } from './support/output.js';
import { meanAndWorst, type Pooled, pooled } from './support/pooled.js';
import { split } from './support/program.js';
import { mergedSet, publicSets, WRONG_MERGES } from './support/publicSets.js';
import { mergedSample } from './support/samples.js';

interface SampleSet {
  name: string;
  scenarios: readonly string[];
  seeds: number;
  /** Number of rows; the scenario's usual number by default and at most. */
  rows?: number;
  /** Whether its scenarios count as one set. */
  isSmall?: boolean;
}

const SETS: readonly SampleSet[] = [
  { name: 'party', scenarios: ['party'], seeds: 5 },
  { name: 'youth', scenarios: ['youth'], seeds: 5 },
  { name: 'party-years', scenarios: ['party-years'], seeds: 5 },
  { name: 'youth-years', scenarios: ['youth-years'], seeds: 2 },
  { name: 'province', scenarios: ['province'], rows: 48_000, seeds: 5 },
  { name: 'communes', scenarios: ['lai-dong', 'phong-chau'], seeds: 20, isSmall: true },
];

interface MeasuredSet {
  name: string;
  runs: Pooled[];
  isSmall?: boolean;
  /** Whether it repeats the previous set with other thresholds, which give equal probabilities. */
  isRepeated?: boolean;
}

export function accuracy(args: string[]): Promise<number> {
  const [own, options] = split(args);
  const { values } = parseArgs({
    args: own,
    options: {
      only: { type: 'string' },
      rows: { type: 'string' },
      seeds: { type: 'string' },
      sets: { type: 'string' },
      keep: { type: 'string' },
    },
  });
  const wanted = values.only?.split(',');
  const isWanted = ({ name }: { name: string }) => wanted?.includes(name) ?? true;
  return inFolder('accuracy', values.keep, async (folder) => {
    const measured: MeasuredSet[] = [];
    for (const set of SETS.filter(isWanted)) {
      const runs = sampleRuns(set, values, folder, options);
      measured.push({ ...set, runs });
      print(`${set.name}: ${runs.length} runs`);
    }
    for (const set of values.sets === undefined ? [] : publicSets(values.sets).filter(isWanted)) {
      for (const [at, wrongMerges] of WRONG_MERGES.entries()) {
        const place = join(folder, `${set.name}-${wrongMerges}`);
        const { measures } = mergedSet(set, place, wrongMerges, options);
        const name = `${set.name}, ${wrongMerges * 100} % wrong`;
        measured.push({ name, runs: [measures], isRepeated: at > 0 });
      }
    }
    printFigures(measured);
    return 0;
  });
}

function sampleRuns(
  set: SampleSet,
  asked: { rows?: string | undefined; seeds?: string | undefined },
  folder: string,
  options: readonly string[],
): Pooled[] {
  const rows = set.isSmall ? undefined : (asked.rows ?? set.rows);
  const runs: Pooled[] = [];
  for (let seed = 1; seed <= Number(asked.seeds ?? set.seeds); seed++) {
    for (const scenario of set.scenarios) {
      const place = join(folder, `${scenario}-${seed}`);
      mkdirSync(place);
      const { measures } = mergedSample({ scenario, rows, seed }, place, options);
      runs.push(measures);
    }
  }
  return runs;
}

function printFigures(measured: readonly MeasuredSet[]): void {
  const figures = measured.map(({ name, runs, isSmall, isRepeated = false }) => ({
    isRepeated,
    title: `${name}, ${runs[0]!.rows} rows`,
    runs: isSmall ? [pooled(runs)] : runs,
    all: pooled(runs),
    count: runs.length,
  }));
  print('\nMean, and the worst in brackets\n');
  printTable(
    [
      'set',
      'runs',
      'precision',
      'recall',
      'F1',
      'F1 after right answers',
      'questions per row',
      'of them one person',
      'true pairs compared',
    ],
    figures.map(({ title, runs, all, count }) => [
      title,
      count,
      meanAndWorst(runs.map(({ precision }) => precision)),
      meanAndWorst(runs.map(({ recall }) => recall)),
      meanAndWorst(runs.map(({ f1 }) => f1)),
      meanAndWorst(runs.map(({ answered }) => answered.f1)),
      share(all.questions.asked, all.rows),
      share(all.questions.one, all.questions.judged),
      share(all.blocking.proposed, all.blocking.true),
    ]),
  );
  const [first] = figures;
  if (first === undefined) return;
  print('\nOf the pairs given a probability, the share that is truly one person (pairs)\n');
  const bands = first.all.reliability.map(({ from, to }) => `${percent(from)}–${percent(to)} %`);
  printTable(
    ['set', ...bands],
    figures
      .filter(({ isRepeated }) => !isRepeated)
      .map(({ title, all }) => [
        title,
        ...all.reliability.map(({ pairs, one }) =>
          pairs === 0 ? '–' : `${share(one, pairs)} (${pairs})`,
        ),
      ]),
  );
}

function percent(part: number): string {
  return String(Number((part * 100).toFixed(1)));
}
