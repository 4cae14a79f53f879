import {
  addTo,
  displayValue,
  type LedgerEntry,
  type Member,
  type Records,
} from '../../model/index.js';
import { type RecordsOf, recordsWith } from '../links/links.js';

/**
 * Finds members who share an ID number because an answer did not name its owner.
 * @param cluster cluster number by record
 * @param members by cluster number
 * @returns `Mã` → `Mã` of the other members with the number
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
    const [first, second] = subject.groups.map((group) => {
      const [record] = recordsWith(group, recordsOf);
      return record === undefined
        ? undefined
        : { member: members[cluster[record]], number: displayValue(column, record) };
    });
    if (first === undefined || second === undefined) continue;
    if (first.member === second.member) continue;
    if (first.number === '' || first.number !== second.number) continue;
    addTo(owners, first.member.id, second.member.id);
    addTo(owners, second.member.id, first.member.id);
  }
  return owners;
}
