/**
 * `npm run bench -- levels [--rows 60000] [--seed 1]`: merges the two halves of a province apart, then their
 * rosters together, and compares this with one merge of all lists. The halves are districts in turn, so that
 * people who moved between them are on the lists of both.
 */
import { copyFileSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CsvRow, readCsv, rowKey } from './support/csv.js';
import { inFolder } from './support/folder.js';
import { print, printTable, seconds, share } from './support/output.js';
import { measured } from './support/program.js';
import { comparePairs, type Pairs } from './support/provinceTruth.js';
import { makeSample } from './support/samples.js';

const HALVES = ['tinh-1', 'tinh-2'] as const;

/** Row key of the sample → `Mã`; `''` for nobody. */
type Members = ReadonlyMap<string, string>;

export function levels(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { rows: { type: 'string', default: '60000' }, seed: { type: 'string', default: '1' } },
  });
  return inFolder('levels', undefined, async (folder) => {
    const sample = join(folder, 'sample');
    makeSample({ scenario: 'province', ...values, format: 'csv' }, sample);
    const halfOf = splitIntoHalves(join(sample, 'in'), folder);
    const truth = readCsv(join(sample, 'truth.csv'));
    const once = atOnce(join(sample, 'in'), folder);
    const twice = onTwoLevels(folder);
    const rows = ({ members, time }: Merged, title: string) => {
      const all = pairsBy(truth, members);
      const apart = HALVES.map((half) =>
        pairsBy(
          truth.filter((row) => halfOf(row.file!) === half),
          members,
        ),
      );
      const across = (of: keyof Pairs) => apart.reduce((rest, own) => rest - own[of], all[of]);
      return [
        title,
        seconds(time),
        share(all.right, all.found),
        share(all.right, all.true),
        across('true'),
        share(across('right'), across('found')),
        share(across('right'), across('true')),
      ];
    };
    print('\nPairs of rows of one person, merged alone\n');
    printTable(
      ['run', 'seconds', 'precision', 'recall', 'pairs across', 'their precision', 'their recall'],
      [rows(once, 'all lists at once'), rows(twice, 'halves, then their rosters')],
    );
    return 0;
  });
}

interface Merged {
  members: Members;
  /** Milliseconds of all merges. */
  time: number;
}

/** Copies the folders of a province into two halves. @returns the half of a file of the sample */
function splitIntoHalves(lists: string, folder: string): (file: string) => string {
  const districts = readdirSync(lists).sort();
  const halves = new Map(districts.map((name, at) => [name, HALVES[at % 2]!]));
  for (const [name, half] of halves) {
    cpSync(join(lists, name), join(folder, half, name), { recursive: true });
  }
  return (file) => halves.get(file.split('/')[0]!) ?? '';
}

function atOnce(lists: string, folder: string): Merged {
  const out = join(folder, 'once');
  const { time } = measured(['merge', lists, '-o', out, '--format', 'csv'], folder);
  return { members: membersOf(out), time };
}

/** Merges each half, then the rosters of both results, and follows each row through both lineages. */
function onTwoLevels(folder: string): Merged {
  const rosters = join(folder, 'rosters');
  mkdirSync(rosters);
  let time = 0;
  const halves = HALVES.map((half) => {
    const out = join(folder, `${half}-result`);
    time += measured(['merge', join(folder, half), '-o', out, '--format', 'csv'], folder).time;
    copyFileSync(join(out, 'roster.csv'), join(rosters, `${half}.csv`));
    return { half, out };
  });
  const together = join(folder, 'together');
  time += measured(['merge', rosters, '-o', together, '--format', 'csv'], folder).time;
  const second = membersOf(together);
  const members = new Map<string, string>();
  for (const { half, out } of halves) {
    // The heading is row 1.
    const rowOf = new Map(readCsv(join(out, 'roster.csv')).map((row, at) => [row['Mã']!, at + 2]));
    for (const [key, member] of membersOf(out)) {
      const place = { file: `${half}.csv`, sheet: '', row: rowOf.get(member) };
      members.set(key, member === '' ? '' : (second.get(rowKey(place)) ?? ''));
    }
  }
  return { members, time };
}

function membersOf(result: string): Members {
  const lines = readCsv(join(result, 'lineage.csv')).filter(({ status }) => status !== 'skipped');
  return new Map(lines.map((line) => [rowKey(line), line.member!]));
}

function pairsBy(truth: readonly CsvRow[], members: Members): Pairs {
  const lines = [...members].map(([key, member]) => [key, [{ member }]] as const);
  return comparePairs(truth, new Map(lines));
}
