/** Decisions that give one cell different values, as answers to two questions about it may. */
import { addTo, CHECK_PREFIX, type Decision } from '../../model/index.js';
import { rowsByName } from '../letters.js';

/** Lists each set of decisions that give one cell different values, or a value and none. */
export function differentValues(decisions: readonly Decision[]): Decision[][] {
  const byCell = new Map<string, Decision[]>();
  for (const decision of decisions) {
    if (decision.question.startsWith(CHECK_PREFIX)) continue;
    for (const row of new Set(rowsWithValue(decision))) {
      addTo(byCell, `${row}\n${decision.field}`, decision);
    }
  }
  return [...byCell.values()].filter((set) => new Set(set.map(bareValue)).size > 1);
}

/** Lists the fingerprints of the rows that have the value of a decision in their own cells. */
function rowsWithValue(given: Decision): readonly string[] {
  const { kind, decision, value, subject } = given;
  if (subject.type !== 'rows') return [];
  const isTyped = decision === 'GIA_TRI';
  if (kind === 'DU_LIEU_LOI') return isTyped ? subject.groups.flat() : [];
  const isOfRow =
    kind === 'TRUNG_GIAY_TO'
      ? isTyped || decision === 'CHON'
      : kind === 'LECH_THONG_TIN' && isTyped && value === '';
  return isOfRow ? rowsByName(given).named : [];
}

/** Drops leading zeros, which a number in a list may lack. */
function bareValue({ value }: Decision): string {
  return value.replace(/^0+/, '');
}
