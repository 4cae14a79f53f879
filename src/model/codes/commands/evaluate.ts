import type { None } from '../args.js';

/** Comparing a result with known truth. */
export interface EvaluateArgs {
  'evaluate-bad-truth': { path: string };
  'evaluate-no-rows': { path: string };
  'evaluate-other-rows': { unknown: number; missing: number };
  'evaluate-crowded-rows': { count: number; rows: string };
  'evaluate-inputs-changed': { files: string };
  'evaluate-result-differs': None;
  'evaluate-not-pairs': { path: string };
  'evaluate-pairs-written': { wrong: number; missed: number; path: string };
  'evaluate-precision': None;
  'evaluate-recall': None;
  'evaluate-wrong': None;
  'evaluate-missed': None;
  'evaluate-merged': None;
  'evaluate-answered': None;
  'evaluate-rows': None;
  'evaluate-people': None;
  'evaluate-members': None;
  'evaluate-questions': { rows: string; left: number };
  'evaluate-blocking': { compared: number };
  'evaluate-rule': None;
  'evaluate-rule-pairs': None;
  'evaluate-rule-first': None;
  'evaluate-rule-alone': None;
  'evaluate-probability': None;
  'evaluate-pairs': None;
  'evaluate-promised': None;
  'evaluate-truly': None;
}
