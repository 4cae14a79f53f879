/** Reports people of late lists whom an earlier answer about people without a branch placed, too. */
import {
  type Finding,
  finding,
  type KnownRow,
  type LedgerEntry,
  type List,
  type Member,
  type Records,
} from '../../model/index.js';

/**
 * Makes one warning for each such answer.
 * @param fingerprints by record
 * @param known rows of the earlier result; empty without one
 */
export function lateBlanks(
  ledger: readonly LedgerEntry[],
  members: readonly Member[],
  { oldCommune, oldBranch }: Records,
  fingerprints: List<string>,
  known: readonly KnownRow[],
): Finding[] {
  const length = known[0]?.fingerprint.length;
  if (length === undefined) return [];
  const rows = new Set(known.map(({ fingerprint }) => fingerprint));
  const isLate = (record: number) => !rows.has(fingerprints.at(record)!.slice(0, length));
  return ledger.flatMap(({ question, kind, decision, status, value, commune, subject }) => {
    const isPlacing = kind === 'CHI_DOAN' && decision === 'GIA_TRI' && status === 'applied';
    if (!isPlacing || subject.type !== 'branch' || subject.branch !== '') return [];
    const isBlank = (record: number) =>
      oldBranch.index[record] === 0 &&
      oldCommune.values[oldCommune.index[record]!]!.text === subject.oldCommune;
    const placed = members.filter(
      ({ newCommune, newBranch, records }) =>
        newBranch === value &&
        newCommune === commune &&
        records.every(isLate) &&
        records.some(isBlank),
    );
    if (placed.length === 0) return [];
    const args = { count: placed.length, question, branch: value };
    return [finding('warning', 'decision-places-late', args)];
  });
}
