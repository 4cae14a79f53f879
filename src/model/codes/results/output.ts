import type { None } from '../args.js';

/** Files in the layouts of other systems. */
export interface OutputArgs {
  'format-unknown': { name: string; known: string; profile: string };
  'target-holds-edits': { path: string; file: string };
  'output-values-left': { output: string; path: string; count: number; people: number };
  'output-columns-left': { output: string; path: string; count: number };
  'output-no-label': None;
  'output-no-gender': None;
  'output-no-cell': None;
  'output-no-column': { count: number };
  'choice-label': None;
}
