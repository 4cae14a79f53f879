import type { None } from '../args.js';

/** The end of a merge. */
export interface DoneArgs {
  'result-left': { path: string };
  'model-saved': { path: string };
  'done-title': None;
  'done-rows': { files: number };
  'done-people': None;
  'done-merged': None;
  'done-rejected': None;
  'done-questions': None;
  'done-other-branches': { count: number };
  'done-branches': { count: number };
  'done-communes': { count: number };
  'done-more-communes': { count: number };
  'done-folders': { count: number };
  'done-where': { folder: string; files: string };
  'done-more-warnings': { count: number; places: string };
  'done-all-warnings': { path: string };
  'done-next-questions': { count: number; path: string };
  'done-next-communes': { count: number; path: string };
  'done-next-only': { path: string };
  'done-left-out': None;
  'done-rounds': None;
  'done-next-apply': { command: string };
  'done-decided': None;
  'done-next-left-out': { path: string; count: number };
  'done-next-none': { path: string };
  'done-next-nobody': { path: string };
  'strict-open': { count: number };
}
