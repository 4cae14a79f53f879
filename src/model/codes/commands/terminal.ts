import type { None } from '../args.js';

/** Errors, usage and progress on a terminal. */
export interface TerminalArgs {
  decimal: { whole: string; fraction: string };
  'error-cells': { count: number };
  'usage-unknown-option': { option: string };
  'usage-unknown-option-near': { option: string; near: string };
  'usage-unknown-command': { command: string };
  'usage-unknown-command-near': { command: string; near: string };
  'usage-missing-argument': { argument: string };
  'usage-option-argument': { option: string };
  'usage-bad-choice': { option: string; known: string };
  'usage-excess': { text: string };
  'usage-read': { text: string };
  'usage-from': { text: string };
  'usage-out': { text: string };
  'usage-backslash': { text: string };
  'usage-see-help': None;
  'usage-see-help-command': { command: string };
  'error-title': None;
  'error-internal': None;
  'error-memory': None;
  'warning-title': None;
  'settings-unused': { option: string };
  'stage-read': None;
  'stage-recognise': None;
  'stage-normalise': None;
  'stage-match': None;
  'stage-consolidate': None;
  'stage-write': None;
  'progress-files': { done: number; total: number };
  'progress-rows': { count: number };
  'progress-left': { seconds: number };
}
