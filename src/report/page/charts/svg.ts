/** Parts of static pictures: inline SVG without script, styled by the page's own style sheet. */
import { Html, html } from '../html.js';

export interface PictureSize {
  /** Units of the drawing; the page scales it. */
  width: number;
  height: number;
}

/**
 * Wraps shapes into a picture.
 * @param name says what the picture shows, for readers who do not see it
 */
export function picture(name: string, { width, height }: PictureSize, shapes: Html[]): Html {
  const box = `0 0 ${px(width)} ${px(height)}`;
  return html`<div class="picture"><svg viewBox="${box}" width="${px(width)}" height="${px(height)}" role="img" aria-label="${name}">
${shapes}</svg></div>
`;
}

/** Rounds to a tenth of a unit, so that pages are small and have the same bytes everywhere. */
export function px(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Draws a rectangle. */
export function box({ x, y, width, height }: Box, kind: string): Html {
  return html`<rect class="${kind}" x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(Math.max(0, height))}"></rect>
`;
}

/** Draws a path. @param name shown by browsers that point at it */
export function path(d: string, kind: string, name: string): Html {
  return html`<path class="${kind}" d="${d}"><title>${name}</title></path>
`;
}

export interface Point {
  x: number;
  y: number;
}

/** Draws a straight line. */
export function line(from: Point, to: Point, kind: string): Html {
  return html`<line class="${kind}" x1="${px(from.x)}" y1="${px(from.y)}" x2="${px(to.x)}" y2="${px(to.y)}"/>
`;
}

/**
 * Writes a text.
 * @param most number of characters from which it is cut; its full form is then its title
 */
export function text(
  { x, y }: Point,
  words: string,
  kind = '',
  anchor: 'start' | 'middle' | 'end' = 'start',
  most = Number.POSITIVE_INFINITY,
): Html {
  const shown = clipped(words, most);
  const title = shown === words ? [] : [html`<title>${words}</title>`];
  const own = kind === '' ? [] : [html` class="${kind}"`];
  const at = anchor === 'start' ? [] : [html` text-anchor="${anchor}"`];
  return html`<text${own}${at} x="${px(x)}" y="${px(y)}">${shown}${title}</text>
`;
}

/** Cuts a text to a number of characters. */
export function clipped(words: string, most: number): string {
  const letters = [...words];
  return letters.length <= most
    ? words
    : `${letters
        .slice(0, Math.max(1, most - 1))
        .join('')
        .trimEnd()}…`;
}

/** Wraps a text at blanks into lines of at most `most` characters; clips the last one. */
export function wrapped(words: string, most: number, mostLines: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    const isLast = lines.length === mostLines;
    if (lines.length > 0 && (isLast || [...joined].length <= most))
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.map((line) => clipped(line, most));
}

/** Height of a line of a label. */
export const LINE = 14;

/**
 * Writes the lines of a label around a middle line.
 * @param words the label in full, which becomes the title of a cut one
 * @param behind text behind the last line
 */
export function label(
  { x, y }: Point,
  lines: readonly string[],
  words: string,
  { anchor, kind = '', behind = '' }: { anchor: 'start' | 'end'; kind?: string; behind?: string },
): Html {
  const top = y + 4 - ((lines.length - 1) * LINE) / 2;
  const texts = lines.map((line, at) => {
    const shown = at === lines.length - 1 ? `${line}${behind}` : line;
    return text({ x, y: top + at * LINE }, shown, kind, anchor);
  });
  if (lines.join(' ') === words) return html`${texts}`;
  return html`<g><title>${words}</title>${texts}</g>`;
}

/** Patterns that replace colours; each picture of the page refers to them. */
export const PATTERNS =
  new Html(`<svg class="patterns" width="0" height="0" aria-hidden="true"><defs>
<pattern id="slashes" width="6" height="6" patternUnits="userSpaceOnUse"><path class="stroke" d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5"/></pattern>
<pattern id="lacking" width="7" height="7" patternUnits="userSpaceOnUse"><rect class="paper2" width="7" height="7"/><path class="stroke2" d="M-1 8L8 -1M-1 1L1 -1M6 8L8 6"/></pattern>
<pattern id="empty" width="4" height="4" patternUnits="userSpaceOnUse"><rect class="paper1" width="4" height="4"/><path class="stroke1" d="M-1 5L5 -1M-1 1L1 -1M3 5L5 3"/></pattern>
</defs></svg>
`);
