import { type Question, type ScoredPair, writeQuestion } from '../../src/model/index.js';
import type { QuestionInput } from '../../src/review/draft.js';
import { questionsOf } from '../../src/review/questions.js';
import { consolidated } from '../support/consolidated.js';
import type { Sheet } from '../support/roster.js';

export interface Asked {
  /** Records of one person. */
  groups?: number[][];
  ask?: ScoredPair[];
  sharedNumber?: ScoredPair[];
  more?: Partial<QuestionInput>;
}

export function pair(a: number, b: number, probability = 0.5): ScoredPair {
  return { a, b, weight: 0, probability };
}

/** Members after consolidation, with everything that questions are made from. */
export function inputOf(sheets: Sheet[], asked: Asked = {}): QuestionInput {
  const { roster, clustering, members, hashes, disagreements } = consolidated(sheets, asked.groups);
  clustering.ask = asked.ask ?? [];
  clustering.sharedNumber = asked.sharedNumber ?? [];
  return {
    tables: roster.tables,
    layouts: roster.layouts,
    records: roster.records,
    clustering,
    members,
    fingerprints: hashes,
    disagreements,
    splitMembers: [],
    sidesOf: () => [],
    isJoined: () => false,
    branchProblems: [],
    withoutBranch: [],
    communeProblems: [],
    valueFaults: roster.faults,
    rejected: roster.rejected,
    rejectedFingerprints: roster.rejected.map(({ table, row }) =>
      roster.tables[table].rows[row].join('|'),
    ),
    originOf: (table, row) => ({ oldCommune: `Xã ${table}`, oldBranch: `Khu ${row}` }),
    ...asked.more,
  };
}

export function questionsAbout(sheets: Sheet[], asked: Asked = {}): Question[] {
  return questionsOf(inputOf(sheets, asked)).map(writeQuestion);
}
