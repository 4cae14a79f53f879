import {
  type Decision,
  type DecisionStatus,
  type Finding,
  finding,
  type LedgerEntry,
  type Subject,
} from '../../model/index.js';
import { compareText, joinFirst } from '../../text/index.js';
import { clusterAbout } from '../apply/fieldDecisions.js';
import { type RecordsOf, recordsWith } from '../links/links.js';

/**
 * Checks whether a decision about rows fits this run: its sides are there, and joined or apart as decided.
 * @param rejected fingerprints of rejected rows
 * @param cluster cluster number by record
 */
export function isFitting(
  { kind, decision, letter, subject }: Decision,
  recordsOf: RecordsOf,
  rejected: ReadonlySet<string>,
  cluster: ArrayLike<number>,
): boolean {
  if (subject.type !== 'rows') return false;
  const isPresent = (fingerprint: string) =>
    recordsOf.has(fingerprint) || rejected.has(fingerprint);
  const sides = subject.groups.map((group) => group.some(isPresent));
  const isPair = kind === 'TRUNG_NGUOI' || decision === 'RIENG' || decision === 'GOP';
  if (isPair && !sides.every(Boolean)) return false;
  if (!sides.some(Boolean)) return false;
  if (decision === 'RIENG') return !areSidesJoined(subject, recordsOf, cluster);
  const isNumber = kind === 'TRUNG_GIAY_TO' && decision === 'GIA_TRI' && letter === '';
  if (kind === 'LECH_THONG_TIN' || kind === 'CHI_DOAN' || isNumber) {
    return clusterAbout(subject, recordsOf, cluster) !== undefined;
  }
  return true;
}

/** Detects rows that a person kept apart and other decisions joined. */
function areSidesJoined(
  subject: Subject,
  recordsOf: RecordsOf,
  cluster: ArrayLike<number>,
): boolean {
  if (subject.type !== 'rows') return false;
  const sides = subject.groups.map((group) => recordsWith(group, recordsOf));
  const areJoined = (first: readonly number[], second: readonly number[]) =>
    first.some((a) => second.some((b) => a !== b && cluster[a] === cluster[b]));
  return sides.some((side, at) => sides.slice(at + 1).some((other) => areJoined(side, other)));
}

/** Makes the ledger of a run, sorted by question. */
export function ledgerOf(
  decisions: readonly Decision[],
  statusOf: (decision: Decision) => DecisionStatus,
): LedgerEntry[] {
  return decisions
    .map((decision): LedgerEntry => ({ ...decision, status: statusOf(decision) }))
    .sort((a, b) => compareText(a.question, b.question));
}

/** Reports how many members got a status from an answer. */
export function decidedStatuses(ledger: readonly LedgerEntry[]): Finding[] {
  const decided = ledger.filter(
    ({ decision, status }) => decision === 'TRANG_THAI' && status === 'applied',
  );
  if (decided.length === 0) return [];
  const questions = decided.map(({ question }) => question).join(', ');
  return [finding('info', 'decisions-status', { count: decided.length, questions })];
}

/** Number of questions that the warning names. */
const STALE_SHOWN = 5;

/** Warns once about all decisions that no longer fit the run. */
export function staleDecisions(ledger: readonly LedgerEntry[]): Finding[] {
  const stale = ledger.filter(({ status }) => status === 'stale');
  if (stale.length === 0) return [];
  const ids = stale.map(({ question }) => question);
  const args = { count: ids.length, questions: joinFirst(ids, STALE_SHOWN) };
  return [finding('warning', 'decision-stale', args)];
}
