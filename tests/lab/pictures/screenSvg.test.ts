import { describe, expect, it } from 'vitest';
import { screenSvg } from '../../../lab/pictures/screenSvg.js';

const ESC = '\u001b';

/** Texts of a picture with their place, colour and weight. */
function textsOf(svg: string) {
  const pattern = /<text x="([\d.]+)" y="(\d+)" textLength="[\d.]+" fill="(#\w+)"([^>]*)>([^<]*)</g;
  return [...svg.matchAll(pattern)].map(([, x, y, color, rest, text]) => ({
    x: Number(x),
    y: Number(y),
    color,
    isBold: rest !== '',
    text,
  }));
}

describe('a picture of a terminal', () => {
  it('has the texts in their colours, in the columns of the screen', () => {
    const [plain, green, after] = textsOf(
      screenSvg([`ab ${ESC}[32mcd${ESC}[39m  e`], 20, 'screen'),
    );
    expect(plain).toMatchObject({ text: 'ab', color: '#cccccc', isBold: false });
    expect(green).toMatchObject({ text: 'cd', color: '#16c60c' });
    expect(green!.x - plain!.x).toBeCloseTo(3 * 8.4);
    expect(after).toMatchObject({ text: 'e', color: '#cccccc' });
    expect(after!.x - plain!.x).toBeCloseTo(7 * 8.4);
  });

  it('continues a style on the next line until a code ends it', () => {
    const texts = textsOf(screenSvg([`${ESC}[1;36ma`, `b${ESC}[0mc`], 20, 'screen'));
    expect(texts.map(({ color, isBold }) => [color, isBold])).toEqual([
      ['#61d6d6', true],
      ['#61d6d6', true],
      ['#cccccc', false],
    ]);
    expect(texts[1]!.y).toBeGreaterThan(texts[0]!.y);
  });

  it('escapes what is markup in SVG', () => {
    const svg = screenSvg(['<a> & b'], 20, 'c & d');
    expect(svg).toContain('>&lt;a&gt; &amp; b</text>');
    expect(svg).toContain('<title>c &amp; d</title>');
  });
});
