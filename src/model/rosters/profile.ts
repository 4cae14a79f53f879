/** A profile says which fields a kind of roster has. Shipped ones are data in `config/profiles`. */
import type { ProfileOutput } from './output.js';

/**
 * name: a whole name · date: a date, also partial · gender · idNumber: CCCD or CMND · phone ·
 * commune, branch: place of the person · ordinal: the running number, not kept ·
 * code: compared letter by letter (a card number) · text: everything else.
 * For lists of people who are not Vietnamese members: namePart: a given name or a surname in a column
 * of its own, in place of `name` · identifier: a number or code that belongs to one person ·
 * number: figures, compared as a number.
 */
export type FieldType =
  | 'name'
  | 'date'
  | 'gender'
  | 'idNumber'
  | 'phone'
  | 'commune'
  | 'branch'
  | 'ordinal'
  | 'code'
  | 'text'
  | 'namePart'
  | 'identifier'
  | 'number';

/** Whether the field names the person. A list without such a field is not a roster. */
export function isNameField(field: { type: FieldType } | undefined): boolean {
  return field?.type === 'name' || field?.type === 'namePart';
}

/** Whether the field holds ID or phone numbers, which a mask hides whatever their length. */
export function isNumberField(field: { type: FieldType } | undefined): boolean {
  return field?.type === 'idNumber' || field?.type === 'phone';
}

/** identifies: strong evidence of identity · compares: some evidence · carried: only kept. */
export type FieldUse = 'identifies' | 'compares' | 'carried';

export interface ProfileField {
  /** ASCII, stable: `name`, `birth`, `gender`, `id`, `phone`, `branch`, … */
  id: string;
  type: FieldType;
  use: FieldUse;
  /** Heading in the roster. */
  label: { vi: string; en: string };
  /** Wordings of its heading, as people write them; compared without case and marks. */
  wordings: string[];
  /** Wordings that count only if no other column claims the field: `Họ tên cán bộ`. */
  yielding?: string[];
  /** Wordings whose column is read only if the field's other column is blank: the name at birth. */
  fallback?: string[];
  /**
   * Wordings of a code field by kind of code. Only codes of one kind are compared. All other wordings of the
   * field name its own kind. A column below a wording that is not among `wordings` fills no field, but it is
   * carried along and compared.
   */
  codes?: readonly CodeWordings[];
  /**
   * Wordings of a part of the field in a column of its own: `surname` (mostly with the middle
   * name), `middle` and `given` for a name; `male` and `female` for a date below Nam or Nữ;
   * `day`, `month`, `year`.
   */
  parts?: Partial<Record<FieldPart, string[]>>;
}

export interface CodeWordings {
  /** ASCII, stable: `member`, `student`, … */
  kind: string;
  /** Label in questions. */
  label: { vi: string; en: string };
  wordings: string[];
}

export type FieldPart =
  | 'surname'
  | 'middle'
  | 'given'
  | 'male'
  | 'female'
  | 'day'
  | 'month'
  | 'year';

/** Words of titles and letterheads that show the kind of a list; compared with marks if the text has any. */
export interface KindSigns {
  /** Words for its members: `đoàn viên`. */
  members: string[];
  /** Words for its branches: `chi đoàn`. */
  branches: string[];
  /** Bodies above its branches: `đoàn xã`, `hội nông dân`. */
  bodies: string[];
  /** Names of each organisation among the bodies, the usual one first; lists of two get a warning. */
  organisations?: readonly (readonly string[])[];
  /** Leads the bodies of other kinds: a list that names both belongs to the other one. */
  leads?: boolean;
}

export interface Profile {
  id: string;
  label: { vi: string; en: string };
  fields: ProfileField[];
  /** Prefixes of a branch's name, longest first: `chi đoàn`, `cđ`. The first is the usual one. */
  branchPrefixes: string[];
  /** Word for a branch in headings, unless it is the usual prefix. */
  branchWord?: string;
  /** Signs of lists of this kind; a profile without them is for lists of unknown kind. */
  signs?: KindSigns;
  /** A branch below this many members gets a warning. */
  branchMinimum: number;
  /** A branch above this many members is in the worklist; without it, none is too large. */
  branchMaximum?: number;
  /** Ages outside this range get a warning. */
  ages: { min: number; max: number };
  /** Layouts of other systems that a result can be written in. */
  outputs?: readonly ProfileOutput[];
}

/** Year for which ages are computed: that of the merger, so that results do not depend on today. */
export const REFERENCE_YEAR = 2025;

/** Makes the key of a kind of code, for messages that name a field. */
export function codeLabelKey(field: string, kind: string): string {
  return kind === field ? field : `${field}:${kind}`;
}

/** Gives the usual word for a branch at the start of a heading: `Chi đoàn`, `Chi bộ`, `Chi hội`, `Đơn vị`. */
export function branchWord(profile: Pick<Profile, 'branchPrefixes' | 'branchWord'>): string {
  const [usual = 'chi đoàn'] = profile.branchPrefixes;
  const word = profile.branchWord ?? usual;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
