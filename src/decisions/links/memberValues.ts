/** Decisions that give one member different values, as answers about people who were joined since may. */
import { addTo, CHECK_PREFIX, type Decision } from '../../model/index.js';
import { clusterAbout } from '../apply/fieldDecisions.js';
import type { RecordsOf } from './links.js';

/**
 * Lists each set of decisions that give one member different values, branches or statuses.
 * @param cluster cluster number by record
 */
export function differentForMembers(
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
  cluster: ArrayLike<number>,
): Decision[][] {
  const byField = new Map<string, Decision[]>();
  for (const decision of decisions) {
    if (!isOfMember(decision)) continue;
    const member = clusterAbout(decision.subject, recordsOf, cluster);
    const field = decision.decision === 'TRANG_THAI' ? 'status' : decision.field;
    if (member !== undefined) addTo(byField, `${member}\n${field}`, decision);
  }
  const shownValue = ({ value, commune }: Decision) => `${commune}\n${value}`;
  return [...byField.values()].filter((set) => new Set(set.map(shownValue)).size > 1);
}

/** Whether a decision is about a value of a member, not of a row's own cells. The register has members. */
function isOfMember({ question, kind, decision, letter, value }: Decision): boolean {
  if (question.startsWith(CHECK_PREFIX) || decision === 'TRANG_THAI') return true;
  return decision === 'GIA_TRI' && kind !== 'DU_LIEU_LOI' && letter === '' && value !== '';
}
