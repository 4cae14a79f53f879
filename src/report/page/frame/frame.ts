import { type MergeResult, message } from '../../../model/index.js';
import type { RenderOptions } from '../../options.js';
import { PATTERNS } from '../charts/svg.js';
import { Html, html } from '../html.js';
import { pageHead, sourceHash } from './head.js';
import { STYLE } from './style.js';

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
  const sources = [
    `style-src ${sourceHash(STYLE)}`,
    ...(script === '' ? [] : [`script-src ${sourceHash(script)}`]),
    'img-src data:',
  ];
  return html`${pageHead(lang, title, STYLE, sources)}${PATTERNS}<main>
<header>
<h1>${title}</h1>
<p>${subtitle}</p>
<p class="swipe">${say(message('report-swipe'))}</p>
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
