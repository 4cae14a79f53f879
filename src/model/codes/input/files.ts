import type { Messages, None } from '../args.js';

/** Finding and writing files. */
export interface FilesArgs {
  'input-missing': { path: string };
  'masked-path-several': { path: string };
  'input-is-result': { path: string };
  'no-rosters': { path: string };
  'no-rosters-others': { path: string; count: number; files: string };
  'no-inputs': None;
  'link-outside': None;
  'file-not-read': None;
  'file-of-questions': None;
  'file-of-result': None;
  'file-open-elsewhere': { path: string };
  'file-not-allowed': { path: string };
  'file-failed': { path: string; code: string };
  'file-is-folder': { path: string };
  'file-not-folder': { path: string };
  'file-in-path': { path: string };
  'disk-full': { path: string };
  'target-name': { path: string };
  'target-not-empty': { path: string };
  'target-holds-result': { path: string };
  'target-foreign-file': { path: string; file: string };
  'target-holds-answers': { path: string; file: string };
  'target-holds-decisions': { path: string; count: number; ledger: string };
  'target-changed': { path: string; file: string };
  'target-busy': { path: string; pid: string | number; host: string; work: string };
  'target-is-drive': { path: string; below: string };
  'path-too-long': { path: string; length: number };
  'folder-skipped': { reason: Messages };
  'recovered-restored': { path: string };
  'recovered-set-aside': { path: string };
  'recovered-removed': { path: string };
  'sheet-not-read': None;
  'sheet-continued': { other: string };
  'sheet-left-out': None;
  'rosters-gone': { count: number; files: string };
  'result-needs-plan': { path: string };
  'result-needs-branches': { path: string };
  'result-needs-profile': { path: string };
  'result-needs-roster': { path: string };
  'result-needs-again': { path: string };
  'target-holds-open-rows': { path: string; count: number; ledger: string };
  'roster-too-wide': { columns: number; rows: number; limit: number };
  'communes-too-many': { communes: number; rows: number; few: number };
  'result-too-large': { limit: number; path: string };
}
