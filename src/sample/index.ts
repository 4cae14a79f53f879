/** Makes synthetic rosters of invented people with their truth. */

// Parts that the generators of the laboratory share.
export { type RegisteredIn, shortName } from './commune.js';
export type { SampleFile } from './generate.js';
export { composeSample, generateSample, type ScenarioId, usualRows } from './generate.js';
export { dateText, type RosterDate } from './people/date.js';
export { unmarked } from './people/letters.js';
export type { Sex } from './people/names.js';
export {
  drawCccd,
  drawCmnd,
  drawPhone,
  nextCccd,
  oldPhone,
  scientific,
} from './people/number.js';
export { districtPeoples, hamletNames, hamletWord, institutions } from './province/districts.js';
export { type ProvinceCommune, registeredIn } from './province/province.js';
export { Distribution, Random } from './random.js';
export type { Cell } from './sheets/columns.js';
export { encodeText, PlainText } from './sheets/encode.js';
export type { SampleFormat } from './sheets/habit.js';
