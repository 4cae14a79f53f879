/** Decisions that give one cell different values, as answers to two questions about it may. */
import { addTo, CHECK_PREFIX, type Decision, groupBy } from '../../model/index.js';
import { rowsByName } from '../letters.js';

/**
 * Lists each set of decisions that give one cell different values, or a value and none. The owner of a shared number is
 * given it; it is taken from the other row.
 */
export function differentValues(decisions: readonly Decision[]): Decision[][] {
  const given = new Map<string, Decision[]>();
  const taken = new Map<string, Decision[]>();
  for (const decision of decisions) {
    if (decision.question.startsWith(CHECK_PREFIX) || decision.subject.type !== 'rows') continue;
    for (const row of new Set(rowsGiven(decision))) {
      addTo(given, `${row}\n${decision.field}`, decision);
    }
    for (const row of new Set(rowsTaken(decision))) {
      addTo(taken, `${row}\n${decision.field}`, decision);
    }
  }
  return [...given].flatMap(([cell, giving]) => {
    const byValue = groupBy(giving, bareValue);
    if (byValue.size > 1) return [giving];
    const [value] = byValue.keys();
    const taking = (taken.get(cell) ?? []).filter((decision) => bareValue(decision) === value);
    return taking.length > 0 ? [[...giving, ...taking]] : [];
  });
}

/** Lists the fingerprints of the rows that have the value of a decision in their own cells. */
function rowsGiven(given: Decision): readonly string[] {
  const { kind, decision, value, subject } = given;
  const isTyped = decision === 'GIA_TRI';
  if (kind === 'DU_LIEU_LOI') {
    return isTyped && subject.type === 'rows' ? subject.groups.flat() : [];
  }
  const isOfRow =
    kind === 'TRUNG_GIAY_TO'
      ? isTyped || decision === 'CHON'
      : kind === 'LECH_THONG_TIN' && isTyped && value === '';
  return isOfRow ? rowsByName(given).named : [];
}

/** Lists the fingerprints of the rows whose number belongs to another row. */
function rowsTaken(given: Decision): readonly string[] {
  const isOwner = given.kind === 'TRUNG_GIAY_TO' && given.decision === 'CHON';
  return isOwner ? rowsByName(given).others : [];
}

/** Drops leading zeros, which a number in a list may lack. */
function bareValue({ value }: Decision): string {
  return value.replace(/^0+/, '');
}
