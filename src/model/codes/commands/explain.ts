import type { Messages, None } from '../args.js';

/** Explaining a pair of rows or a member. */
export interface ExplainArgs {
  'explain-field': None;
  'explain-level': None;
  'explain-weight': None;
  'explain-prior': None;
  'explain-shared-people': { count: number };
  'explain-twice-listed': { count: number };
  'explain-relatives': None;
  'explain-total': None;
  'explain-thresholds': { merge: string; ask: string };
  'band-same': { percent: string };
  'band-ask': { percent: string };
  'band-different': { percent: string };
  'band-apart': None;
  'cannot-link-different-members': None;
  'cannot-link-different-numbers': None;
  'cannot-link-different-middle-names': None;
  'cannot-link-different-surnames': None;
  'cannot-link-different-names': None;
  'cannot-link-marked-names': None;
  'cannot-link-noted-namesakes': None;
  'cannot-link-different-codes': None;
  'cannot-link-unconfirmed': None;
  'explain-one': { ids: string };
  'explain-two': { ids: string };
  'explain-decided': { question: string; answer: Messages; source: string };
  'explain-decided-unused': { question: string; answer: Messages; source: string };
  'explain-member': { id: string; branch: string; commune: string };
  'explain-value': None;
  'explain-origin': None;
  'explain-rule': None;
  'explain-removed': { question: string; field: string; source: string };
  'explain-note': { question: string; note: string };
  'explain-links': None;
  'explain-rows': None;
  'explain-no-row': { row: string; files: string };
  'explain-no-row-skipped': { row: string; reason: Messages };
  'explain-no-row-rejected': { row: string; reason: Messages };
  'reason-no-name': None;
  'reason-name-unreadable': None;
  'explain-row-rejected': { reason: Messages };
  'explain-no-question': { question: string };
  'explain-bad-row': { row: string };
  'explain-inputs-changed': { files: string };
  'explain-no-result': { path: string };
}
