// Public sets of people, each read through nothing but a user's profile (`bench/profiles`).
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { measured, program } from './support.js';

/** The person of a row, by the columns of the file. */
const febrlPerson = (row) => /^rec-(\d+)/.exec(row['rec_id'])[1];

const SETS = [
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

/** The rows of a set in order, with the person of each. */
export function rowsOf({ path, person }) {
  const rows = parse(readFileSync(path), { bom: true, columns: true, trim: true });
  return rows.map((row) => ({ ...row, person: person(row) }));
}

/** Merges a set in a folder of its own. @returns what `evaluate` measures, time and memory */
export function mergedSet(set, folder) {
  mkdirSync(join(folder, 'in'), { recursive: true });
  const file = basename(set.path);
  copyFileSync(set.path, join(folder, 'in', file));
  const truth = join(folder, 'truth.csv');
  const lines = rowsOf(set).map(({ person }, at) => `${file},,${at + 2},${person}`);
  writeFileSync(truth, ['file,sheet,row,person', ...lines, ''].join('\n'));
  const profile = fileURLToPath(new URL(`./profiles/${set.profile}`, import.meta.url));
  const out = join(folder, 'result');
  const inputs = [join(folder, 'in'), '--profile', profile];
  const run = measured(['merge', ...inputs, '-o', out, '--format', 'csv'], folder);
  const measures = JSON.parse(program(['evaluate', '--truth', truth, '--from', out, '--json']));
  return { ...run, measures };
}
