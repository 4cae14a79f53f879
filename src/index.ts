/** The public API: a merge as a function of bytes, and its files as values. */
export { profiles } from './config/profiles/index.js';
export { defaultMatchSettings, type MatchSettings } from './match/index.js';
export { type Language, type Say, sayIn } from './messages/say.js';
export type * from './model/index.js';
export { InputError } from './model/index.js';
export {
  type InputFile,
  type MergeInput,
  merge,
  type SourceSettings,
  type Understood,
  understand,
} from './pipeline.js';
export { type OutputFile, type RenderOptions, renderResult } from './report/index.js';
