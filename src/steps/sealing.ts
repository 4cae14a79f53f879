/** Ledgers of masked results: their decisions are opened before a run and sealed again after it. */
import { fingerprints } from '../consolidate/index.js';
import { openDecision, type RowKey, sealDecision, staleDecisions } from '../decisions/index.js';
import type { Decision, LedgerEntry, MergeResult } from '../model/index.js';
import { maskedNumber, maskedText } from '../text/mask.js';
import { compareText } from '../text/unicode.js';
import { columnsOf, printsOf } from './correcting.js';
import type { Deciding } from './deciding.js';
import type { Understood } from './understood.js';

/** Makes the keys of rows differ from their fingerprints, which a ledger shows. */
const PURPOSE = 'seal\n';

/** Looks up the key of a row, as the lists have it, by its fingerprint; made once it is asked for. */
function rowKeys(understood: Understood): RowKey {
  let keys: Map<string, string> | undefined;
  return (print) => {
    keys ??= keysByPrint(understood);
    return keys.get(print);
  };
}

function keysByPrint(understood: Understood): Map<string, string> {
  const { records, rejected, tables, layouts, profile } = understood;
  const prints = printsOf(understood, tables);
  const keys = new Map<string, string>();
  for (const [rows, own] of [
    [records, prints.records],
    [columnsOf(rejected), prints.rejected],
  ] as const) {
    const made = fingerprints(rows, tables, layouts, profile, PURPOSE);
    own.forEach((print, at) => {
      keys.set(print, made[at]);
    });
  }
  return keys;
}

export interface Opened {
  deciding: Deciding;
  /** None of their rows is in this run, so they stay sealed, and fit nothing. */
  closed: readonly Decision[];
  keyOf: RowKey;
}

export function openDecisions(deciding: Deciding, understood: Understood): Opened {
  const keyOf = rowKeys(understood);
  const closed: Decision[] = [];
  const decisions = deciding.decisions.flatMap((decision) => {
    const open = openDecision(decision, keyOf);
    if (open === undefined) closed.push(decision);
    return open ?? [];
  });
  return { deciding: { ...deciding, decisions }, closed, keyOf };
}

/** The result with the ledger that is to be written. */
export function withSealedLedger(
  result: MergeResult,
  { closed, keyOf }: Pick<Opened, 'closed' | 'keyOf'>,
  isMasked: boolean,
): MergeResult {
  const decided = new Set(result.decisions.map(({ question }) => question));
  const stale = closed
    .filter(({ question }) => !decided.has(question))
    .map((decision): LedgerEntry => ({ ...decision, status: 'stale' }));
  const numbers = new Set(
    result.profile.fields
      .filter(({ type }) => type === 'idNumber' || type === 'phone')
      .map(({ id }) => id),
  );
  const open = result.decisions.map(({ sealed, ...decision }) =>
    isMasked
      ? sealDecision(
          sealed === undefined ? decision : { ...decision, sealed },
          { value: numbers.has(decision.field) ? maskedNumber : maskedText, others: maskedText },
          keyOf,
        )
      : decision,
  );
  return {
    ...result,
    decisions: [...open, ...stale].sort((a, b) => compareText(a.question, b.question)),
    findings: [...result.findings, ...staleDecisions(stale)],
  };
}
