import { COMMUNES } from './data.js';
import { Gazetteer } from './gazetteer.js';

let country: Gazetteer | undefined;

/** All communes of the country; read when first asked for. */
export function communesOfCountry(): Gazetteer {
  country ??= new Gazetteer(COMMUNES);
  return country;
}
