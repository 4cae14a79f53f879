/** A profile says which fields a kind of roster has. Shipped ones are data in `config/profiles`. */

/**
 * name: a whole name · date: a date, also partial · gender · idNumber: CCCD or CMND · phone ·
 * commune, branch: where the row stands · ordinal: the running number, not kept ·
 * code: compared letter by letter (a card number) · text: everything else.
 * For lists of people who aren't Vietnamese members: namePart: a given name or a surname in a column
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

/** Whether the field says who somebody is: without one of these a list is no roster. */
export function isNameField(field: { type: FieldType } | undefined): boolean {
  return field?.type === 'name' || field?.type === 'namePart';
}

/** identifies: strong evidence of who it is · compares: some evidence · carried: only kept. */
export type FieldUse = 'identifies' | 'compares' | 'carried';

export interface ProfileField {
  /** ASCII, stable: `name`, `birth`, `gender`, `id`, `phone`, `branch`, … */
  id: string;
  type: FieldType;
  use: FieldUse;
  /** The heading in the roster. */
  label: { vi: string; en: string };
  /** Header wordings, as people write them; compared without case and marks. */
  wordings: string[];
  /** Those of them that count only where no other column claims the field: `Họ tên cán bộ`. */
  yielding?: string[];
  /** Wordings whose column is read only if the field's other column is blank: the name at birth. */
  fallback?: string[];
  /**
   * Wordings of a code field by the kind of code that they name; only codes of one kind are compared. All other
   * wordings of the field name its own kind. A column below one that is not among `wordings` fills no field:
   * it is carried along, and compared all the same.
   */
  codes?: readonly CodeWordings[];
  /**
   * Wordings of a part of the field in a column of its own: `surname` (mostly with the middle
   * name), `middle` and `given` for a name; `male` and `female` for a date that stands below Nam or Nữ;
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

/** Words of titles and letterheads by which a kind of list is known; compared with marks where a text has any. */
export interface KindSigns {
  /** Words for its members: `đoàn viên`. */
  members: string[];
  /** Words for its branches: `chi đoàn`. */
  branches: string[];
  /** Bodies above its branches: `đoàn xã`, `hội nông dân`. */
  bodies: string[];
  /** Leads the bodies of other kinds: where both are named, the list belongs to the other one. */
  leads?: boolean;
}

export interface Profile {
  id: string;
  label: { vi: string; en: string };
  fields: ProfileField[];
  /** Prefixes of a branch's name, longest first: `chi đoàn`, `cđ`. The first is the usual one. */
  branchPrefixes: string[];
  /** Word for a branch in headings, if it is not the usual prefix. */
  branchWord?: string;
  /** How lists of this kind are recognised; without it the profile is for lists of unknown kind. */
  signs?: KindSigns;
  /** A branch below this many members gets a warning. */
  branchMinimum: number;
  /** Outside this range of ages is a warning. */
  ages: { min: number; max: number };
}

/** Key of a kind of code in messages that name a field. */
export function codeLabelKey(field: string, kind: string): string {
  return kind === field ? field : `${field}:${kind}`;
}

/** The usual word for a branch, as a heading begins: `Chi đoàn`, `Chi bộ`, `Chi hội`, `Đơn vị`. */
export function branchWord(profile: Profile): string {
  const [usual = 'chi đoàn'] = profile.branchPrefixes;
  const word = profile.branchWord ?? usual;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
