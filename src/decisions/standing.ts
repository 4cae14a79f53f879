/** Which decisions hold in a run, for whom, and which questions they settle. */
import {
  addTo,
  type Decision,
  type DecisionStatus,
  type Finding,
  finding,
  type LedgerEntry,
  type QuestionDraft,
  type Subject,
} from '../model/index.js';
import { compareText } from '../text/unicode.js';
import type { RecordsOf } from './links.js';

/** All rows of a decision that are in this run. */
function recordsAbout(subject: Subject, recordsOf: RecordsOf): number[] {
  if (subject.type !== 'rows') return [];
  return [...new Set(subject.groups.flat())].flatMap((print) => recordsOf.get(print) ?? []);
}

/** The one cluster that has all rows of a decision; undefined where they went several ways. */
export function clusterAbout(
  subject: Subject,
  recordsOf: RecordsOf,
  cluster: ArrayLike<number>,
): number | undefined {
  const clusters = new Set(recordsAbout(subject, recordsOf).map((record) => cluster[record]));
  const [only, another] = clusters;
  return another === undefined ? only : undefined;
}

/** Field of the status of a member. */
const STATUS_FIELD = 'status';

/** Decisions about one field of a member, by cluster. */
export type FieldDecisions = ReadonlyMap<number, readonly Decision[]>;

/** Values that people decided on, by the cluster that they hold for. */
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
    // An emptied cell is no value of the member, and neither is the name of somebody joined.
    if (decision.decision === 'GOP' || (decision.decision === 'GIA_TRI' && value === '')) continue;
    const isValue = kind === 'LECH_THONG_TIN' || kind === 'TRUNG_GIAY_TO' || kind === 'DU_LIEU_LOI';
    if (!isValue || field === '' || decision.letter !== '') continue;
    const number = clusterAbout(subject, recordsOf, cluster);
    if (number === undefined) continue;
    addTo(byCluster, number, decision);
  }
  return byCluster;
}

/** Whether a decision settles a question, asked anew of rows that are partly others. */
export function settles(
  decision: Pick<Decision, 'kind' | 'field' | 'subject'> & Partial<Pick<Decision, 'decision'>>,
  question: Pick<QuestionDraft, 'kind' | 'field' | 'about'>,
): boolean {
  if (decision.kind !== question.kind || decision.field !== (question.field ?? '')) return false;
  const { subject } = decision;
  const { about } = question;
  if (subject.type !== 'rows' || about.type !== 'rows') return false;
  if (decision.kind === 'TRUNG_NGUOI' || decision.kind === 'TRUNG_GIAY_TO') {
    if (meetsBothSides(subject.groups, about.groups)) return true;
    if (decision.kind === 'TRUNG_NGUOI') return false;
  }
  // A row that was joined to a member settles nothing about the member's other rows.
  const isJoined = decision.kind === 'DU_LIEU_LOI' && decision.decision === 'GOP';
  const decided = new Set(isJoined ? subject.groups[0] : subject.groups.flat());
  const asked = new Set(about.groups.flat());
  if ([...asked].every((print) => decided.has(print))) return true;
  // An answer about one value of a column does not settle the others.
  if (decision.kind === 'DU_LIEU_LOI' && decided.size === 1) return false;
  return [...decided].every((print) => asked.has(print));
}

function meetsBothSides(
  [one = [], other = []]: readonly (readonly string[])[],
  [first = [], second = []]: readonly (readonly string[])[],
): boolean {
  const meets = (a: readonly string[], b: readonly string[]) =>
    a.some((print) => b.includes(print));
  return (meets(one, first) && meets(other, second)) || (meets(one, second) && meets(other, first));
}

/** Whether all sides of a decision about rows are in this run, and where they should be. */
export function isFitting(
  { kind, decision, letter, subject }: Decision,
  recordsOf: RecordsOf,
  rejected: ReadonlySet<string>,
  cluster: ArrayLike<number>,
): boolean {
  if (subject.type !== 'rows') return false;
  const isThere = (print: string) => recordsOf.has(print) || rejected.has(print);
  const sides = subject.groups.map((group) => group.some(isThere));
  const isPair = kind === 'TRUNG_NGUOI' || decision === 'RIENG' || decision === 'GOP';
  if (isPair && !sides.every(Boolean)) return false;
  if (!sides.some(Boolean)) return false;
  if (decision === 'RIENG') return !isContradicted(subject, recordsOf, cluster);
  const isNumber = kind === 'TRUNG_GIAY_TO' && decision === 'GIA_TRI' && letter === '';
  if (kind === 'LECH_THONG_TIN' || kind === 'CHI_DOAN' || isNumber) {
    return clusterAbout(subject, recordsOf, cluster) !== undefined;
  }
  return true;
}

/** Rows that a person kept apart, but that other decisions joined. */
function isContradicted(
  subject: Subject,
  recordsOf: RecordsOf,
  cluster: ArrayLike<number>,
): boolean {
  if (subject.type !== 'rows') return false;
  const [one, other] = subject.groups.map((group) =>
    group.flatMap((print) => recordsOf.get(print) ?? []),
  );
  return one.some((a) => other.some((b) => a !== b && cluster[a] === cluster[b]));
}

/** Questions that no decision settles. @param applied decisions that fit this run */
export function openQuestions(
  questions: readonly QuestionDraft[],
  applied: readonly Decision[],
): readonly QuestionDraft[] {
  if (applied.length === 0) return questions;
  const byId = new Set(applied.map(({ question }) => question));
  const byPrint = new Map<string, Decision[]>();
  for (const decision of applied) {
    if (decision.subject.type !== 'rows') continue;
    for (const print of new Set(decision.subject.groups.flat())) {
      addTo(byPrint, print, decision);
    }
  }
  return questions.filter((question) => {
    if (byId.has(question.id)) return false;
    if (question.about.type !== 'rows') return true;
    const near = question.about.groups.flat().flatMap((print) => byPrint.get(print) ?? []);
    return !near.some((decision) => settles(decision, question));
  });
}

/** The ledger of a run, sorted. */
export function ledgerOf(
  decisions: readonly Decision[],
  statusOf: (decision: Decision) => DecisionStatus,
): LedgerEntry[] {
  return decisions
    .map((decision): LedgerEntry => ({ ...decision, status: statusOf(decision) }))
    .sort((a, b) => compareText(a.question, b.question));
}

/** Tells how many members have a status from an answer. */
export function decidedStatuses(ledger: readonly LedgerEntry[]): Finding[] {
  const own = ledger.filter(
    ({ decision, status }) => decision === 'TRANG_THAI' && status === 'applied',
  );
  if (own.length === 0) return [];
  const questions = own.map(({ question }) => question).join(', ');
  return [finding('info', 'decisions-status', { count: own.length, questions })];
}

/** Questions that are named in the warning. */
const STALE_SHOWN = 5;

/** One warning for all decisions that no longer fit anything. */
export function staleDecisions(ledger: readonly LedgerEntry[]): Finding[] {
  const stale = ledger.filter(({ status }) => status === 'stale');
  if (stale.length === 0) return [];
  const shown = stale.slice(0, STALE_SHOWN).map(({ question }) => question);
  const questions = [...shown, ...(stale.length > STALE_SHOWN ? ['…'] : [])].join(', ');
  return [finding('warning', 'decision-stale', { count: stale.length, questions })];
}
