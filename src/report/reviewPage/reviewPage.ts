/** Writes the review page: one file that opens offline and loads nothing. */
import { type MergeResult, message, type PageCode, type PageData } from '../../model/index.js';
import { maskedSay } from '../masking.js';
import type { RenderOptions } from '../options.js';
import { pageHead, sourceHash } from '../page/frame/head.js';
import { Html, html } from '../page/html.js';
import type { TextTable } from '../tables/textTable.js';
import { type OfferedPlaces, pageData } from './pageData.js';

/** Characters of the texts of the page in the longer language, rounded up. */
const PAGE_TEXTS = 16_384;

/**
 * Makes the review page of one commune.
 * @param conflicts table of `conflicts.csv`, masked if the result is
 * @param folder of the commune, empty or ending in `/`
 * @returns pieces of the page
 */
export function* reviewPage(
  result: MergeResult,
  conflicts: TextTable,
  folder: string,
  options: Pick<RenderOptions, 'say' | 'lang' | 'mask'> & OfferedPlaces & { code: PageCode },
): Generator<string> {
  const say = options.mask ? maskedSay(options.say) : options.say;
  yield* pageOf(pageData(result, conflicts, folder, { ...options, say }), options.code, say);
}

/** Writes the page of some data. */
export function* pageOf(
  data: PageData,
  { script, style }: PageCode,
  say: RenderOptions['say'],
): Generator<string> {
  const title = [data.title, data.subtitle].filter((text) => text !== '').join(' – ');
  const sources = [`script-src ${sourceHash(script)}`, `style-src ${sourceHash(style)}`];
  yield html`${pageHead(data.lang, title, style, sources)}<div id="page"></div>
<div id="paper"></div>
<noscript><p>${say(message('page-needs-script'))}</p></noscript>
`.text;
  yield* dataPieces(data);
  yield html`<script>${new Html(script)}</script>
</body>
</html>
`.text;
}

/** Counts the characters that every page has, whatever its questions: the code and the texts of the page. */
export function fixedCharacters({ script, style }: PageCode): number {
  return script.length + style.length + PAGE_TEXTS;
}

function* dataPieces({ questions, ...head }: PageData): Generator<string> {
  yield '<script type="application/json" id="data">';
  yield `${scriptJson(head).slice(0, -1)},"questions":[\n`;
  for (const [at, question] of questions.entries()) {
    yield `${scriptJson(question)}${at === questions.length - 1 ? '' : ','}\n`;
  }
  yield ']}</script>\n';
}

/** Writes JSON in which no text can end the script element or a line (HTML, 4.12.1.3). */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
