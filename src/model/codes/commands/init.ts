import type { None } from '../args.js';

/** Drafts of a plan and a branch table. */
export interface InitArgs {
  'init-plan-title': None;
  'init-plan-target': None;
  'init-plan-branches': None;
  'init-plan-branches-filled': None;
  'init-plan-branches-none': None;
  'init-plan-day': None;
  'draft-commune': None;
  'draft-joined': { name: string };
  'draft-same': { communes: string };
  'draft-same-open': { communes: string };
  'draft-near': { names: string };
  'draft-small': { minimum: number };
  'init-plan-sources': None;
  'init-plan-commune': None;
  'init-plan-rows': { communes: string };
  'init-plan-columns': { fields: string };
  'init-written': { files: string; command: string };
  'init-written-filled': { files: string; command: string };
  'init-written-plan': { files: string; command: string };
  'init-redrafted': { file: string; command: string };
  'init-exists': { path: string };
  'init-not-folder': { path: string };
}
