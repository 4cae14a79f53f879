/** Drafts a plan and a branch table, for a person to correct. */
export { branchDraft } from './branchDraft.js';
export { withOneStyle } from './branchStyle.js';
export { type DraftedTable, planDraft, type SourceDraft } from './planDraft.js';
