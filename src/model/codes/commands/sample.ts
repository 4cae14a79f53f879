import type { None } from '../args.js';

/** Synthetic rosters. */
export interface SampleArgs {
  'sample-rows-few': { least: number };
  'sample-format-province': None;
  'sample-written': { count: number; path: string; command: string };
  'sample-exists': { path: string };
}
