/** Public sets of people, each read through nothing but a user's profile (`bench/profiles`). */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../paths.js';
import { type CsvRow, readCsv, writeCsv } from './csv.js';
import { type Arguments, measured } from './program.js';
import { evaluated, type Judged } from './samples.js';

interface PublicSet {
  name: string;
  /** File name of its profile. */
  profile: string;
  /** Settings of the peer for it. */
  peer: 'febrl' | 'fake_1000';
  /** The person of a row, by the columns of the file. */
  person(row: CsvRow): string;
}

const febrlPerson = (row: CsvRow) => /^rec-(\d+)/.exec(row['rec_id']!)![1]!;

export const SETS: readonly PublicSet[] = [
  { name: 'febrl1', profile: 'febrl.yaml', peer: 'febrl', person: febrlPerson },
  { name: 'febrl3', profile: 'febrl.yaml', peer: 'febrl', person: febrlPerson },
  {
    name: 'fake_1000',
    profile: 'fake_1000.yaml',
    peer: 'fake_1000',
    person: (row) => row['cluster']!,
  },
];

export interface StoredSet extends PublicSet {
  path: string;
}

/** The sets that lie in a folder as `<name>.csv`. */
export function publicSets(folder: string): StoredSet[] {
  return SETS.map((set) => ({ ...set, path: join(folder, `${set.name}.csv`) })).filter(({ path }) =>
    existsSync(path),
  );
}

/** The rows of a set in order without the columns that tell the answer, and the person of each. */
export function readSet({ path, person }: StoredSet): { people: string[]; rows: CsvRow[] } {
  const all = readCsv(path, { trim: true });
  return {
    people: all.map(person),
    rows: all.map(({ rec_id: _, unique_id: __, cluster: ___, ...row }) => row as CsvRow),
  };
}

/** Share of merges that may be wrong: the default, and if a missed pair costs as much as a wrong one. */
export const WRONG_MERGES = [0.001, 0.03];

export function profilePath(name: string): string {
  return fromRoot(`lab/bench/profiles/${name}`);
}

/**
 * Merges a set in a folder of its own.
 * @param wrongMerges see `WRONG_MERGES`
 */
export function mergedSet(
  set: StoredSet,
  folder: string,
  wrongMerges: number,
  options: Arguments = [],
): Judged {
  mkdirSync(join(folder, 'in'), { recursive: true });
  const file = `${set.name}.csv`;
  const { people, rows } = readSet(set);
  writeCsv(join(folder, 'in', file), rows);
  const truth = join(folder, 'truth.csv');
  writeCsv(
    truth,
    people.map((person, at) => ({ file, sheet: '', row: at + 2, person })),
  );
  const plan = join(folder, 'hopnhat.yaml');
  const profile = profilePath(set.profile);
  writeFileSync(plan, JSON.stringify({ profile, matching: { wrongMerges } }));
  const out = join(folder, 'result');
  const inputs = [join(folder, 'in'), '--plan', plan];
  const run = measured(['merge', ...inputs, '-o', out, '--format', 'csv', ...options], folder);
  return { ...run, measures: evaluated(truth, out) };
}
