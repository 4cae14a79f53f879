export { needsCommunes, type ScenarioId, sampleFiles, usualRows } from './files.js';
export type { ProvinceCommune } from './province.js';
export type { SampleFormat } from './scenario.js';
