/**
 * `npm run bench -- province [--rows N] [--seed N] [--keep folder] [-- merge options]`: merges a
 * complete province (`sample --scenario province`) from csv and from xlsx with the real program, without a
 * plan. Prints time of each stage, peak memory, questions, and differences from the truth.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inFolder } from './support/folder.js';
import { print, seconds, share } from './support/output.js';
import { measured, type Run, split } from './support/program.js';
import { type Compared, compare, type Places } from './support/provinceTruth.js';
import { makeSample } from './support/samples.js';

/** Number of rows that the goals are for. */
const USUAL_ROWS = 300_000;
const GOAL = { seconds: 50, megabytes: 1200, xlsxTimes: 3 };
/** Most lost rows, and files with wrong places, that are printed; `--keep` writes all to `compared-*.json`. */
const LISTED = 25;

const FORMATS = ['csv', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

const MERGES: readonly { title: string; format: Format; options: string[] }[] = [
  { title: 'csv, all outputs', format: 'csv', options: [] },
  { title: 'csv, --format csv', format: 'csv', options: ['--format', 'csv'] },
  { title: 'xlsx, all outputs', format: 'xlsx', options: [] },
];

interface ProvinceRun {
  rows: number;
  seed: string;
  folder: string;
  /** Options of the merges. */
  options: string[];
}

/** Runs the benchmark. @returns exit status: 1 if a row was lost or invented */
export function province(args: string[]): Promise<number> {
  const [own, options] = split(args);
  const { values } = parseArgs({
    args: own,
    options: { rows: { type: 'string' }, keep: { type: 'string' }, seed: { type: 'string' } },
  });
  const rows = Number(values.rows ?? USUAL_ROWS);
  const seed = values.seed ?? '1';
  return inFolder('province', values.keep, async (folder) =>
    mergedAll({ rows, seed, folder, options }),
  );
}

function mergedAll(run: ProvinceRun): number {
  const { rows, seed, folder, options } = run;
  const hasGoals = rows === USUAL_ROWS && options.length === 0;
  const sampleOf = (format: Format) => join(folder, `sample-${format}`);
  for (const format of FORMATS) {
    const started = performance.now();
    makeSample({ scenario: 'province', rows, seed, format }, sampleOf(format));
    print(`sample, ${format}: ${seconds(performance.now() - started)} s`);
  }
  let status = 0;
  let fromCsv: Run | undefined;
  for (const [at, { title, format, options: own }] of MERGES.entries()) {
    const out = join(folder, `result-${at + 1}`);
    const inputs = join(sampleOf(format), 'in');
    const timed = measured(['merge', inputs, '-o', out, ...own, ...options], folder);
    fromCsv ??= timed;
    printTimes(title, timed, format === 'xlsx' ? fromCsv : undefined, hasGoals && at === 0);
    if (format === 'xlsx') {
      printGoal(hasGoals, `${GOAL.xlsxTimes} times`, timed.time <= GOAL.xlsxTimes * fromCsv.time);
    }
    printStages(timed);
    if (own.length > 0) continue;
    const compared = compare(sampleOf(format), out);
    writeFileSync(join(folder, `compared-${format}.json`), JSON.stringify(compared, null, 1));
    printCounts(out, compared);
    printPlaces(compared.places);
    if (format === 'csv') printDifferences(compared.places);
    if (compared.rows.lost.length + compared.rows.invented.length > 0) status = 1;
  }
  return status;
}

/** Prints a run. @param other run of equal people in another format, to compare the time */
function printTimes(title: string, run: Run, other: Run | undefined, hasGoals: boolean): void {
  const { time, cpu, megabytes } = run;
  const memory = `peak ${megabytes.toFixed(0)} MB`;
  print(`\n${title}: ${seconds(time)} s (${seconds(cpu)} s of processor), ${memory}`);
  printGoal(hasGoals, `${GOAL.seconds} s`, time <= GOAL.seconds * 1000);
  printGoal(hasGoals, `${GOAL.megabytes} MB`, megabytes <= GOAL.megabytes);
  if (other !== undefined) print(`  ${(time / other.time).toFixed(2)} times as long as csv`);
}

function printStages({ stages }: Run): void {
  const parts = Object.entries(stages).map(([stage, ms]) => `${stage} ${seconds(ms)}`);
  if (parts.length > 0) print(`  ${parts.join(' · ')}`);
}

function printGoal(isAsked: boolean, text: string, isMet: boolean): void {
  if (isAsked) print(`  goal ${text}: ${isMet ? 'met' : 'MISSED'}`);
}

function printCounts(out: string, { rows, pairs }: Compared): void {
  const { counts, inputs } = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
  print(
    `  ${rows.sample} rows in ${inputs.length} files: ${rows.kept} kept, ${rows.merged} merged, ` +
      `${rows.rejected} rejected, ${rows.lost.length} LOST, ${rows.invented.length} INVENTED; ` +
      `${counts.members} members`,
  );
  for (const fate of ['lost', 'invented'] as const) {
    for (const key of rows[fate].slice(0, LISTED)) {
      print(`    ${fate}: ${key.replaceAll('\n', ':')}`);
    }
  }
  for (const [kind, count] of Object.entries<number>(counts.questions)) {
    print(
      `  questions ${kind.padEnd(15)} ${String(count).padStart(7)}  ${share(count, rows.sample)}`,
    );
  }
  print(
    `  pairs: ${pairs.true} true, ${pairs.found} found, ${pairs.right} right; ` +
      `precision ${share(pairs.right, pairs.found)}, recall ${share(pairs.right, pairs.true)}; ` +
      `${pairs.joined} members of several people`,
  );
}

function printPlaces({ counts, differences }: Places): void {
  const total = counts.right + counts.wrong + counts.missing + counts.open;
  print(
    `  places: ${counts.right} right (${share(counts.right, total)}), ${counts.wrong} wrong, ` +
      `${counts.missing} missing, ${counts.open} of split communes left open`,
  );
  const reasons = new Map<string, { rows: number; texts: number }>();
  for (const { outcome, reason, rows } of differences) {
    const key = `${outcome}: ${reason}`;
    const known = reasons.get(key) ?? { rows: 0, texts: 0 };
    reasons.set(key, { rows: known.rows + rows, texts: known.texts + 1 });
  }
  for (const [reason, { rows, texts }] of [...reasons].sort(([, a], [, b]) => b.rows - a.rows)) {
    print(`    ${String(rows).padStart(7)} rows, ${String(texts).padStart(3)} files  ${reason}`);
  }
}

/** Prints the differences from the truth; one format is enough, since all have the same people. */
function printDifferences({ differences }: Places): void {
  const listed = differences
    .filter(({ outcome }) => outcome !== 'open')
    .sort(
      (a, b) => Number(b.outcome === 'wrong') - Number(a.outcome === 'wrong') || b.rows - a.rows,
    );
  for (const each of listed.slice(0, LISTED)) {
    print(
      `    ${each.outcome} ${each.rows}: ${each.file} (${each.told} says "${each.said}"): ` +
        `${each.truly}; given ${each.given}`,
    );
  }
  if (listed.length > LISTED) print(`    and ${listed.length - LISTED} more`);
}
