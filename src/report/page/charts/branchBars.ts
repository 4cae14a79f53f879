import { scaleLinear } from 'd3-scale';
import type { BranchSize } from '../facts/branchSizes.js';
import type { Html } from '../html.js';
import { box, line, picture, text } from './svg.js';

/** Texts of the bars. */
export interface BarTexts {
  name: string;
  small: string;
  large: string;
  /** Labels of the lines at the minimum and at the fence. */
  minimum: string;
  fence: string;
}

export interface SizeBar {
  label: string;
  members: number;
  mark?: BranchSize['mark'] | 'unknown';
}

const WIDTH = 1000;
const LEFT = 300;
const RIGHT = 850;
const TOP = 30;
const STEP = 22;

/** Draws a bar for each branch, with marks for those that are too small or unusually large. */
export function branchBars(
  bars: readonly SizeBar[],
  limits: { minimum: number; fence?: number },
  texts: BarTexts,
): Html {
  const largest = Math.max(1, ...bars.map(({ members }) => members));
  const scale = scaleLinear([0, largest], [LEFT, RIGHT]);
  const bottom = TOP + bars.length * STEP;
  const ruler = (at: number, words: string): Html[] => [
    line({ x: scale(at), y: TOP - 6 }, { x: scale(at), y: bottom }, 'ruler'),
    text({ x: scale(at) + 3, y: TOP - 10 }, words, 'small', at > largest * 0.7 ? 'end' : 'start'),
  ];
  const { minimum, fence } = limits;
  return picture(texts.name, { width: WIDTH, height: bottom + 8 }, [
    ...(minimum > 0 && minimum <= largest ? ruler(minimum, texts.minimum) : []),
    ...(fence !== undefined && fence <= largest ? ruler(fence, texts.fence) : []),
    ...bars.flatMap((bar, at) => barOf(bar, TOP + at * STEP, scale(bar.members) - LEFT, texts)),
  ]);
}

function barOf(
  { label, members, mark }: SizeBar,
  y: number,
  width: number,
  { small, large }: BarTexts,
): Html[] {
  const sign = mark === 'small' ? ` ▼ ${small}` : mark === 'large' ? ` ▲ ${large}` : '';
  const kind = `bar ${mark ?? 'usual'}`;
  return [
    text({ x: LEFT - 8, y: y + 14 }, label, '', 'end', 40),
    box({ x: LEFT, y: y + 2, width: Math.max(1, width), height: STEP - 6 }, kind),
    text({ x: LEFT + width + 6, y: y + 14 }, `${members}${sign}`, sign === '' ? '' : 'marked'),
  ];
}
