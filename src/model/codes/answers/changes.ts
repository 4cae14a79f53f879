import type { None } from '../args.js';

/** Changes against an earlier result. */
export interface ChangesArgs {
  'changes-no-roster': None;
  'done-new-questions': None;
  'done-no-changes': None;
  'done-changes': None;
  'change-new': None;
  'change-merged': None;
  'change-separated': None;
  'change-moved': None;
  'change-corrected': None;
  'change-gone': None;
  'change-settled': None;
  'questions-settled': { count: number; merged: number; apart: number; other: number };
  'report-changes': None;
  'report-changes-note': None;
  'report-new-questions': { count: number };
  'column-change': None;
  'column-member': None;
  'column-name': None;
  'column-member-before': None;
  'column-rows': None;
  'column-before': None;
  'column-after': None;
}
