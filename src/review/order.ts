import type { QuestionKind } from '../model/index.js';
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
export function isPlacedMember({ kind, rows, members }: Pick<Draft, 'kind' | 'rows' | 'members'>) {
  return kind === 'CHI_DOAN' && members === 1 && rows.length > 1;
}

/**
 * The most valuable first: what settles many members by their number; places that nothing tells; people
 * who are not in the roster yet; then by kind; last the members who have a branch already, those first whose rows tell least
 * about which.
 */
export function byValue(a: Draft, b: Draft): number {
  return (
    Number(b.members > 2) * b.members - Number(a.members > 2) * a.members ||
    classOf(a) - classOf(b) ||
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    (b.certainty ?? 0) - (a.certainty ?? 0)
  );
}

function classOf(draft: Draft): number {
  if (isPlacedMember(draft)) {
    if (draft.communes.length > 1) return 3;
    return draft.reason?.code === 'why-fuller-row' ? 5 : 4;
  }
  if (draft.kind === 'DIA_BAN' || draft.kind === 'CHI_DOAN') return 0;
  return draft.isRejected ? 1 : 2;
}
