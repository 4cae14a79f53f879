// Public sets of people, each read through nothing but a user's profile (`bench/profiles`).
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured, program, readCsv, writeCsv } from './support.js';

/** The person of a row, by the columns of the file. */
const febrlPerson = (row) => /^rec-(\d+)/.exec(row['rec_id'])[1];

export const SETS = [
  { name: 'febrl1', profile: 'febrl.yaml', peer: 'febrl', person: febrlPerson },
  { name: 'febrl3', profile: 'febrl.yaml', peer: 'febrl', person: febrlPerson },
  {
    name: 'fake_1000',
    profile: 'fake_1000.yaml',
    peer: 'fake_1000',
    person: (row) => row['cluster'],
  },
];

/** The sets that lie in a folder as `<name>.csv`. */
export function publicSets(folder) {
  return SETS.map((set) => ({ ...set, path: join(folder, `${set.name}.csv`) })).filter(({ path }) =>
    existsSync(path),
  );
}

/** The rows of a set in order without the columns that tell the answer, and the person of each. */
export function readSet({ path, person }) {
  const all = readCsv(path, { trim: true });
  return {
    people: all.map(person),
    rows: all.map(({ rec_id: _, unique_id: __, cluster: ___, ...row }) => row),
  };
}

/** Of all merges, the share that may be wrong: as usual, and where missing a pair costs as much as a wrong one. */
export const WRONG_MERGES = [0.001, 0.03];

/**
 * Merges a set in a folder of its own.
 * @param wrongMerges see `WRONG_MERGES`
 * @returns what `evaluate` measures, time and memory
 */
export function mergedSet(set, folder, wrongMerges, options = []) {
  mkdirSync(join(folder, 'in'), { recursive: true });
  const file = `${set.name}.csv`;
  const { people, rows } = readSet(set);
  writeCsv(join(folder, 'in', file), rows);
  const truth = join(folder, 'truth.csv');
  writeCsv(
    truth,
    people.map((person, at) => ({ file, sheet: '', row: at + 2, person })),
  );
  const profile = fileURLToPath(new URL(`./profiles/${set.profile}`, import.meta.url));
  const plan = join(folder, 'hopnhat.yaml');
  writeFileSync(plan, JSON.stringify({ profile, matching: { wrongMerges } }));
  const out = join(folder, 'result');
  const inputs = [join(folder, 'in'), '--plan', plan];
  const run = measured(['merge', ...inputs, '-o', out, '--format', 'csv', ...options], folder);
  const measures = JSON.parse(program(['evaluate', '--truth', truth, '--from', out, '--json']));
  return { ...run, measures };
}
