/** Connects the tables of communes, which `io` reads, with the gazetteer of `communes`. */

import { Gazetteer } from '../communes/index.js';
import { readCommuneTables } from '../io/communeTables.js';

let country: Gazetteer | undefined;

/** All communes of the country; read at the first call. */
export function communesOfCountry(): Gazetteer {
  country ??= new Gazetteer(readCommuneTables());
  return country;
}
