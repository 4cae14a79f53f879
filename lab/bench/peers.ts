/**
 * `npm run bench -- peers [--only names] [--rows N] [--seed N] [--sets folder] [--keep folder]`: compares
 * hopnhat with Splink, which needs python3, on equal rows: time, memory and measures of the clusters.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Scores } from '#product/evaluate/index.js';
import { writeSampleRows } from '../peers/rows.js';
import {
  bestClusters,
  findSplink,
  runSplink,
  type Splink,
  type SplinkSettings,
} from '../peers/splink.js';
import { writeCsv } from './support/csv.js';
import { inFolder } from './support/folder.js';
import { print, printTable, seconds } from './support/output.js';
import {
  mergedSet,
  publicSets,
  readSet,
  type StoredSet,
  WRONG_MERGES,
} from './support/publicSets.js';
import { type Judged, mergedSample } from './support/samples.js';

const SCENARIOS = ['party', 'youth', 'party-years', 'youth-years'];

/** Rows of both systems. */
interface PeerComparison {
  name: string;
  settings: SplinkSettings;
  folder: string;
  /** The person of each row. */
  people: string[];
  /** Runs by their names. */
  hopnhat: (readonly [system: string, run: Judged])[];
}

/** Runs the comparison. @returns exit status: 1 if nothing could be compared */
export async function peers(args: string[]): Promise<number> {
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
  if ('missing' in splink) {
    print(`Nothing to compare with: ${splink.missing}. Install Python 3.10 or newer with venv.`);
    return 1;
  }
  const { rows, seed, sets } = values;
  const isWanted = (name: string) => values.only?.split(',').includes(name) ?? true;
  return inFolder('peers', values.keep, async (folder) => {
    const table: (string | number)[][] = [];
    for (const set of sets === undefined ? [] : publicSets(sets)) {
      if (isWanted(set.name)) table.push(...compared(ofSet(set, join(folder, set.name)), splink));
    }
    for (const scenario of SCENARIOS.filter(isWanted)) {
      const own = join(folder, scenario);
      mkdirSync(own);
      const run = mergedSample({ scenario, rows, seed }, own);
      const people = await writeSampleRows(join(own, 'sample'), join(own, 'rows.csv'));
      const comparison: PeerComparison = {
        name: scenario,
        settings: 'vietnamese',
        folder: own,
        people,
        hopnhat: [['hopnhat', run]],
      };
      table.push(...compared(comparison, splink));
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

function ofSet(set: StoredSet, folder: string): PeerComparison {
  const hopnhat = WRONG_MERGES.map(
    (share) =>
      [
        `hopnhat, ${share * 100} % wrong`,
        mergedSet(set, join(folder, String(share)), share),
      ] as const,
  );
  const { people, rows } = readSet(set);
  writeCsv(
    join(folder, 'rows.csv'),
    rows.map((row, at) => ({ unique_id: at, ...row })),
  );
  return { name: set.name, settings: set.peer, folder, people, hopnhat };
}

/** Makes the lines of the table. */
function compared(
  { name, settings, folder, people, hopnhat }: PeerComparison,
  { python, name: title }: Splink,
): (string | number)[][] {
  const pairs = join(folder, 'pairs.csv');
  const run = runSplink(python, settings, join(folder, 'rows.csv'), pairs);
  const best = bestClusters(pairs, people);
  const line = (
    system: string,
    time: number,
    matching: number,
    megabytes: number,
    { precision, recall, f1 }: Scores,
  ) => [
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
      line(system, time, stages.match!, peak, measures),
    ),
    line(`${title}, from ${best.bits} bits`, run.time, matching, run.megabytes, best),
  ];
}
