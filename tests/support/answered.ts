/** Continues a merge with answers, as `apply` does. */
import { defaultMatchSettings } from '../../src/match/index.js';
import type { Answer, Decision, MergeResult } from '../../src/model/index.js';
import { merged } from './merged.js';

/** Makes an answer of `conflicts.csv`. */
export function answerOn(question: string, letter: string, own: Partial<Answer> = {}): Answer {
  const where = { file: 'conflicts.csv', sheet: '', row: 2 };
  return { question, letter, decision: '', value: '', ...where, ...own };
}

/** Gives the decisions as the next run reads them from the ledger. */
export function ledgerOf({ decisions }: Pick<MergeResult, 'decisions'>): Decision[] {
  return decisions.map(({ status, suspension: _, ...decision }) =>
    status === 'contradicting'
      ? { ...decision, suspension: 'lasting' }
      : status === 'replaced'
        ? { ...decision, suspension: 'replaced' }
        : decision,
  );
}

/**
 * Merges again with answers to the questions of a result.
 * @param files content by path
 * @param more decisions of a further ledger
 */
export function answeredAgain(
  files: Record<string, string>,
  before: MergeResult,
  answers: readonly Answer[],
  more: readonly Decision[] = [],
): Promise<MergeResult> {
  const decisions = [...ledgerOf(before), ...more];
  return merged(files, {
    deciding: { decisions, answers, unread: [], strict: false },
    known: [...before.knownRows],
    matching: { ...defaultMatchSettings, model: before.clustering.model },
  });
}
