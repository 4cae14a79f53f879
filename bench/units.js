// Prints the milliseconds of loading the communes of the country, and of the first look-up, which
// makes the index of names, as JSON.
import { communesOfCountry } from '../dist/units/country.js';
import { lookUp } from '../dist/units/lookUp.js';

const started = performance.now();
const country = communesOfCountry();
const loaded = performance.now();
lookUp(country, 'xã Tân Sơn, huyện Tân Sơn');
process.stdout.write(JSON.stringify({ load: loaded - started, first: performance.now() - loaded }));
