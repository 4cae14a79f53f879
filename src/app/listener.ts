import type { Message, Profile } from '../model/index.js';
import type { Progress } from '../steps/index.js';

export type { Progress } from '../steps/index.js';

/** Takes what a use case reports while it runs. The outcome is the same without a listener. */
export interface Listener {
  /** Takes how far a stage is. */
  progress?: Progress;
  /** Takes what a person should know at once, whether or not the rest succeeds. */
  notice?: (message: Message) => void;
  /** Takes how people and their kind of list are to be shown from now on, in errors too. */
  showing?: (how: Showing) => void;
}

interface Showing {
  /** Whether numbers of people are masked. */
  isMasked?: boolean;
  /** Gives the labels of fields, and the word for a branch. */
  profile?: Profile;
}

/** The input of a step that reports its progress to a listener. */
export function progressOf({ progress }: Listener): { progress?: Progress } {
  return progress === undefined ? {} : { progress };
}
