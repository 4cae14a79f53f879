import { addTo, type Decision, isCheck, type Subject } from '../../model/index.js';
import { type RecordsOf, recordsWith } from '../links/links.js';

/** Field of the status of a member. */
const STATUS_FIELD = 'status';

/** Decisions about one field of a member, by cluster. */
type FieldDecisions = ReadonlyMap<number, readonly Decision[]>;

/**
 * Groups decided values by the cluster that they apply to.
 * @param cluster cluster number by record
 */
export function fieldDecisions(
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
  cluster: ArrayLike<number>,
): FieldDecisions {
  const byCluster = new Map<number, Decision[]>();
  for (const decision of decisions) {
    const { kind, field, subject, value } = decision;
    if (decision.decision === 'TRANG_THAI') {
      const marked = clusterAbout(subject, recordsOf, cluster);
      const status: Decision = { ...decision, field: STATUS_FIELD, decision: 'GIA_TRI' };
      if (marked !== undefined) addTo(byCluster, marked, status);
    }
    // Excludes emptied cells and the names of joined rows, which are not values of the member.
    if (decision.decision === 'GOP' || (decision.decision === 'GIA_TRI' && value === '')) continue;
    const isValue = kind === 'LECH_THONG_TIN' || kind === 'TRUNG_GIAY_TO' || kind === 'DU_LIEU_LOI';
    if (!isValue || field === '' || decision.letter !== '') continue;
    const number = clusterAbout(subject, recordsOf, cluster);
    if (number === undefined) continue;
    addTo(byCluster, number, decision);
  }
  for (const [number, own] of byCluster) byCluster.set(number, withoutOpposedCells(own));
  return byCluster;
}

/** Drops values of corrected cells that another decision about the member opposes: the cells have them already. */
function withoutOpposedCells(decisions: readonly Decision[]): Decision[] {
  const isOpposed = ({ field, value }: Decision) =>
    decisions.some(
      (other) => other.field === field && other.decision === 'GIA_TRI' && other.value !== value,
    );
  const isOfCell = (decision: Decision) =>
    decision.kind === 'DU_LIEU_LOI' && decision.decision === 'GIA_TRI' && !isCheck(decision);
  return decisions.filter((decision) => !isOfCell(decision) || !isOpposed(decision));
}

/**
 * Finds the one cluster that has all rows of a decision; undefined if they are in several.
 * @param cluster cluster number by record
 */
export function clusterAbout(
  subject: Subject,
  recordsOf: RecordsOf,
  cluster: ArrayLike<number>,
): number | undefined {
  if (subject.type !== 'rows') return undefined;
  const records = recordsWith(subject.groups.flat(), recordsOf);
  const clusters = new Set(records.map((record) => cluster[record]));
  const [first, second] = clusters;
  return second === undefined ? first : undefined;
}
