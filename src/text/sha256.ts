import { hash } from 'node:crypto';

/** Of the text in UTF-8, lower-case hex. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
