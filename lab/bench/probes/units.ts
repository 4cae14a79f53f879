/**
 * Prints the milliseconds of loading the communes of the country, and of the first look-up, which
 * makes the index of names, as JSON.
 */
import { communesOfCountry } from '#product/app/country.js';
import { lookUp } from '#product/communes/index.js';

export interface UnitTimes {
  load: number;
  first: number;
}

const started = performance.now();
const country = communesOfCountry();
const loaded = performance.now();
lookUp(country, 'xã Tân Sơn, huyện Tân Sơn');
const times: UnitTimes = { load: loaded - started, first: performance.now() - loaded };
process.stdout.write(JSON.stringify(times));
