import { readFileSync } from 'node:fs';

/** Resolves to the same folder from `src/app` and from `dist/app`. */
const folder = new URL('../../src/communes/data/', import.meta.url);

/** Reads the tables of communes that are shipped with the program. */
export function readCommuneTables(): { newCommunes: string; oldCommunes: string } {
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  return { newCommunes: read('new-communes.tsv'), oldCommunes: read('old-communes.tsv') };
}
