import type { Messages, None } from '../args.js';

/** Plan and profile. */
export interface PlanArgs {
  'plan-large': { limit: number };
  'plan-aliases': { limit: number };
  'plan-yaml': None;
  'plan-backslash': None;
  'plan-key': { key: string; where: string; known: string };
  'plan-key-near': { key: string; where: string; near: string };
  'plan-none': None;
  'plan-type-array': { where: string };
  'plan-type-object': { where: string };
  'plan-type-string': { where: string };
  'plan-type-number': { where: string };
  'plan-type-whole': { where: string };
  'plan-type-boolean': { where: string };
  'plan-value': { where: string; known: string };
  'plan-date': { where: string };
  'plan-small': { where: string; limit: string };
  'plan-big': { where: string; limit: string };
  'plan-other': { where: string };
  'plan-field-unknown': { column: string; name: string; known: string };
  'plan-sheet-missing': { wanted: string; sheets: string };
  'plan-source-twice': { path: string; first: number; second: number };
  'plan-source-unused': { path: string };
  'model-unreadable': { where: string };
  'profile-none': { known: string };
  'profile-fault': { where: string };
  'profile-unknown': { profile: string; known: string };
  'profile-assumed': { profile: string };
  'profile-recognised': { profile: string; evidence: string };
  'profile-earlier': { profile: string };
  'organisations-differ': { organisations: string };
  'profiles-mixed': { kinds: Messages };
  'profile-of-files': { profile: string; evidence: string; files: string };
}
