import type { Messages, None } from '../args.js';

/** Decisions: the ledger, contradictions, and withdrawing. */
export interface DecisionsArgs {
  'answers-contradict': { answers: Messages };
  'answer-contradicts': { questions: string };
  'answers-join-numbers': { answers: Messages };
  'contradicting-decision': {
    question: string;
    decision: string | Messages;
    rows: Messages;
    answer: string | Messages;
  };
  'further-decisions': { count: number; questions: string };
  'row-of-file': { file: string; row: number };
  'row-of-sheet': { file: string; sheet: string; row: number };
  'decisions-suspended': { count: number; questions: string };
  'decisions-withdrawn': { count: number; questions: string };
  'decisions-status': { count: number; questions: string };
  'decision-waiting': None;
  'decision-note': None;
  'decision-value': None;
  'decision-stale': { count: number; questions: string };
  'decision-places-late': { count: number; question: string; branch: string };
  'unused-answers-gone': { count: number; questions: string };
  'decision-followed': { question: string };
  'decision-branch-gone': { question: string; branch: string };
  'decisions-in-force': { count: number };
  'checks-in-force-again': { count: number; sources: string };
  'ledger-bad-row': None;
  'ledger-cut': { count: number; written: number | string };
  'ledger-edited': { written: number; count: number; removed: number; added: number };
  'ledger-rows-edited': { count: number; rows: string };
  'ledger-lost-letters': { question: string };
  'ledger-lost-digits': { question: string };
  'ledger-headings': None;
  'ledger-repaired': { count: number };
  'members-damaged': { path: string; count: number; written: string | number; ledger: string };
  'question-rows-damaged': { path: string };
  'summary-damaged': { path: string; where: string; ledger: string };
  'decisions-folder': { path: string };
  'apply-no-result': None;
  'undo-nothing': { text: string };
  'undo-nothing-near': { text: string; near: string };
  'undo-nothing-decided': { text: string };
  'undo-open': { question: string };
  'undo-member-alike': { member: string; questions: string };
  'undo-file-alike': { text: string; questions: string };
  'undo-member-undecided': { member: string };
  'undo-several-files': { text: string; files: string };
  'undo-roster': { text: string; files: string };
  'undo-done': { count: number; questions: string };
  'undo-others': { count: number; questions: string };
}
