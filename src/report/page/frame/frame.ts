import { type MergeResult, message } from '../../../model/index.js';
import type { RenderOptions } from '../../options.js';
import { PATTERNS } from '../charts/svg.js';
import { Html, html } from '../html.js';
import { sourceHash } from './policy.js';
import { STYLE } from './style.js';

/**
 * Allows the page's own style, embedded pictures and, if there is one, the page's own script: no network.
 */
function policyOf(script: string): string {
  return [
    "default-src 'none'",
    `style-src ${sourceHash(STYLE)}`,
    ...(script === '' ? [] : [`script-src ${sourceHash(script)}`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Wraps sections into a page that opens offline and needs no script.
 * @param script adds conveniences; the page is complete without it
 */
export function framed(
  result: MergeResult,
  { say, lang, version }: Pick<RenderOptions, 'say' | 'lang' | 'version'>,
  subtitle: string,
  body: Html,
  script = '',
): string {
  const title = say(message('report-title', { profile: result.profile.label[lang] }));
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
${PATTERNS}<main>
<header>
<h1>${title}</h1>
<p>${subtitle}</p>
</header>
${body}
<footer>${say(message('report-footer', { version }))}</footer>
</main>
${
  script === ''
    ? []
    : [
        html`<script>${new Html(script)}</script>
`,
      ]
}</body>
</html>
`.text;
}
