/** Makes the gazetteer of `communes` from its tables on the disk. */
import { readFileSync } from 'node:fs';
import { Gazetteer } from '../communes/index.js';

/** Resolves to the same folder from `src/app`, `dist/app` and `dist/program`. */
const folder = new URL('../../src/communes/data/', import.meta.url);

let country: Gazetteer | undefined;

/** Gives all communes of the country; reads them on the first call. */
export function communesOfCountry(): Gazetteer {
  country ??= new Gazetteer(readCommuneTables());
  return country;
}

/** Reads the tables of communes that are shipped with the program. */
export function readCommuneTables(): { newCommunes: string; oldCommunes: string } {
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  return { newCommunes: read('new-communes.tsv'), oldCommunes: read('old-communes.tsv') };
}
