import type { QuestionDraft, QuestionKind } from '../model/index.js';

/** Kinds of questions, most valuable first. */
const KIND_ORDER: QuestionKind[] = [
  'DIA_BAN',
  'CHI_DOAN',
  'TRUNG_NGUOI',
  'TRUNG_GIAY_TO',
  'LECH_THONG_TIN',
  'DU_LIEU_LOI',
];

/** Value of a question: the number of members that it settles, then its class, then its kind. */
export interface QuestionRank {
  /** 0 for one or two members. */
  members: number;
  /** 0 is the most valuable. */
  class: number;
  /** Position in `KIND_ORDER`. */
  kind: number;
}

/**
 * Ranks a question. Classes: unknown places; rejected rows and columns; other questions; members with a
 * place already, those first whose rows say least about it.
 */
export function rankOf(draft: QuestionDraft): QuestionRank {
  // An answer about a column rarely settles its values.
  const members = draft.members > 2 && draft.column === undefined ? draft.members : 0;
  return { members, class: classOf(draft), kind: KIND_ORDER.indexOf(draft.kind) };
}

/** @returns a negative number if `a` is more valuable */
export function compareQuestionRanks(a: QuestionRank, b: QuestionRank): number {
  return b.members - a.members || a.class - b.class || a.kind - b.kind;
}

function classOf(draft: QuestionDraft): number {
  if (draft.isPlaced === true) {
    if (draft.communes.length > 1) return 3;
    return draft.canWait === true ? 5 : 4;
  }
  if (draft.kind === 'DIA_BAN' || draft.kind === 'CHI_DOAN') return 0;
  return draft.isRejected || draft.column !== undefined ? 1 : 2;
}
