import { COMMUNES } from './data.js';
import { type Gazetteer, readGazetteer } from './gazetteer.js';

let country: Gazetteer | undefined;

/** All communes of the country; read when first asked for. */
export function communesOfCountry(): Gazetteer {
  country ??= readGazetteer(COMMUNES);
  return country;
}
