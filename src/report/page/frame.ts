import { hash } from 'node:crypto';
import { type MergeResult, message } from '../../model/index.js';
import type { RenderOptions } from '../options.js';
import { Html, html } from './html.js';
import { STYLE } from './style.js';

/**
 * Allows the page's own style and embedded pictures only: no script, no network. The hash covers the text
 * between the style tags (CSP Level 3, 6.7.3).
 */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${hash('sha256', STYLE, 'base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Wraps sections into a page that opens offline and needs no script. */
export function framed(
  result: MergeResult,
  { say, lang, version }: Pick<RenderOptions, 'say' | 'lang' | 'version'>,
  subtitle: string,
  body: Html,
): string {
  const title = say(message('report-title', { profile: result.profile.label[lang] }));
  const mergeAt = result.settings.mergeAt.toFixed(1);
  const askAt = result.settings.askAt.toFixed(1);
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<header>
<h1>${title}</h1>
<p>${subtitle}</p>
</header>
${body}
<footer>${say(message('report-footer', { version, mergeAt, askAt }))}</footer>
</main>
</body>
</html>
`.text;
}
