import {
  type Decimals,
  decimalsBy,
  type MergeResult,
  type PlainCode,
  type SayCode,
  textsBy,
} from '../../../model/index.js';
import type { RenderOptions } from '../../options.js';
import { type Html, html } from '../html.js';
import { type DataRow, rowsWithTotal, table } from '../table.js';

/** Holds the result, and how texts are shown, for all sections with pictures. */
export interface Context {
  result: MergeResult;
  lang: 'vi' | 'en';
  mask: boolean;
  say: SayCode;
  decimals: Decimals;
}

/** Makes the context of a page. */
export function contextOf(
  result: MergeResult,
  { say, lang, mask }: Pick<RenderOptions, 'say' | 'lang' | 'mask'>,
): Context {
  return { result, lang, mask, say: textsBy(say), decimals: decimalsBy(say) };
}

/** Makes a table whose last row is the total. */
export function totalled(
  { say }: Pick<Context, 'say'>,
  headings: readonly (PlainCode | { text: string })[],
  counts: number,
  rows: readonly DataRow[],
): Html {
  const labels = {
    total: say('picture-total'),
    more: (count: number) => say('picture-more-rows', { count }),
  };
  const texts = headings.map((heading) =>
    typeof heading === 'string' ? say(heading) : heading.text,
  );
  return table(texts, counts, rowsWithTotal(rows, labels));
}

/** Keeps a heading and its notes on one sheet of paper with their picture; Firefox knows no other way. */
export function unbroken(heading: string, notes: Html, picture: Html): Html {
  return html`<div class="unbroken"><h2>${heading}</h2>
${notes}
${picture}</div>
`;
}

/** Folds the table of a picture. */
export function numbersOf({ say }: Pick<Context, 'say'>, content: Html): Html {
  return html`<details class="numbersOf"><summary>${say('picture-numbers')}</summary>
${content}</details>
`;
}
