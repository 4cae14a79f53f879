/** Place of a member or a row now; `''` if unknown. */
export interface Placement {
  newCommune: string;
  newBranch: string;
}

/** Names a place as questions and answers do where several new communes are possible. */
export function placeName({ newBranch, newCommune }: Placement): string {
  return `${newBranch}, ${newCommune}`;
}

/** The rules by which a field's best value may be chosen. */
export const SURVIVORSHIP_RULES = [
  'only',
  'agreed',
  'marked',
  'precise',
  'valid',
  'order',
  'majority',
  'common',
  'name',
  'newest',
  'longest',
  'leading',
  'decided',
  'joined',
] as const;
export type SurvivorshipRule = (typeof SURVIVORSHIP_RULES)[number];

export interface MemberValue {
  text: string;
  /** Record that it came from. */
  record: number;
  rule: SurvivorshipRule;
}

/** A value of a member's row that differs from the one shown first. */
export interface OtherValue {
  /** Field id, or heading of a carried column. */
  field: string;
  text: string;
  /** First record that has it. */
  record: number;
  /** Whether the roster shows it too, behind the first; else a rule chose another value. */
  isJoined: boolean;
}

/** Values of one member by field id or heading, in the order of the roster; a Map is one. */
export interface MemberValues extends Iterable<[string, MemberValue]> {
  get(key: string): MemberValue | undefined;
  has(key: string): boolean;
}

/** A person in the new roster. */
export interface Member extends Placement {
  /** `Mã`. */
  id: string;
  /** Leading record first, then in order. */
  records: readonly number[];
  /** Values by field id; without fields that no row has. */
  values: MemberValues;
  /** Carried columns, by heading of the roster. */
  carried: MemberValues;
  /** Absent if all rows agree. */
  others?: OtherValue[];
}

/**
 * Counts the values of members' rows that differ from those shown first.
 * @param isJoined whether those that the roster shows too are counted, or the others
 */
export function countOthers(
  members: Iterable<Pick<Member, 'others'>>,
  isJoined: boolean,
): { count: number; members: number } {
  const counted = { count: 0, members: 0 };
  for (const { others = [] } of members) {
    const own = others.filter((value) => value.isJoined === isJoined).length;
    counted.count += own;
    if (own > 0) counted.members++;
  }
  return counted;
}

/** Names the member of a row in an earlier result, for later runs. */
export interface KnownRow {
  /** `Mã` of its member. */
  member: string;
  /** Start of its fingerprint. */
  fingerprint: string;
  /** `Mã` of its member in the first result that had the row. */
  first: string;
  /** Whether it led that member. */
  leads: boolean;
}
