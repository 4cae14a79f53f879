/** Decisions that give one member different values, as answers about people who were joined since may. */
import { addTo, type Decision, isCheck } from '../../model/index.js';
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
  return [...byField.values()].filter(areDifferent);
}

/** Whether decisions differ. A commune alone differs from other communes, but from none of its own branches. */
function areDifferent(set: readonly Decision[]): boolean {
  const complete = set.filter(({ value, commune }) => value !== '' || commune === '');
  return (
    new Set(set.map(({ commune }) => commune)).size > 1 ||
    new Set(complete.map(({ value }) => value)).size > 1
  );
}

/** Whether a decision is about a value of a member, not of a row's own cells. The register has members. */
function isOfMember(answer: Decision): boolean {
  const { kind, decision, letter, value, commune } = answer;
  if (isCheck(answer) || decision === 'TRANG_THAI') return true;
  const isGiven = value !== '' || commune !== '';
  return decision === 'GIA_TRI' && kind !== 'DU_LIEU_LOI' && letter === '' && isGiven;
}
