export { generateSample, type ScenarioId, usualRows } from './generate.js';
export type { ProvinceCommune } from './province.js';
export type { SampleFormat } from './scenario.js';
