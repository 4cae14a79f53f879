/** Connects the tables of communes, which `io` reads, with the gazetteer of `units`. */
import { readCommuneTables } from './io/communeTables.js';
import { Gazetteer } from './units/gazetteer.js';

let country: Gazetteer | undefined;

/** All communes of the country; read at the first call. */
export function communesOfCountry(): Gazetteer {
  country ??= new Gazetteer(readCommuneTables());
  return country;
}
