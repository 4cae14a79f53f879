/** Starts pages that open offline and load nothing. */
import { hash } from 'node:crypto';
import { Html, html } from '../html.js';

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

/**
 * Writes a page up to its body.
 * @param sources directives of its Content-Security-Policy that allow more than nothing
 */
export function pageHead(
  lang: string,
  title: string,
  style: string,
  sources: readonly string[],
): Html {
  const policy = ["default-src 'none'", ...sources, "base-uri 'none'", "form-action 'none'"];
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
`;
}
