// `npm run bench -- peers [--only names] [--rows N] [--seed N] [--sets folder] [--keep folder]`: the same rows
// through hopnhat and through Splink, which needs python3: time, memory, and how right the clusters are.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeSampleRows } from './peers/rows.js';
import { bestClusters, findSplink, runSplink } from './peers/splink.js';
import { mergedSet, publicSets, readSet, WRONG_MERGES } from './publicSets.js';
import { mergedSample } from './samples.js';
import { inFolder, print, printTable, seconds, writeCsv } from './support.js';

const SCENARIOS = ['party', 'youth', 'party-years', 'youth-years'];

/** @returns exit status: 1 where nothing could be compared */
export async function peers(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      rows: { type: 'string' },
      seed: { type: 'string', default: '1' },
      sets: { type: 'string' },
      keep: { type: 'string' },
    },
  });
  const splink = findSplink();
  if (splink.python === undefined) {
    print(`Nothing to compare with: ${splink.missing}. Install Python 3.10 or newer with venv.`);
    return 1;
  }
  const isWanted = (name) => values.only?.split(',').includes(name) ?? true;
  return inFolder('peers', values.keep, async (folder) => {
    const table = [];
    for (const set of values.sets === undefined ? [] : publicSets(values.sets)) {
      if (!isWanted(set.name)) continue;
      const own = join(folder, set.name);
      const hopnhat = WRONG_MERGES.map((share) => [
        `hopnhat, ${share * 100} % wrong`,
        mergedSet(set, join(own, String(share)), share),
      ]);
      const { people, rows } = readSet(set);
      writeCsv(
        join(own, 'rows.csv'),
        rows.map((row, at) => ({ unique_id: at, ...row })),
      );
      table.push(...compared(set.name, set.peer, own, people, hopnhat, splink));
    }
    for (const scenario of SCENARIOS.filter(isWanted)) {
      const own = join(folder, scenario);
      mkdirSync(own);
      const { rows, seed } = values;
      const hopnhat = [['hopnhat', mergedSample({ scenario, rows, seed }, own)]];
      const people = await writeSampleRows(join(own, 'sample'), join(own, 'rows.csv'));
      table.push(...compared(scenario, 'vietnamese', own, people, hopnhat, splink));
    }
    print(
      '\nThe whole command; of it the matching. Clustered precision, recall and F1 over all pairs.\n',
    );
    printTable(
      ['set', 'rows', 'system', 'seconds', 'matching', 'MB', 'precision', 'recall', 'F1'],
      table,
    );
    return 0;
  });
}

/** Lines of the table. @param hopnhat its runs by what to call them */
function compared(name, kind, folder, people, hopnhat, { python, name: title }) {
  const pairs = join(folder, 'pairs.csv');
  const run = runSplink(python, kind, join(folder, 'rows.csv'), pairs);
  const best = bestClusters(pairs, people);
  const line = (system, time, matching, megabytes, { precision, recall, f1 }) => [
    name,
    people.length,
    system,
    seconds(time),
    seconds(matching),
    megabytes.toFixed(0),
    ...[precision, recall, f1].map((score) => score.toFixed(4)),
  ];
  print(`${name}: compared`);
  const matching = Object.values(run.times).reduce((sum, each) => sum + each * 1000, 0);
  return [
    ...hopnhat.map(([system, { time, stages, megabytes: peak, measures }]) =>
      line(system, time, stages.match, peak, measures),
    ),
    line(`${title}, from ${best.bits} bits`, run.time, matching, run.megabytes, best),
  ];
}
