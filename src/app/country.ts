/** Makes the gazetteer of `communes` from its tables on the disk. */
import { Gazetteer } from '../communes/index.js';
import { readCommuneTables } from './communeTables.js';

let country: Gazetteer | undefined;

/** Gives all communes of the country; reads them on the first call. */
export function communesOfCountry(): Gazetteer {
  country ??= new Gazetteer(readCommuneTables());
  return country;
}
