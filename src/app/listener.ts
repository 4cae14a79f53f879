import { type Message, type Profile, withoutUndefined } from '../model/index.js';
import type { Progress } from '../steps/index.js';

export type { Progress } from '../steps/index.js';

/** Receives the reports of a running use case. A listener does not change the outcome. */
export interface Listener {
  /** Receives the progress of a stage. */
  progress?: Progress;
  /** Receives messages that a person should know at once, whether or not the rest succeeds. */
  notice?: (message: Message) => void;
  /** Receives how people and their kind of list are shown from now on, in errors too. */
  showing?: (how: Showing) => void;
}

interface Showing {
  /** Whether numbers of people are masked. */
  isMasked?: boolean;
  /** Gives the labels of fields, and the word for a branch. */
  profile?: Profile;
}

/** Makes the input of a step that reports its progress to a listener. */
export function progressOf({ progress }: Listener): { progress?: Progress } {
  return withoutUndefined({ progress });
}
