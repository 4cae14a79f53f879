/** Members that open questions are about. */
import {
  addToSet,
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

const ABOUT_VALUES = new Set<QuestionKind>(['LECH_THONG_TIN', 'DU_LIEU_LOI']);
const ABOUT_PEOPLE = new Set<QuestionKind>(['TRUNG_NGUOI', 'TRUNG_GIAY_TO']);

/** Finds the members that open questions are about, asked now or later. */
export function membersInDoubt({
  questions,
  leftOut,
  members,
  fingerprints,
}: Pick<MergeResult, 'questions' | 'leftOut' | 'members' | 'fingerprints'>): MembersInDoubt {
  const kindsOf = new Map<string, Set<QuestionKind>>();
  const add = (kind: QuestionKind, about: Subject) => {
    for (const row of fingerprintsIn(about)) addToSet(kindsOf, row, kind);
  };
  for (const { kind, about } of questions) add(kind, about);
  for (const { kind, content } of leftOut) add(kind, content.about());
  const values = new Set<Member>();
  const people = new Set<Member>();
  for (const member of kindsOf.size === 0 ? [] : members) {
    for (const record of member.records) {
      for (const kind of kindsOf.get(fingerprints.at(record)!) ?? []) {
        if (ABOUT_VALUES.has(kind)) values.add(member);
        if (ABOUT_PEOPLE.has(kind)) people.add(member);
      }
    }
  }
  return { values, people };
}
