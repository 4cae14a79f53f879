import { hash } from 'node:crypto';

/** Hashes a text in UTF-8. @returns lower-case hex */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
