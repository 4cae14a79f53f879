import { describe, expect, it } from 'vitest';
import { stylesXml } from '../../../src/report/workbook/styles.js';

/** Least contrast of text (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

function entriesOf(tag: string, child: string): string[] {
  const list = new RegExp(`<${tag} .*?</${tag}>`).exec(stylesXml())![0];
  return list.match(new RegExp(`<${child}[ >].*?</${child}>`, 'g'))!;
}

function colorOf(entry: string): string {
  return /rgb="FF([0-9A-F]{6})"/.exec(entry)?.[1] ?? 'FFFFFF';
}

/** Gives the relative luminance of a colour (WCAG 2.2), 0 to 1. */
function luminance(color: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe('stylesXml', () => {
  it('gives every cell text that is dark or light enough for its ground', () => {
    const fonts = entriesOf('fonts', 'font').map(colorOf);
    const fills = entriesOf('fills', 'fill').map(colorOf);
    for (const format of entriesOf('cellXfs', 'xf')) {
      const [, font, fill] = /fontId="(\d+)" fillId="(\d+)"/.exec(format)!;
      const [dark, light] = [fonts[Number(font)]!, fills[Number(fill)]!]
        .map(luminance)
        .sort((a, b) => a - b);
      expect((light! + 0.05) / (dark! + 0.05), format).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });
});
