/** Answers as they come back in corrected conflict files. */
import type { Message } from '../message.js';

/** Statuses of people who moved away or are no longer active, as the roster shows them. */
export const MOVED_STATUS = 'Chuyển sinh hoạt';
export const INACTIVE_STATUS = 'Không còn sinh hoạt';

/** Value of the answer `KHONG_CO` that removes a value of any kind, not only a number. */
export const ANY_VALUE = 'value';

export type DecisionWord = 'GOP' | 'RIENG' | 'CHON' | 'BO_QUA';

/** Answers that name a fact: a status, no such number or value, the same person as another, one row is of another person. */
export type SpokenWord = 'TRANG_THAI' | 'KHONG_CO' | 'TRUNG_VOI' | 'KHAC_NGUOI';
/** A plain yes or no, or that a row is of nobody; its question gives it a meaning. */
export type ReplyWord = 'CO_PHAI' | 'KHONG_PHAI' | 'BO_DONG';
/** Agreement with a suggested place, which is the value. */
export type AgreementWord = 'DONG_Y';

/** One row of a corrected conflict file on which a person wrote something. */
export interface Answer {
  /** `ma_xung_dot` as written, without blanks, upper case; perhaps mistyped. */
  question: string;
  /** `''` if only a value was typed. */
  decision: DecisionWord | SpokenWord | ReplyWord | AgreementWord | '';
  /** `ban_ghi` of the row; upper case; `''` for none. */
  letter: string;
  /**
   * `gia_tri_dung` as typed, unguarded and trimmed; `''` for none. For a `SpokenWord` the status, the type
   * of the number, or the `Mã` or letter.
   */
  value: string;
  file: string;
  sheet: string;
  /** Row number that Excel shows. */
  row: number;
  /** Suggestion on its row (`goi_y`), with earlier answers that did not count; absent without the column. */
  suggestion?: string;
  /** Its sheet; absent for an answer that no program can have changed. */
  shown?: ShownSheet;
}

/** Cells beside the answers of a sheet, which prove what a program did to them. */
export interface ShownSheet {
  /** Its cells are texts that a program showed (a text file, a page), not values that a workbook keeps. */
  asShown: boolean;
  /** Saved in a code page without Vietnamese letters. */
  hasLostLetters: boolean;
  dates: readonly ShownDate[];
}

/** A date that a conflict file shows in a column that nobody fills in. */
export interface ShownDate {
  question: string;
  letter: string;
  text: string;
}

/** A row of a corrected conflict file with everything that a person wrote, as typed. */
export interface TypedRow {
  /** `ma_xung_dot`, perhaps mistyped. */
  question: string;
  letter: string;
  /** Decision and value. */
  texts: string[];
  /** `ghi_chu`; `''` for none. */
  note: string;
  file: string;
  sheet: string;
  /** Row number that Excel shows. */
  row: number;
}

/** Columns in which the program shows a row of a list. */
export type ShownField =
  | 'file'
  | 'sheet'
  | 'row'
  | 'name'
  | 'birth'
  | 'gender'
  | 'id'
  | 'phone'
  | 'value';

export interface ShownCell {
  text: string;
  /** Index of its column. */
  column: number;
}

/** A row of a corrected conflict file with the filled cells of the program, which nobody should fill in. */
export interface ShownRow extends Pick<TypedRow, 'question' | 'letter' | 'file' | 'sheet' | 'row'> {
  cells: ReadonlyMap<ShownField, ShownCell>;
}

/** Corrected conflict files as they came back. */
export interface ReturnedFiles {
  rows: TypedRow[];
  /** All rows of questions with a letter. */
  shown: readonly ShownRow[];
  /** All rows of questions without one, as in a file without `ban_ghi`. */
  unlettered?: readonly ShownRow[];
  /** File → ids of all its questions, answered or not. */
  questions: Map<string, string[]>;
}

/** An answer that does not count, as it comes back with its question. */
export interface UnusedAnswer {
  /** Decision and value as typed, of all rows and files. */
  typed: string[];
  /** Reasons why it does not count. */
  why: Message[];
}
