/** Members that open questions are about. */
import {
  fingerprintsIn,
  type Member,
  type MergeResult,
  type QuestionKind,
  type Subject,
} from '../../../model/index.js';

export interface MembersInDoubt {
  /** Members with a value that is asked about. */
  values: ReadonlySet<Member>;
  /** Members who may be one person with another, or share a number. */
  people: ReadonlySet<Member>;
}

/** Names what questions of a kind are about; others are about places. */
const DOUBTS: Partial<Record<QuestionKind, keyof MembersInDoubt>> = {
  LECH_THONG_TIN: 'values',
  DU_LIEU_LOI: 'values',
  TRUNG_NGUOI: 'people',
  TRUNG_GIAY_TO: 'people',
};

/** Finds the members that open questions are about, asked now or later. */
export function membersInDoubt({
  questions,
  leftOut,
  members,
  fingerprints,
}: Pick<MergeResult, 'questions' | 'leftOut' | 'members' | 'fingerprints'>): MembersInDoubt {
  const rows = { values: new Set<string>(), people: new Set<string>() };
  const add = (doubt: keyof MembersInDoubt, about: Subject) => {
    for (const row of fingerprintsIn(about)) rows[doubt].add(row);
  };
  for (const { kind, about } of questions) {
    const doubt = DOUBTS[kind];
    if (doubt !== undefined) add(doubt, about);
  }
  for (const { kind, content } of leftOut) {
    const doubt = DOUBTS[kind];
    if (doubt !== undefined) add(doubt, content.about());
  }
  const values = new Set<Member>();
  const people = new Set<Member>();
  if (rows.values.size + rows.people.size === 0) return { values, people };
  for (const member of members) {
    for (const record of member.records) {
      const row = fingerprints.at(record)!;
      if (rows.values.has(row)) values.add(member);
      if (rows.people.has(row)) people.add(member);
    }
  }
  return { values, people };
}
