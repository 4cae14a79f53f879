import type { QuestionDraft, QuestionKind } from '../model/index.js';
import type { Draft } from './draft.js';

/** By kind: what is worth more to know stands first. */
const KIND_ORDER: QuestionKind[] = [
  'DIA_BAN',
  'CHI_DOAN',
  'TRUNG_NGUOI',
  'TRUNG_GIAY_TO',
  'LECH_THONG_TIN',
  'DU_LIEU_LOI',
];

/** A member whose rows lead to several branches: placed already, so its question can wait. */
export function isPlacedMember({ kind, about }: Pick<QuestionDraft, 'kind' | 'about'>): boolean {
  return kind === 'CHI_DOAN' && about.type === 'rows';
}

/**
 * Lower for what is more valuable: first what settles many members, by their number; places that
 * nothing tells; people who are not in the roster yet, and columns; then by kind; last the members who have a
 * branch already, those first whose rows tell least about which.
 */
export function rankOf(draft: Draft): number {
  // An answer about a column rarely settles more than that it was seen.
  const many = draft.members > 2 && draft.column === undefined ? draft.members : 0;
  const ofKind = classOf(draft) * KIND_ORDER.length + KIND_ORDER.indexOf(draft.kind);
  return ofKind - many * CLASSES * KIND_ORDER.length;
}

const CLASSES = 6;

function classOf(draft: Draft): number {
  if (isPlacedMember(draft)) {
    if (draft.communes.length > 1) return 3;
    return draft.reason?.code === 'why-fuller-row' ? 5 : 4;
  }
  if (draft.kind === 'DIA_BAN' || draft.kind === 'CHI_DOAN') return 0;
  return draft.isRejected || draft.column !== undefined ? 1 : 2;
}
