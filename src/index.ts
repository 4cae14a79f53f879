/** The public API: a merge as a function of bytes, and its files as values. */
export { communesOfCountry } from './communes.js';
export { profiles } from './config/profiles/index.js';
export { defaultMatchSettings, type MatchSettings } from './match/index.js';
export { type Language, type Say, sayIn } from './messages/say.js';
export type * from './model/index.js';
export { InputError } from './model/index.js';
export { merge, understand } from './pipeline.js';
export { type OutputFile, type RenderOptions, renderResult } from './report/index.js';
export type { MergeInput } from './steps/input.js';
export type { InputFile, SourceSettings } from './steps/reading.js';
export type { Understood } from './steps/understood.js';
