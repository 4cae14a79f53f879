/** Members who still share an ID number because people decided that neither has to give it up. */
import {
  addTo,
  displayValue,
  type LedgerEntry,
  type Member,
  type Records,
} from '../model/index.js';
import type { RecordsOf } from './links.js';

/**
 * Ids (`Mã`) of the other members with the same ID number, by member. Only members whose question was
 * answered without naming the owner; an open question stands among the questions.
 * @param members by cluster number
 */
export function sharedOwners(
  ledger: readonly LedgerEntry[],
  recordsOf: RecordsOf,
  { columns }: Records,
  cluster: ArrayLike<number>,
  members: readonly Member[],
): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  const column = columns.get('id');
  if (column === undefined) return owners;
  for (const { kind, decision, status, subject } of ledger) {
    const isUnnamed = kind === 'TRUNG_GIAY_TO' && (decision === 'RIENG' || decision === 'BO_QUA');
    if (!isUnnamed || status !== 'applied' || subject.type !== 'rows') continue;
    const [one, other] = subject.groups.map((group) => {
      const [record] = group.flatMap((print) => recordsOf.get(print) ?? []);
      return record === undefined
        ? undefined
        : { member: members[cluster[record]], number: displayValue(column, record) };
    });
    if (one === undefined || other === undefined || one.member === other.member) continue;
    if (one.number === '' || one.number !== other.number) continue;
    addTo(owners, one.member.id, other.member.id);
    addTo(owners, other.member.id, one.member.id);
  }
  return owners;
}
