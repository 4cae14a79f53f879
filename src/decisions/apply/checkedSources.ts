import { isCheck, type LedgerEntry, type Member } from '../../model/index.js';
import { type RecordsOf, recordsWith } from '../links/links.js';

/**
 * Finds the rows of checked lists that members have values from.
 * @param cluster cluster number by record
 * @param members by cluster number
 * @returns `Mã` → places `file:sheet:row`, with the fields that came from there
 */
export function checkedSources(
  ledger: readonly LedgerEntry[],
  recordsOf: RecordsOf,
  cluster: ArrayLike<number>,
  members: readonly Member[],
): Map<string, Map<string, string[]>> {
  const sources = new Map<string, Map<string, string[]>>();
  for (const { status, subject, source, field } of ledger.filter(isCheck)) {
    if (status !== 'applied' || subject.type !== 'rows') continue;
    const [record] = recordsWith(subject.groups.flat(), recordsOf);
    const member = record === undefined ? undefined : members[cluster[record]!];
    if (member === undefined) continue;
    const own = sources.get(member.id) ?? new Map<string, string[]>();
    // Read again after a late list, a row decides about the same fields of more rows.
    const fields = new Set(own.get(source)).add(field);
    sources.set(member.id, own.set(source, [...fields]));
  }
  return sources;
}
