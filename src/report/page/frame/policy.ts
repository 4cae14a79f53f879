/** Writes the Content-Security-Policy of pages that open offline. */
import { hash } from 'node:crypto';

const hashes = new Map<string, string>();

/**
 * Allows a script or style of a page: its hash covers the text between the tags (CSP Level 3, 6.7.3). The few
 * texts are the same on the pages of all communes, and each is hashed once.
 */
export function sourceHash(text: string): string {
  let source = hashes.get(text);
  if (source === undefined) {
    source = `'sha256-${hash('sha256', text, 'base64')}'`;
    hashes.set(text, source);
  }
  return source;
}
