import { type Message, message } from '../message.js';
import type { DecisionWord } from './answer.js';

/** Names a decision as readers do: `Một người`. */
export function decisionName(decision: DecisionWord): Message {
  return message(`decision-${decision}`);
}

/** Names decisions in their order. */
export function decisionNames(decisions: readonly DecisionWord[]): Message[] {
  return decisions.map(decisionName);
}
