/** What a person answered, and what follows from it. */
import type { Message } from './message.js';
import type { QuestionKind } from './result.js';

export type DecisionWord = 'GOP' | 'RIENG' | 'CHON' | 'BO_QUA';

/** A date that a conflict file shows in a column that nobody fills in. */
export interface ShownDate {
  question: string;
  letter: string;
  text: string;
}

/** Cells beside the answers of a sheet, which prove what a program did to them. */
export interface ShownSheet {
  /** Its cells are what a program showed (a text file, a page), not what a workbook keeps. */
  asShown: boolean;
  /** Saved in a code page without Vietnamese letters. */
  hasLostLetters: boolean;
  dates: readonly ShownDate[];
}
/** Answers that name a fact: a status, no such number, the same person as another. */
export type SpokenWord = 'TRANG_THAI' | 'KHONG_CO' | 'TRUNG_VOI';

/** A plain yes or no, which means what its question asks. */
export type ReplyWord = 'CO_PHAI' | 'KHONG_PHAI';

/** One row of a corrected conflict file on which a person wrote something. */
export interface Answer {
  /** `ma_xung_dot` as it stands there, without blanks, upper case; perhaps mistyped. */
  question: string;
  /** `''` where only a value was typed. */
  decision: DecisionWord | SpokenWord | ReplyWord | '';
  /** `ban_ghi` of the row; upper case. */
  letter: string;
  /**
   * `gia_tri_dung` as typed, unguarded and trimmed; `''` for none. Of a `SpokenWord` the status, the type
   * of the number, or the `Mã` or letter.
   */
  value: string;
  file: string;
  sheet: string;
  /** Row number that Excel shows. */
  row: number;
  /** Its sheet; none for what no program can have changed. */
  shown?: ShownSheet;
}

/** A row of a corrected conflict file with anything that a person wrote, as it was typed. */
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

/** Corrected conflict files as they came back. */
export interface ReturnedFiles {
  rows: TypedRow[];
  /** File → ids of all its questions, answered or not. */
  questions: Map<string, string[]>;
}

/**
 * What a question and its decision are about. Rows stand by fingerprints of whole rows, never by
 * place, so that a decision survives files that are sorted, renamed or cut.
 */
export type Subject =
  /**
   * Rows. Of `TRUNG_NGUOI` and of one number on two people the two sides; of a member whose rows
   * disagree one group for each candidate, as lettered; else one group. Sorted in each group.
   */
  | { type: 'rows'; groups: string[][] }
  /**
   * An old branch, under all its spellings; `branch` is `''` for members without one. `rows` are some
   * of its rows, by which it is known again where its commune is called otherwise.
   */
  | { type: 'branch'; oldCommune: string; branch: string; rows: string[] }
  /**
   * The old commune that sheets of a file give to their rows; some of the rows, by which they are known
   * again. `sheet` has the names of all sheets that were asked about together, parted by `SHEETS`.
   */
  | { type: 'commune'; file: string; sheet: string; text: string; rows: string[] };

/** No name of a sheet has it. */
export const SHEETS = '/';

/** An answer that was accepted, in force or no longer fitting. */
export interface Decision {
  question: string;
  kind: QuestionKind;
  /** Field id, where the question is about one. */
  field: string;
  decision: DecisionWord | 'GIA_TRI' | 'TRANG_THAI';
  /** Row that was chosen, or on which the value was typed; `''` where it does not matter. */
  letter: string;
  /** The value that holds from now on, as the roster shows it: chosen or typed; else `''`. */
  value: string;
  /** New commune, of decisions about places. */
  commune: string;
  subject: Subject;
  /** File with the answer. */
  source: string;
  /** Contradicted others in an earlier run; `ended` where its question has been answered again since. */
  suspension?: 'lasting' | 'ended';
  /** Note of the person about it. */
  note?: string;
  /** Texts that a masked ledger hides, sealed for each of its rows in their order. */
  sealed?: readonly string[];
}

/** A person's note about a question without a decision. */
export interface Note extends Pick<Decision, 'question' | 'kind' | 'field' | 'subject' | 'source'> {
  note: string;
}

/** An answer that does not count, as it comes back with its question. */
export interface UnusedAnswer {
  /** Decision and value as typed, of all rows and files. */
  typed: string[];
  why: Message[];
}

/** An answer of one file that does not count, as the ledger holds it until its question is decided. */
export interface WaitingAnswer
  extends Pick<Decision, 'question' | 'kind' | 'field' | 'subject' | 'source'>,
    UnusedAnswer {}

/**
 * `stale`: fits nothing in this run, or the rows that it is about went other ways · `contradicting`: does
 * not count, since other decisions say the opposite.
 */
export type DecisionStatus = 'applied' | 'stale' | 'contradicting';

export interface LedgerEntry extends Decision {
  status: DecisionStatus;
}

/** Of `decisions.csv`, which is written and read back. */
export const LEDGER_COLUMNS = [
  'question',
  'kind',
  'field',
  'decision',
  'record',
  'value',
  'commune',
  'source',
  'status',
  'old_commune',
  'old_branch',
  'file',
  'sheet',
  'fingerprints',
  'note',
] as const;
/** Stands for a decision in the ledger where there is only a note. */
export const NOTE_WORD = 'GHI_CHU';
/** Stands for a decision in the ledger where an answer does not count. */
export const WAITING_WORD = 'CHUA_DUNG';
/** Parts what was typed on several rows in a cell of the ledger. */
export const BETWEEN_TEXTS = ' | ';
/** The further column of a masked ledger that hides something. */
export const SEALED_COLUMN = 'sealed';
/** Columns that say nothing of what was decided; a result keeps no hash of them. */
export const UNHASHED_LEDGER_COLUMNS: ReadonlySet<string> = new Set(['source', 'status']);
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];
