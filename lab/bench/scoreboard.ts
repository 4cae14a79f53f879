/**
 * `npm run bench -- scoreboard <folder> [--only names] [--keep folder]`: compares hopnhat with other systems on the
 * public sets of a folder: clustered, B-cubed and pairwise measures, time and memory. Systems that Python can't
 * install are named and left out.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type FurtherRun,
  findFurther,
  MOST_MEGABYTES,
  MOST_SECONDS,
  runFurther,
} from '../peers/further.js';
import { findSplink, runSplink } from '../peers/splink.js';
import { readCsv, rowKey, writeCsv } from './support/csv.js';
import { inFolder } from './support/folder.js';
import { numbered } from './support/groups.js';
import { print, printTable, seconds } from './support/output.js';
import { mergedSet, publicSets, readSet, type StoredSet } from './support/publicSets.js';
import { type BestScores, bCubed, bestOf, bestScores, ownScores } from './support/scores.js';

/** Thresholds of hopnhat that are tried for its best, in bits. */
const THRESHOLDS = [4, 2, 0.5];
const USUAL = 0.001;

interface Run {
  time: number;
  megabytes: number;
}

type Line = (string | number)[];
interface PeerRun extends Run, Partial<Pick<FurtherRun, 'clusters'>> {}

interface Files {
  rows: string;
  people: string;
  pairs: string;
}

/** A system and its arguments: writes scored pairs of rows. */
type Peer = readonly [
  name: string,
  run: (files: Files, set: StoredSet) => PeerRun | 'failed' | 'time' | 'memory',
];

export async function scoreboard(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { only: { type: 'string' }, keep: { type: 'string' } },
  });
  const isWanted = ({ name }: StoredSet) => values.only?.split(',').includes(name) ?? true;
  const sets = publicSets(positionals[0] ?? '.').filter(isWanted);
  const peers = findPeers();
  return inFolder('scoreboard', values.keep, async (folder) => {
    const lines = sets.flatMap((set) => linesOf(set, join(folder, set.name), peers));
    print(
      '\nF1 of pairs inside the clusters; `best`: with the threshold that the truth chooses.\n',
    );
    printTable(
      ['set', 'rows', 'system', 'precision', 'recall', 'F1', 'B³', 'pairwise', 'seconds', 'MB'],
      lines,
    );
    return 0;
  });
}

function findPeers(): Peer[] {
  const splink = findSplink();
  if ('missing' in splink) {
    print(`Left out: Splink and all others: ${splink.missing}.`);
    return [];
  }
  const { python, name } = splink;
  const { found, missing } = findFurther(python);
  for (const reason of missing) print(`Left out: ${reason}.`);
  const further = found.map(
    (system): Peer => [
      system.name,
      (files, { peer }) => runFurther(python, system.id, peer, files),
    ],
  );
  return [[name, ({ rows, pairs }, { peer }) => runSplink(python, peer, rows, pairs)], ...further];
}

function linesOf(set: StoredSet, folder: string, peers: readonly Peer[]): Line[] {
  mkdirSync(folder, { recursive: true });
  const { people, rows } = readSet(set);
  const files = { rows: join(folder, 'rows.csv'), people: join(folder, 'people.csv') };
  writeCsv(
    files.rows,
    rows.map((row, at) => ({ unique_id: at, ...row })),
  );
  writeCsv(
    files.people,
    people.map((person) => ({ person })),
  );
  const person = numbered(people);
  const lines = hopnhatLines(set, folder, person);
  peers.forEach(([name, run], at) => {
    const pairs = join(folder, `pairs-${at}.csv`);
    const ran = run({ ...files, pairs }, set);
    if (ran === 'failed') print(`${name} failed on ${set.name}.`);
    else if (typeof ran === 'string') lines.push(stoppedLine(set, person, name, ran));
    else lines.push(...peerLines(set, person, name, pairs, ran));
    print(`${set.name}: ${name}`);
  });
  return lines;
}

/** Scores a peer at its best threshold; one with clusters of its own also at the threshold that it recommends. */
function peerLines(
  set: StoredSet,
  person: Int32Array,
  name: string,
  pairs: string,
  ran: PeerRun,
): Line[] {
  const own = (ran.clusters ?? []).map(({ threshold, rows }) =>
    ownScores(pairs, person, rows, threshold),
  );
  const best = own.length === 0 ? bestScores(pairs, person) : bestOf(own);
  const usual = own
    .slice(0, 1)
    .map((at) => lineOf(set, person, `${name}, usual thresholds`, at, ran));
  return [...usual, lineOf(set, person, `${name}, best`, best, ran)];
}

/** Shows the limit at which a peer was stopped. */
function stoppedLine(
  { name }: StoredSet,
  person: Int32Array,
  system: string,
  reached: 'time' | 'memory',
): Line {
  const none = Array.from({ length: 5 }, () => '–');
  const limits =
    reached === 'time' ? [`over ${MOST_SECONDS}`, '–'] : ['–', `over ${MOST_MEGABYTES}`];
  return [name, person.length, system, ...none, ...limits];
}

/** Runs hopnhat at its usual thresholds, and with fixed thresholds for its best. */
function hopnhatLines(set: StoredSet, folder: string, person: Int32Array): Line[] {
  const at = (name: string, matching: Readonly<Record<string, number>>) => {
    const own = join(folder, name);
    const run = mergedSet(set, own, USUAL, [], matching);
    const cube = bCubed(person, membersOf(set, join(own, 'result'), person.length));
    const { precision, recall, f1 } = run.measures;
    return { run, scores: { clustered: { precision, recall, f1 }, bCubed: cube, pairwise: f1 } };
  };
  const usual = at('usual', {});
  const tried = THRESHOLDS.map((mergeAt) => at(`from ${mergeAt}`, { mergeAt }));
  const best = [usual, ...tried].reduce((one, other) =>
    other.scores.clustered.f1 > one.scores.clustered.f1 ? other : one,
  );
  print(`${set.name}: hopnhat`);
  return [
    lineOf(set, person, 'hopnhat, usual thresholds', usual.scores, usual.run),
    lineOf(set, person, 'hopnhat, best', best.scores, best.run),
  ];
}

/** Row → number of its member. */
function membersOf({ name }: StoredSet, result: string, rows: number): Int32Array {
  const lineage = readCsv(join(result, 'lineage.csv'));
  const memberOf = new Map(lineage.map((line) => [rowKey(line), line['member'] || rowKey(line)]));
  const file = `${name}.csv`;
  return numbered(
    Array.from(
      { length: rows },
      (_, at) => memberOf.get(rowKey({ file, sheet: '', row: at + 2 }))!,
    ),
  );
}

function lineOf(
  { name }: StoredSet,
  person: Int32Array,
  system: string,
  { clustered: { precision, recall, f1 }, bCubed: cube, pairwise }: BestScores,
  { time, megabytes }: Run,
): Line {
  const scores = [precision, recall, f1, cube, pairwise].map((score) => score.toFixed(4));
  return [name, person.length, system, ...scores, seconds(time), megabytes.toFixed(0)];
}
