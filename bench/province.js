// `npm run bench -- province [--rows N] [--keep folder] [-- merge options]`: the whole way of a
// province (`sample --scenario province`), from csv and from xlsx, with the real program and without
// a plan: time of each stage, peak memory, questions, and how the result compares with the truth.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from './provinceTruth.js';
import { inFolder, measured, print, program, seconds, share, split } from './support.js';

/** The rows that the goals are for. */
const USUAL_ROWS = 300_000;
const GOAL = { seconds: 50, megabytes: 1200, xlsxTimes: 3 };
/** Lost rows, and files with wrong or missing places, that are listed here; `--keep` has all in `compared-*.json`. */
const LISTED = 25;

/** @returns exit status: 1 where a row was lost or invented */
export function province(args) {
  const [own, options] = split(args);
  const { values } = parseArgs({
    args: own,
    options: { rows: { type: 'string' }, keep: { type: 'string' }, seed: { type: 'string' } },
  });
  const rows = Number(values.rows ?? USUAL_ROWS);
  const seed = values.seed ?? '1';
  return inFolder('province', values.keep, (folder) => run({ rows, seed, folder, options }));
}

function run({ rows, seed, folder, options }) {
  const goals = rows === USUAL_ROWS && options.length === 0;
  const samples = {};
  for (const format of ['csv', 'xlsx']) {
    const path = join(folder, `sample-${format}`);
    const started = performance.now();
    program(
      ['sample', '--scenario', 'province', '--rows', rows, '--seed', seed].concat([
        '--format',
        format,
        '-o',
        path,
      ]),
    );
    print(`sample, ${format}: ${seconds(performance.now() - started)} s`);
    samples[format] = path;
  }
  const merges = [
    { title: 'csv, all outputs', format: 'csv', options: [] },
    { title: 'csv, --format csv', format: 'csv', options: ['--format', 'csv'] },
    { title: 'xlsx, all outputs', format: 'xlsx', options: [] },
  ];
  let status = 0;
  let fromCsv = 0;
  for (const [at, each] of merges.entries()) {
    const out = join(folder, `result-${at + 1}`);
    const { time, cpu, megabytes, stages } = measured(
      ['merge', join(samples[each.format], 'in'), '-o', out, ...each.options, ...options],
      folder,
    );
    print(
      `\n${each.title}: ${seconds(time)} s (${seconds(cpu)} s of processor), peak ${megabytes.toFixed(0)} MB`,
    );
    if (at === 0) {
      fromCsv = time;
      goal(goals, `${GOAL.seconds} s`, time <= GOAL.seconds * 1000);
      goal(goals, `${GOAL.megabytes} MB`, megabytes <= GOAL.megabytes);
    }
    if (each.format === 'xlsx') {
      print(`  ${(time / fromCsv).toFixed(2)} times as long as csv`);
      goal(goals, `${GOAL.xlsxTimes} times`, time <= GOAL.xlsxTimes * fromCsv);
    }
    const parts = Object.entries(stages).map(([stage, ms]) => `${stage} ${seconds(ms)}`);
    if (parts.length > 0) print(`  ${parts.join(' · ')}`);
    if (each.options.length > 0) continue;
    const compared = compare(samples[each.format], out);
    writeFileSync(join(folder, `compared-${each.format}.json`), JSON.stringify(compared, null, 1));
    tellCounts(out, compared);
    tellPlaces(compared.places);
    if (each.format === 'csv') tellDifferences(compared.places);
    if (compared.rows.lost.length + compared.rows.invented.length > 0) status = 1;
  }
  return status;
}

function goal(isAsked, text, isMet) {
  if (isAsked) print(`  goal ${text}: ${isMet ? 'met' : 'MISSED'}`);
}

function tellCounts(out, { rows, pairs }) {
  const { counts, inputs } = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
  print(
    `  ${rows.sample} rows in ${inputs.length} files: ${rows.kept} kept, ${rows.merged} merged, ` +
      `${rows.rejected} rejected, ${rows.lost.length} LOST, ${rows.invented.length} INVENTED; ` +
      `${counts.members} members`,
  );
  for (const what of ['lost', 'invented']) {
    for (const key of rows[what].slice(0, LISTED))
      print(`    ${what}: ${key.replaceAll('\n', ':')}`);
  }
  for (const [kind, count] of Object.entries(counts.questions)) {
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

function tellPlaces({ counts, differences }) {
  const total = counts.right + counts.wrong + counts.missing + counts.open;
  print(
    `  places: ${counts.right} right (${share(counts.right, total)}), ${counts.wrong} wrong, ` +
      `${counts.missing} missing, ${counts.open} of split communes left open`,
  );
  const reasons = new Map();
  for (const { outcome, reason, rows } of differences) {
    const key = `${outcome}: ${reason}`;
    const known = reasons.get(key) ?? { rows: 0, texts: 0 };
    reasons.set(key, { rows: known.rows + rows, texts: known.texts + 1 });
  }
  for (const [reason, { rows, texts }] of [...reasons].sort(([, a], [, b]) => b.rows - a.rows)) {
    print(`    ${String(rows).padStart(7)} rows, ${String(texts).padStart(3)} files  ${reason}`);
  }
}

/** The same people stand in files of any format: once is enough. */
function tellDifferences({ differences }) {
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
