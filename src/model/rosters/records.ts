/**
 * Records in columns: record `r` is the person on one `member` row. Values are interned, so that
 * inner loops compare small integers; index 0 always means missing.
 */
import type { Placement } from '../result/member.js';

/** A personal name in a cell, as `parseName` reads it. */
export interface NameValue {
  /** NFC, one blank between words, capital first letters. */
  text: string;
  /** One entry per word: lower case, tones placed the canonical way (`hoà`); an initial is `n.`, a lost letter `?`. */
  syllables: string[];
  /** The syllables without any marks, đ → d. */
  folded: string[];
  /**
   * Whether some word has a mark and none has visibly lost one. False for `Nguyen Van An`, `Nguy?n Văn An`
   * and `Nguyễn Văn Đưc`, but also for `Mai Lan Anh`, which has no marks to lose. `isCompleteUnmarked` helps to
   * distinguish these, if the rest of the column is known.
   */
  marked: boolean;
  /** Letter, number or words that distinguish namesakes (`A` of `Nguyễn Văn An A`, `con ông Bình`); not among the words. */
  marker?: string;
}

/**
 * cccd: 12 digits with a known province and a possible century, sex and year · cmnd: 9 digits ·
 * other: digits or letters that are neither (kept as written, never decides alone).
 */
export type IdKind = 'cccd' | 'cmnd' | 'other';

/** A number of an identity card, as `parseId` reads it. */
export interface IdValue {
  /** Number as shown: repaired, without blanks. */
  text: string;
  kind: IdKind;
  /** Whether leading zeros were restored. */
  repaired: boolean;
}

export interface TextValue {
  text: string;
  /** Form for comparison: lower case, without marks and double blanks. */
  folded: string;
}

export interface InternedColumn<V> {
  /** Record → position in `values`; 0 is missing. */
  index: Int32Array;
  /** `values[0]` is a placeholder for missing. */
  values: V[];
}

export type NameColumn = { type: 'name' } & InternedColumn<NameValue>;
export type IdColumn = {
  type: 'idNumber';
  /** Records whose number the population register has; absent for none. */
  confirmed?: ReadonlySet<number>;
} & InternedColumn<IdValue>;
/** Codes of one kind. Codes that identify nobody are missing. */
export type CodeKind = { kind: string } & InternedColumn<TextValue>;
export type TextColumn = {
  type: 'phone' | 'code' | 'text' | 'namePart' | 'identifier' | 'number';
  /** Codes to compare, each kind by itself, in place of the text that is shown. */
  kinds?: CodeKind[];
} & InternedColumn<TextValue>;
/**
 * `packed[r]` is `yyyymmdd` with `00` for an unknown month or day, 0 for missing. 1 January remains
 * as written here; comparison counts it as the year alone (`text/dates/date.ts`, `precisionOf`).
 */
export interface DateColumn {
  type: 'date';
  packed: Int32Array;
  /** Evidence for the order of day and month: a `DATE_ORDER`; without it, all are uncertain. */
  order?: Uint8Array;
  /** Record → digits of a complete date that is impossible (`18348101`); 0 for any other. */
  damaged?: Int32Array;
}

/** Order of a date: proved by its cell or its column, or day and month may be exchanged. */
export const DATE_ORDER = { open: 0, proved: 1, suspect: 2 } as const;

/** 0 missing, 1 male, 2 female. */
export interface GenderColumn {
  type: 'gender';
  code: Uint8Array;
}

export type Column = NameColumn | IdColumn | TextColumn | DateColumn | GenderColumn;

export interface Records {
  count: number;
  /** Record → index of its table. Records are in order of table, then row. */
  table: Int32Array;
  /** Record → zero-based row in that table. */
  row: Int32Array;
  /** Columns by field id; without fields that no table has. */
  columns: Map<string, Column>;
  /** Old commune and branch of each record, once known; compared like text. */
  oldCommune: InternedColumn<TextValue>;
  oldBranch: InternedColumn<TextValue>;
  /**
   * Record → number of its old branch, the same for all its names (`Khu 2`, `Chi đoàn khu 2`); 0 for none. Absent until
   * the branches are known; then only equal names are one branch.
   */
  branchNumbers?: Int32Array;
  /** `Mã` that the roster of a result gives a row. Absent if no list is such a roster. */
  memberIds?: InternedColumn<string>;
  /** New commune and branch that the roster of a result gives a row; position 0 for none. */
  listedPlaces?: InternedColumn<Placement>;
  /** Areas of the old communes; undefined if unknown. */
  areas?: CommuneAreas;
}

/** Old commune (position in its column) → number of the wider area; 0 for unknown. */
export interface CommuneAreas {
  newCommune: Int32Array;
  district: Int32Array;
}

/** A value that is impossible or unreadable. The record's value for the field is then missing. */
export interface ValueFault {
  record: number;
  field: string;
  code: ValueFaultCode;
  /** Second field that contradicts the first, for `id-*`. */
  otherField?: string;
}

/** `id-scientific` is for numbers of every kind: cards and phones too. */
export type ValueFaultCode =
  | 'date-impossible'
  | 'date-unreadable'
  | 'id-scientific'
  | 'id-unreadable'
  | 'id-contradicts-gender'
  | 'id-contradicts-birth'
  | 'phone-unreadable'
  | 'gender-unreadable'
  | 'joined-too-young';

/** A member row that names no person. */
export interface RejectedRow {
  table: number;
  row: number;
  reason: 'no-name' | 'name-unreadable';
}
