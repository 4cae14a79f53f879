// `npm run bench -- accuracy [--only names] [--rows N] [--seeds N] [--sets folder] [--keep folder]
// [-- merge options]`: how right the members are on samples of several seeds, and on public sets where their
// folder is given.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scoresOf } from '../dist/evaluate/pairs.js';
import { mergedSet, publicSets, WRONG_MERGES } from './publicSets.js';
import { mergedSample } from './samples.js';
import { inFolder, print, printTable, share, split } from './support.js';

/** Small communes are one set together, and never larger. Youth and party, also those of years, have the rows of a province. */
const SETS = [
  { name: 'party', scenarios: ['party'], seeds: 5 },
  { name: 'youth', scenarios: ['youth'], seeds: 5 },
  { name: 'party-years', scenarios: ['party-years'], seeds: 5 },
  { name: 'youth-years', scenarios: ['youth-years'], seeds: 2 },
  { name: 'province', scenarios: ['province'], rows: 48_000, seeds: 5 },
  { name: 'communes', scenarios: ['lai-dong', 'phong-chau'], seeds: 20, isSmall: true },
];

export function accuracy(args) {
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
  return inFolder('accuracy', values.keep, (folder) => {
    const measured = [];
    for (const set of SETS.filter(({ name }) => wanted?.includes(name) ?? true)) {
      const rows = set.isSmall ? undefined : (values.rows ?? set.rows);
      const runs = [];
      for (let seed = 1; seed <= Number(values.seeds ?? set.seeds); seed++) {
        for (const scenario of set.scenarios) {
          const place = join(folder, `${scenario}-${seed}`);
          mkdirSync(place);
          runs.push(mergedSample({ scenario, rows, seed }, place, options).measures);
        }
      }
      measured.push({ ...set, runs });
      print(`${set.name}: ${runs.length} runs`);
    }
    if (values.sets !== undefined) {
      for (const set of publicSets(values.sets)) {
        if (!(wanted?.includes(set.name) ?? true)) continue;
        for (const [at, wrongMerges] of WRONG_MERGES.entries()) {
          const place = join(folder, `${set.name}-${wrongMerges}`);
          const { measures } = mergedSet(set, place, wrongMerges, options);
          const name = `${set.name}, ${wrongMerges * 100} % wrong`;
          // Limits change nothing of the probabilities.
          measured.push({ name, runs: [measures], isRepeated: at > 0 });
        }
      }
    }
    tell(measured);
    return 0;
  });
}

function tell(measured) {
  const figures = measured.map(({ name, runs, isSmall, isRepeated = false }) => ({
    isRepeated,
    title: `${name}, ${runs[0].rows} rows`,
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
  print('\nOf the pairs given a probability, the share that is truly one person (pairs)\n');
  const bands = figures[0].all.reliability.map(
    ({ from, to }) => `${percent(from)}–${percent(to)} %`,
  );
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

export function meanAndWorst(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length === 1) return mean.toFixed(4);
  return `${mean.toFixed(4)} (${Math.min(...values).toFixed(4)})`;
}

/** The measures of all runs together, as if they were one. */
export function pooled(runs) {
  const sum = (of) => runs.reduce((total, run) => total + of(run), 0);
  const scores = (of) =>
    scoresOf({
      true: sum(({ pairs }) => pairs.true),
      found: sum((run) => of(run).found),
      right: sum((run) => of(run).right),
    });
  return {
    ...scores(({ pairs }) => pairs),
    rows: sum(({ rows }) => rows),
    answered: scores(({ answered }) => answered),
    questions: {
      asked: sum(({ questions }) => questions.asked),
      judged: sum(({ questions }) => questions.judged),
      one: sum(({ questions }) => questions.one),
    },
    blocking: {
      true: sum(({ blocking }) => blocking.true),
      proposed: sum(({ blocking }) => blocking.proposed),
    },
    reliability: runs[0].reliability.map(({ from, to }, at) => ({
      from,
      to,
      pairs: sum(({ reliability }) => reliability[at].pairs),
      one: sum(({ reliability }) => reliability[at].one),
    })),
  };
}

function percent(share) {
  return String(Number((share * 100).toFixed(1)));
}
