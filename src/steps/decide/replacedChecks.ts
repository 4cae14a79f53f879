/** Keeps values of the population register that answers replace; they count again once no answer contradicts them. */
import { opposedChecks } from '../../decisions/index.js';
import { type Decision, type Finding, finding, type MergeResult } from '../../model/index.js';
import { compareText, joinFirst } from '../../text/index.js';

/** Number of places that the message names. */
const PLACES_SHOWN = 5;

/** Decisions of a ledger, by whether they count. */
export interface SeparatedLedger {
  counting: readonly Decision[];
  /** Values of the register among `counting` that an earlier run replaced. */
  again: readonly Decision[];
  /** Values that an answer of the ledger still contradicts. */
  replaced: readonly Decision[];
}

/** Separates the replaced values that an answer still contradicts from the decisions that count. */
export function separateReplaced(ledger: readonly Decision[]): SeparatedLedger {
  const held = ledger.filter(({ suspension }) => suspension === 'replaced');
  if (held.length === 0) return { counting: ledger, again: [], replaced: [] };
  const opposed = new Set(opposedChecks(ledger).map(({ checked }) => checked));
  const again = held
    .filter((checked) => !opposed.has(checked))
    .map(({ suspension: _, ...checked }) => checked);
  return {
    counting: [...ledger.filter(({ suspension }) => suspension !== 'replaced'), ...again],
    again,
    replaced: held.filter((checked) => opposed.has(checked)),
  };
}

/** Adds replaced values to the ledger of a result, unless the same value has been checked again. */
export function withReplaced(result: MergeResult, replaced: readonly Decision[]): MergeResult {
  if (replaced.length === 0) return result;
  const own = new Set(result.decisions.map(({ question }) => question));
  const latest = new Map(replaced.map((checked) => [checked.question, checked]));
  const kept = [...latest.values()].filter(({ question }) => !own.has(question));
  const decisions = [
    ...result.decisions,
    ...kept.map((checked) => ({ ...checked, status: 'replaced' as const })),
  ];
  return { ...result, decisions: decisions.sort((a, b) => compareText(a.question, b.question)) };
}

/** Reports values that count again, unless a new answer replaces them. */
export function inForceAgain(again: readonly Decision[], inForce: readonly Decision[]): Finding[] {
  const ids = new Set(inForce.map(({ question }) => question));
  const sources = again.filter(({ question }) => ids.has(question)).map(({ source }) => source);
  if (sources.length === 0) return [];
  const shown = joinFirst([...new Set(sources)].sort(compareText), PLACES_SHOWN);
  return [finding('warning', 'checks-in-force-again', { count: sources.length, sources: shown })];
}
