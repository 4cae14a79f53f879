/** Draws the screen of a terminal as SVG. */

/** Sizes in pixels. */
const WIDTH = 8.4;
const HEIGHT = 19;
const MARGIN = 12;

const BACKGROUND = '#0c0c0c';
const FOREGROUND = '#cccccc';
const DIM = '#8a8a8a';
/** Colours of the Windows console by their code. */
const COLORS: Readonly<Record<number, string>> = {
  31: '#e74856',
  32: '#16c60c',
  33: '#c19c00',
  34: '#3b78ff',
  35: '#b4009e',
  36: '#61d6d6',
  90: DIM,
};

interface Style {
  color: string;
  bold: boolean;
}

interface Run extends Style {
  text: string;
  /** Column of its first character, from 0. */
  column: number;
}

const PLAIN: Style = { color: FOREGROUND, bold: false };
// biome-ignore lint/suspicious/noControlCharactersInRegex: codes of colours begin with one.
const CODE = /\x1b\[([\d;]*)m/;

/**
 * Draws lines of text with codes for colours, as `tmux capture-pane -e` gives them.
 * @param columns width of the screen in characters
 * @param title for readers who do not see the picture
 */
export function screenSvg(lines: readonly string[], columns: number, title: string): string {
  const width = Math.ceil(columns * WIDTH + 2 * MARGIN);
  const height = lines.length * HEIGHT + 2 * MARGIN;
  const texts: string[] = [];
  let style = PLAIN;
  for (const [row, line] of lines.entries()) {
    const { runs, last } = runsOf(line, style);
    style = last;
    texts.push(...runs.filter(({ text }) => text.trim() !== '').map((run) => textOf(run, row)));
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>${escaped(title)}</title>
<style>text{font:14px Consolas,"DejaVu Sans Mono",Menlo,monospace;white-space:pre}</style>
<rect width="${width}" height="${height}" rx="8" fill="${BACKGROUND}"/>
${texts.join('\n')}
</svg>
`;
}

/** Splits a line where its style changes. @returns also the style at its end, which the next line continues */
function runsOf(line: string, first: Style): { runs: Run[]; last: Style } {
  const [start = '', ...parts] = line.split(CODE);
  const runs: Run[] = [{ ...first, text: start, column: 0 }];
  let style = first;
  let column = [...start].length;
  for (let at = 0; at < parts.length; at += 2) {
    style = styleOf(parts[at]!, style);
    const text = parts[at + 1]!;
    runs.push({ ...style, text, column });
    column += [...text].length;
  }
  return { runs, last: style };
}

/** Applies the numbers of a code; those of other properties change nothing. */
function styleOf(code: string, before: Style): Style {
  let { color, bold } = before;
  for (const number of code.split(';').map(Number)) {
    if (number === 0 || number === 22) ({ color, bold } = PLAIN);
    if (number === 1) bold = true;
    if (number === 2) color = DIM;
    if (number === 39) color = FOREGROUND;
    color = COLORS[number] ?? color;
  }
  return { color, bold };
}

/** Gives the length too, so that a reader's font keeps the columns. */
function textOf({ text, column, color, bold }: Run, row: number): string {
  const blanks = text.length - text.trimStart().length;
  const shown = text.trim();
  const x = (MARGIN + (column + blanks) * WIDTH).toFixed(1);
  const y = MARGIN + (row + 1) * HEIGHT - 5;
  const length = ([...shown].length * WIDTH).toFixed(1);
  const weight = bold ? ' font-weight="bold"' : '';
  return `<text x="${x}" y="${y}" textLength="${length}" fill="${color}"${weight}>${escaped(shown)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
