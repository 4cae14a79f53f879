import { scaleLinear } from 'd3-scale';
import { type Html, html } from '../html.js';
import { box, px } from './svg.js';

const WIDTH = 60;
const HEIGHT = 10;

/** Draws a small bar for a table cell, beside its number. @param kind class of the bar */
export function miniBar(count: number, most: number, kind = 'usual'): Html {
  const width = scaleLinear([0, Math.max(1, most)], [0, WIDTH])(count);
  return html`<svg class="mini" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">${box({ x: 0, y: 0, width: px(width), height: HEIGHT }, `bar ${kind}`)}</svg>`;
}
