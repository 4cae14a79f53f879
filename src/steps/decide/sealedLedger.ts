/** Ledgers of masked results: their decisions are opened before a run and sealed again after it. */
import { openDecision, type RowKey, sealDecision, staleDecisions } from '../../decisions/index.js';
import {
  type Decision,
  type DecisionStatus,
  isNumberField,
  type LedgerEntry,
  type List,
  type MergeResult,
} from '../../model/index.js';
import { compareText, maskedNumber, maskedText } from '../../text/index.js';
import { fingerprintsOf } from '../people/fingerprints.js';
import type { ParsedRosters } from '../rosters/parsedRosters.js';
import type { Deciding } from './deciding.js';

/** Makes the keys of rows differ from their fingerprints, which a ledger shows. */
const PURPOSE = 'seal\n';

export interface OpenedDecisions {
  deciding: Deciding;
  /** Decisions without a row in this run: they remain sealed, and fit nothing. */
  closed: readonly Decision[];
  keyOf: RowKey;
}

/** Opens sealed decisions with the keys of the rows that they are about. */
export function openDecisions(deciding: Deciding, parsed: ParsedRosters): OpenedDecisions {
  const keyOf = rowKeys(parsed);
  const closed: Decision[] = [];
  const decisions = deciding.decisions.flatMap((decision) => {
    const open = openDecision(decision, keyOf);
    if (open === undefined) closed.push(decision);
    return open ?? [];
  });
  return { deciding: { ...deciding, decisions }, closed, keyOf };
}

/** Makes a function that gives the key of a row by its fingerprint. Keys are computed on the first call. */
function rowKeys(parsed: ParsedRosters): RowKey {
  let keys: Map<string, string> | undefined;
  return (fingerprint) => {
    keys ??= keysByFingerprint(parsed);
    return keys.get(fingerprint);
  };
}

function keysByFingerprint(parsed: ParsedRosters): Map<string, string> {
  const fingerprints = fingerprintsOf(parsed, parsed);
  const keys = fingerprintsOf(parsed, parsed, PURPOSE);
  return new Map([
    ...withKeys(fingerprints.records, keys.records),
    ...withKeys(fingerprints.rejected, keys.rejected),
  ]);
}

function withKeys(fingerprints: List<string>, keys: List<string>): (readonly [string, string])[] {
  return Array.from(fingerprints, (fingerprint, i) => [fingerprint, keys.at(i)!] as const);
}

/** Adds closed decisions to the ledger of a result, and seals all decisions of a masked result. */
export function withSealedLedger(
  result: MergeResult,
  { closed, keyOf }: Pick<OpenedDecisions, 'closed' | 'keyOf'>,
  isMasked: boolean,
): MergeResult {
  const decided = new Set(result.decisions.map(({ question }) => question));
  const stale = closed
    .filter(({ question }) => !decided.has(question))
    .map((decision): LedgerEntry => ({ ...decision, status: closedStatus(decision) }));
  const numberFields = new Set(result.profile.fields.filter(isNumberField).map(({ id }) => id));
  const seal = (decision: LedgerEntry) => {
    const value = numberFields.has(decision.field) ? maskedNumber : maskedText;
    return sealDecision(decision, { value, others: maskedText }, keyOf);
  };
  const open = result.decisions.map((decision) =>
    isMasked ? seal(decision) : withoutSeal(decision),
  );
  return {
    ...result,
    decisions: [...open, ...stale].sort((a, b) => compareText(a.question, b.question)),
    findings: [...result.findings, ...staleDecisions(stale)],
  };
}

/** Keeps a replaced value replaced: its rows may come back. */
function closedStatus({ suspension }: Decision): DecisionStatus {
  return suspension === 'replaced' ? 'replaced' : 'stale';
}

function withoutSeal({ sealed: _, ...decision }: LedgerEntry): LedgerEntry {
  return decision;
}
