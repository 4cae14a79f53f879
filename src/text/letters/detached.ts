/** The engine copies shorter parts of a text. */
const SHARED_LENGTH = 13;

/**
 * Copies a text, for values that outlive the file that they are from: the engine keeps a whole text in memory as long
 * as a part of it is in use.
 */
export function detached(text: string): string {
  return text.length < SHARED_LENGTH ? text : ` ${text}`.slice(1);
}
