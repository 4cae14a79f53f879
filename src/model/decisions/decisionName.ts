import { type Message, message } from '../message.js';
import type { DecisionWord } from './answer.js';

/** Names a decision as readers do: `Một người`. */
export function decisionName(decision: DecisionWord): Message {
  return message(`decision-${decision}`);
}

/** Names a decision if a word does; one with a value or a status is undefined. */
export function knownDecisionName(decision: string): Message | undefined {
  switch (decision) {
    case 'GOP':
    case 'RIENG':
    case 'CHON':
    case 'BO_QUA':
      return decisionName(decision);
    default:
      return undefined;
  }
}

/** Names decisions in their order. */
export function decisionNames(decisions: readonly DecisionWord[]): Message[] {
  return decisions.map(decisionName);
}
