/** Walks over the cells of an .xlsx sheet with their attributes. Source: ECMA-376 part 1, 18.3.1.4 c. */
import { columnIndex } from '../../text/index.js';

const ATTRIBUTES = {
  fontId: /\sfontId\s*=\s*["']([^"']*)/,
  r: /\sr\s*=\s*["']([^"']*)/,
  s: /\ss\s*=\s*["']([^"']*)/,
  t: /\st\s*=\s*["']([^"']*)/,
};
const CELL = /<(?:\w+:)?(row|c)\b([^<>]*)>/g;

export interface XlsxCell {
  /** Zero-based. */
  row: number;
  /** Zero-based. */
  column: number;
  attributes: string;
  /** Position behind its opening tag. */
  end: number;
}

/** Gives the cells of a sheet from the top down. */
export function* cellsOf(sheet: string): Generator<XlsxCell> {
  let row = -1;
  let column = -1;
  for (const { 0: tag, 1: kind, 2: attributes, index } of sheet.matchAll(CELL)) {
    if (kind === 'row') {
      row = Number(attribute(attributes!, 'r') || row + 2) - 1;
      column = -1;
      continue;
    }
    const letters = /^[A-Z]{1,3}/.exec(attribute(attributes!, 'r'))?.[0];
    column = letters === undefined ? column + 1 : columnIndex(letters);
    yield { row, column, attributes: attributes!, end: index + tag.length };
  }
}

/** Returns the value of an attribute; `''` without it. */
export function attribute(attributes: string, name: keyof typeof ATTRIBUTES): string {
  return ATTRIBUTES[name].exec(attributes)?.[1] ?? '';
}

/** Lists a property of the font of each style of cells. @param styles part `xl/styles.xml` */
export function fontsByStyle<Property>(
  styles: string,
  propertyOf: (font: string) => Property,
): (Property | undefined)[] {
  const fonts = section(styles, 'fonts')
    .split(/<(?:\w+:)?font(?=[\s/>])/)
    .slice(1)
    .map(propertyOf);
  return section(styles, 'cellXfs')
    .split(/<(?:\w+:)?xf(?=[\s/>])/)
    .slice(1)
    .map((style) => fonts[Number(attribute(style, 'fontId') || 0)]);
}

function section(xml: string, name: string): string {
  return (
    new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(xml)?.[1] ?? ''
  );
}
