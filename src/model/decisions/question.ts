import type { Message } from '../message.js';
import type { Subject } from './subject.js';

export const QUESTION_KINDS = [
  'TRUNG_NGUOI',
  'LECH_THONG_TIN',
  'TRUNG_GIAY_TO',
  'CHI_DOAN',
  'DIA_BAN',
  'DU_LIEU_LOI',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/**
 * Number of questions that a round always asks, of all kinds and whether two people are one, so that short lists are
 * asked in full.
 */
export const FEWEST_QUESTIONS = 20;

/** A row of a question. */
export interface QuestionRow {
  /** A, B, … */
  letter: string;
  file: string;
  sheet: string;
  /** Row number that Excel shows; 0 if the question is about a complete file. */
  row: number;
  name: string;
  birth: string;
  gender: string;
  id: string;
  phone: string;
  oldCommune: string;
  oldBranch: string;
  /** Candidate value of `field`. */
  value: string;
  /** Status and remark of the row, as its list has them; absent without any. */
  status?: string;
}

/** Something that only a person can decide. */
export interface Question {
  /** `ma_xung_dot`. */
  id: string;
  kind: QuestionKind;
  /** Probability (0–1) that the suggestion is right; undefined for suggestions without a measure. */
  certainty?: number;
  sentence: Message;
  /** Field id that the question is about. */
  field?: string;
  /** Field that contradicts it. Either value may be wrong; the form of a typed value shows which one is meant. */
  otherField?: string;
  /** Suggested answer: a decision and, if needed, the value or letter. */
  suggestion: string;
  reason?: Message;
  /** Names of new branches or communes that may answer it, the most likely first. */
  candidates?: readonly string[];
  rows: QuestionRow[];
  /** Fingerprint of each row, if a question about two people has a side of several rows. */
  rowFingerprints?: readonly string[];
  /** New communes that it concerns, sorted; empty if unknown. */
  communes: readonly string[];
  /** Number of members concerned. */
  members: number;
  /** Subject of its answer. */
  about: Subject;
  /**
   * Rows of a member by branch, which become different people if the answer is `RIENG`; absent if the
   * question accepts no such answer, or its subject has these groups.
   */
  sides?: Subject;
  /** Rows asked about first: an answer about them counts after late rows have joined their people. */
  firstAbout?: Subject;
  /**
   * Set for a question about a column in which many values have one fault: whether one typed value may
   * replace all of them.
   */
  column?: 'one-value' | 'many-values';
  /** Set for a question about a row that is in no member yet. */
  isRejected?: true;
}

/** Texts and suggestion of a question, made only if it is asked. */
export type QuestionTexts = Pick<
  Question,
  'sentence' | 'rows' | 'rowFingerprints' | 'suggestion' | 'reason' | 'candidates' | 'sides'
>;

/** Makes the subject and the texts of a question when they are needed. */
export interface QuestionContent {
  about(): Subject;
  write(): QuestionTexts;
}

/**
 * A question without its texts and subject, which are made anew for each call. A province drafts a question for every
 * third row.
 */
export interface QuestionDraft extends Omit<Question, keyof QuestionTexts | 'about'> {
  /** Set if the rows speak for the place that counts until the answer, so that others are asked first. */
  canWait?: boolean;
  /** Set if the question is about the place of a member that has one until the answer. */
  isPlaced?: true;
  /** Number of rows that it is about; 1 for a branch or a commune. */
  rowCount: number;
  content: QuestionContent;
}

/** Writes the texts of a drafted question. */
export function writeQuestion(draft: QuestionDraft): Question {
  const { id, kind, certainty, field, otherField, communes, members, column, isRejected } = draft;
  const { firstAbout, content } = draft;
  // Objects made by leaving out properties would each have a shape of their own, of 330 bytes.
  return {
    id,
    kind,
    ...(certainty === undefined ? {} : { certainty }),
    ...(field === undefined ? {} : { field }),
    ...(otherField === undefined ? {} : { otherField }),
    communes,
    members,
    ...(firstAbout === undefined ? {} : { firstAbout }),
    ...(column === undefined ? {} : { column }),
    ...(isRejected === undefined ? {} : { isRejected }),
    about: content.about(),
    ...content.write(),
  };
}

/** Whether a question is about one number of two people, unlike two numbers of one person. */
export function isSharedNumber({ kind, rows }: Question): boolean {
  const numbers = new Set(rows.map(({ value }) => value));
  return kind === 'TRUNG_GIAY_TO' && numbers.size === 1 && rows.length === 2;
}
