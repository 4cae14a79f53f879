/**
 * The public API. The use cases (`mergeRosters`, `inspect`, …) work on paths, as the command line does;
 * `merge` and `renderResult` work on bytes. All throw `InputError` for input that cannot be processed;
 * `sayIn` turns its faults, and the findings of a result, into sentences.
 */
export { type ApplyRequest, applyAnswers } from './app/apply.js';
export { communesOfCountry } from './app/country.js';
export { type EvaluateRequest, evaluateResult, type Measures } from './app/evaluate.js';
export { type Explained, type ExplainRequest, explain } from './app/explain.js';
export { type Inspection, type InspectRequest, inspect } from './app/inspect.js';
export type { Listener } from './app/listener.js';
export { type MergeRequest, mergeRosters, type Written } from './app/merge.js';
export { type Undone, type UndoRequest, undoDecision } from './app/undo.js';
export { profiles } from './config/index.js';
export { readReviewCode } from './io/index.js';
export { defaultMatchSettings, type MatchSettings } from './match/index.js';
export { type Language, sayIn } from './messages/index.js';
export type * from './model/index.js';
export { InputError } from './model/index.js';
export { merge } from './pipeline.js';
export { type RenderOptions, renderResult } from './report/index.js';
export type { InputFile, MergeInput, SourceSettings } from './steps/index.js';
