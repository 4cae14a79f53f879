/** Data of the review page, on which a person answers the questions of a commune in a browser. */
import type { PageArgs } from '../codes/results/page.js';
import type { QuestionKind, QuestionRow } from '../decisions/question.js';

/** Sentences of the page by code; the page replaces `{name}` by an argument. */
export type PageTexts = Readonly<Record<keyof PageArgs, string>>;

/** Type of the value that answers a question; `none` if no value can. */
export type AskedValue =
  | 'none'
  | 'branch'
  | 'commune'
  | 'date'
  | 'gender'
  | 'id'
  | 'phone'
  | 'name'
  | 'text';

/** A record, or a candidate value, with its columns of the conflicts file. Masked if the result is. */
export interface PageRow extends Omit<QuestionRow, 'row' | 'status'> {
  /** Row number of Excel; `''` if the question is about a complete file. */
  row: string;
  /** Status and remark as the list has them; `''` for none. */
  status: string;
  /** Note of an earlier round. */
  note: string;
  /** Side of a question whether two groups of rows are one person: 0 or 1. */
  side: number;
}

export interface PageQuestion {
  id: string;
  kind: QuestionKind;
  kindName: string;
  /** The question in one sentence, without words of the conflicts file. */
  ask: string;
  /** Suggestion with its reason; `''` unless it is worth following. */
  hint: string;
  /** Earlier answer that does not count, and why; `''` for none. */
  returned: string;
  /** Columns of the conflicts file that only the answer file repeats. */
  certainty: string;
  sentence: string;
  field: string;
  suggestion: string;
  valueType: AskedValue;
  /** Type of the value that contradicts it: either may be wrong. */
  otherType?: AskedValue;
  /** Years that a typed date may have, in a question about one. */
  years?: { from: number; to: number; first: number; last?: number };
  /** Column of the record that the question is about, if the records show it. */
  shownField?: 'name' | 'birth' | 'gender' | 'id' | 'phone';
  /** Names of new branches or communes that are likely. */
  candidates: string[];
  /** Number of the person, or people who are linked by questions, that it is about; 0 is the most valuable. */
  person: number;
  /** Whether it is about one or two people, not about a branch, a column or a list. */
  isPersonal: boolean;
  /** Whether it is about one number on two people. */
  isSharedNumber: boolean;
  /** Set for a line of an audit: it is answered with one person, two people, or cannot tell. */
  isAudit?: true;
  rows: PageRow[];
}

export interface PageData {
  /** Id of the result: hash of the questions. The browser keeps answers below it. */
  id: string;
  lang: 'vi' | 'en';
  title: string;
  /** New communes. */
  subtitle: string;
  /** Name of the answer file that the page offers. */
  fileName: string;
  /** Headings of the answer file. */
  headings: string[];
  texts: PageTexts;
  /** New branches of the result. */
  branches: string[];
  /** New branches to which rows of an old commune lead, by the old commune of a question that asks for a branch. */
  branchesFrom: Record<string, string[]>;
  /** Communes of the result: new ones, then old ones. */
  communes: string[];
  /** Most valuable first. */
  questions: PageQuestion[];
}

/** Code of the review page as the build bundles it. */
export interface PageCode {
  script: string;
  style: string;
}
