/** Reads public sets of people, each only with a profile (`bench/profiles`). */
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
  peer: 'febrl' | 'fake_1000' | 'historical' | 'rldata';
  /** Gives the person of a row, from the columns of the file. */
  person(row: CsvRow): string;
  /** Gives a row as a list would have it, for sets with a date in several columns. */
  prepared?(row: CsvRow): CsvRow;
}

const febrlPerson = (row: CsvRow) => /^rec-(\d+)/.exec(row['rec_id']!)![1]!;

export const SETS: readonly PublicSet[] = [
  ...['febrl1', 'febrl2', 'febrl3', 'febrl4'].map((name) => ({
    name,
    profile: 'febrl.yaml',
    peer: 'febrl' as const,
    person: febrlPerson,
  })),
  {
    name: 'fake_1000',
    profile: 'fake_1000.yaml',
    peer: 'fake_1000',
    person: (row) => row['cluster']!,
  },
  ...['historical_50k', 'historical_a'].map((name) => ({
    name,
    profile: 'historical.yaml',
    peer: 'historical' as const,
    person: (row: CsvRow) => row['cluster']!,
  })),
  ...['RLdata500', 'RLdata10000'].map((name) => ({
    name,
    profile: 'rldata.yaml',
    peer: 'rldata' as const,
    person: (row: CsvRow) => row['identity']!,
    prepared: ({ by, bm, bd, ...row }: CsvRow): CsvRow => ({
      ...row,
      birth: [by, bm!.padStart(2, '0'), bd!.padStart(2, '0')].join('-'),
    }),
  })),
];

/** Columns that reveal the person, or repeat the name. */
const REVEALING = ['rec_id', 'unique_id', 'cluster', 'identity', 'full_name', 'first_and_surname'];

export interface StoredSet extends PublicSet {
  path: string;
}

/** Lists the sets in a folder, which are `<name>.csv`. */
export function publicSets(folder: string): StoredSet[] {
  return SETS.map((set) => ({ ...set, path: join(folder, `${set.name}.csv`) })).filter(({ path }) =>
    existsSync(path),
  );
}

/** Reads the rows of a set without the columns that reveal the person, and the person of each row. */
export function readSet({ path, person, prepared = (row) => row }: StoredSet): {
  people: string[];
  rows: CsvRow[];
} {
  const all = readCsv(path, { trim: true });
  return {
    people: all.map(person),
    rows: all.map((row) =>
      Object.fromEntries(
        Object.entries(prepared(row)).filter(([name]) => !REVEALING.includes(name)),
      ),
    ),
  };
}

/** Accepted shares of wrong merges: the default, and one for equal costs of missed and wrong pairs. */
export const WRONG_MERGES = [0.001, 0.03];

export function profilePath(name: string): string {
  return fromRoot(`lab/bench/profiles/${name}`);
}

/**
 * Merges a set in a folder of its own.
 * @param wrongMerges see `WRONG_MERGES`
 * @param matching further settings of the plan
 */
export function mergedSet(
  set: StoredSet,
  folder: string,
  wrongMerges: number,
  options: Arguments = [],
  matching: Readonly<Record<string, number>> = {},
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
  writeFileSync(plan, JSON.stringify({ profile, matching: { wrongMerges, ...matching } }));
  const out = join(folder, 'result');
  const inputs = [join(folder, 'in'), '--plan', plan];
  const run = measured(['merge', ...inputs, '-o', out, '--format', 'csv', ...options], folder);
  return { ...run, measures: evaluated(truth, out) };
}
