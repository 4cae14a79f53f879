import type { Messages, None } from '../args.js';

type RowsOfBranch = { branch: string; commune: string | Messages; count: number };

type WrongValue = { value: string; field: string };

/** A value that contradicts another one of its row. */
type Contradicting = WrongValue & {
  otherField: string;
  other: string;
  cell: string;
  otherCell: string;
};

/** Wrong values of a column for one reason, with the first of them. */
type WrongColumn = WrongValue & { count: number; reason: Messages; cell: string };

/** Questions, their evidence and reasons. */
export interface QuestionsArgs {
  'ask-same-rows': { first: string; second: string; evidence: Messages };
  'ask-same-groups': { first: string; second: string; evidence: Messages };
  'ask-shared-number': { evidence: Messages };
  'ask-two-numbers': { field: string; values: string; evidence: Messages };
  'ask-which-value': { field: string; values: string; evidence: Messages };
  'ask-two-branches': { branches: string };
  'ask-more-branches': { count: number; branches: string };
  'ask-two-communes': { branches: string };
  'ask-branch-of-person': None;
  'ask-branch-no-branch': { commune: string | Messages; count: number };
  'ask-branch-unknown': RowsOfBranch;
  'ask-branch-not-filled': RowsOfBranch;
  'ask-branch-none-filled': RowsOfBranch & { became: string };
  'ask-branch-left-open': RowsOfBranch;
  'ask-branch-ambiguous': RowsOfBranch & { candidates: string };
  'ask-commune-none': { count: number };
  'ask-commune-none-sheets': { sheets: string; count: number };
  'ask-commune-several-sheets': { sheets: string; count: number; candidates: string };
  'ask-commune-several': { count: number; candidates: string };
  'ask-commune-text': { text: string; count: number };
  'ask-commune-which': { text: string; count: number; candidates: string };
  'ask-commune-split': RowsOfBranch & { candidates: string };
  'ask-commune-split-none': { commune: string | Messages; count: number; candidates: string };
  'commune-new': { commune: string };
  'commune-now': { commune: string; became: string };
  'ask-value-date-impossible': WrongValue;
  'ask-value-date-unreadable': WrongValue;
  'ask-value-id-scientific': WrongValue;
  'ask-value-id-unreadable': WrongValue;
  'ask-value-id-contradicts-gender': Contradicting;
  'ask-value-id-contradicts-birth': Contradicting;
  'ask-value-phone-unreadable': WrongValue;
  'ask-value-gender-unreadable': WrongValue;
  'ask-value-joined-too-young': WrongValue;
  'ask-column-one-value': WrongColumn;
  'ask-column-many-values': WrongColumn;
  'column-fault-date-impossible': None;
  'column-fault-date-unreadable': None;
  'column-fault-id-scientific': None;
  'column-fault-id-unreadable': None;
  'column-fault-id-contradicts-gender': { otherField: string };
  'column-fault-id-contradicts-birth': { otherField: string };
  'column-fault-phone-unreadable': None;
  'column-fault-gender-unreadable': None;
  'column-fault-joined-too-young': None;
  'ask-row-no-name': None;
  'ask-row-name-unreadable': None;
  'field-name': { field: string };
  'evidence-same': { fields: Messages };
  'evidence-both': { same: Messages; differing: Messages };
  'evidence-none': None;
  'ask-with-notes': { question: Messages; notes: Messages };
  'ask-loosely-joined': { question: Messages; letter: string; fields: Messages };
  'note-of-row': { letter: string; note: string };
  'ask-alike': { question: Messages; count: number };
  'ask-also-sent': { question: Messages; communes: string };
  'evidence-differs': { field: string; first: string; second: string };
  'why-same': { fields: Messages; percent: number };
  'why-nearly-same': { percent: number };
  'why-two-numbers': None;
  'why-near-name': None;
  'why-note-moved-to': { letter: string; note: string };
  'why-note-moved': { letter: string; note: string };
  'why-note-arrived': { letter: string; note: string };
  'why-number-fits': {
    letter: string;
    other: string;
    fields: Messages;
    differing: Messages;
    percent: number;
  };
  'why-rule-only': None;
  'why-rule-agreed': None;
  'why-rule-marked': None;
  'why-rule-order': None;
  'why-rule-precise': None;
  'why-rule-valid': None;
  'why-rule-majority': None;
  'why-rule-common': None;
  'why-rule-name': None;
  'why-rule-newest': None;
  'why-rule-longest': None;
  'why-rule-decided': None;
  'why-rule-joined': None;
  'why-rule-leading': None;
  'year-of-birth': None;
}
