/** Accepted answers and what accompanies them in the ledger. */
import type { DecisionWord, UnusedAnswer } from './answer.js';
import type { QuestionKind } from './question.js';
import type { Subject } from './subject.js';

/** An answer that was accepted, in force or no longer fitting. */
export interface Decision {
  question: string;
  kind: QuestionKind;
  /** Field id; `''` for a question without a field. */
  field: string;
  decision: DecisionWord | 'GIA_TRI' | 'TRANG_THAI';
  /** Row that was chosen, or on which the value was typed; `''` if it does not matter. */
  letter: string;
  /** Value as the roster shows it from now on, chosen or typed; else `''`. */
  value: string;
  /** New commune, for decisions about places. */
  commune: string;
  subject: Subject;
  /** File with the answer. */
  source: string;
  /**
   * `lasting`: contradicted others in an earlier run · `ended`: did so, and its question has been answered again ·
   * `replaced`: a value of the population register that an answer contradicts.
   */
  suspension?: 'lasting' | 'ended' | 'replaced';
  /** The person's note about it. */
  note?: string;
  /** Texts that a masked ledger hides, sealed for each of its rows in their order. */
  sealed?: readonly string[];
}

/** Names the question that a ledger row belongs to, and the file that it came from. */
export type LedgerSource = Pick<Decision, 'question' | 'kind' | 'field' | 'subject' | 'source'>;

/** A person's note about a question without a decision. */
export interface Note extends LedgerSource {
  note: string;
}

/** An answer of one file that does not count; the ledger keeps it, also beside a decision of another file. */
export interface WaitingAnswer extends LedgerSource, UnusedAnswer {}

/**
 * `stale`: fits nothing in this run, or its rows were separated · `contradicting`: does not count, since
 * other decisions contradict it · `replaced`: a value of the population register that does not count while an answer
 * contradicts it.
 */
export type DecisionStatus = 'applied' | 'stale' | 'contradicting' | 'replaced';

export interface LedgerEntry extends Decision {
  status: DecisionStatus;
}
