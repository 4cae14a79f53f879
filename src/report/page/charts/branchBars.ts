import { scaleLinear } from 'd3-scale';
import type { BranchSize } from '../facts/branchSizes.js';
import type { Html } from '../html.js';
import { box, LINE, label as labelOf, line, picture, text, wrapped } from './svg.js';

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
/** Most characters in a line of a name. */
const CHARACTERS = 40;

/** Draws a bar for each branch, with marks for those that are too small or unusually large. */
export function branchBars(
  bars: readonly SizeBar[],
  limits: { minimum: number; fence?: number },
  texts: BarTexts,
): Html {
  const largest = Math.max(1, ...bars.map(({ members }) => members));
  const scale = scaleLinear([0, largest], [LEFT, RIGHT]);
  const { rows, bottom } = placed(bars);
  const ruler = (at: number, words: string): Html[] => [
    line({ x: scale(at), y: TOP - 6 }, { x: scale(at), y: bottom }, 'ruler'),
    text({ x: scale(at) + 3, y: TOP - 10 }, words, 'small', at > largest * 0.7 ? 'end' : 'start'),
  ];
  const { minimum, fence } = limits;
  return picture(texts.name, { width: WIDTH, height: bottom + 8 }, [
    ...(minimum > 0 && minimum <= largest ? ruler(minimum, texts.minimum) : []),
    ...(fence !== undefined && fence <= largest ? ruler(fence, texts.fence) : []),
    ...rows.flatMap((row) => barOf(row, scale(row.bar.members) - LEFT, texts)),
  ]);
}

interface PlacedBar {
  bar: SizeBar;
  lines: readonly string[];
  y: number;
}

/** Places bars one below the other, each as high as the lines of its name need. */
function placed(bars: readonly SizeBar[]): { rows: PlacedBar[]; bottom: number } {
  let bottom = TOP;
  const rows = bars.map((bar) => {
    const lines = wrapped(bar.label, CHARACTERS, 3);
    const height = STEP + (lines.length - 1) * LINE;
    bottom += height;
    return { bar, lines, y: bottom - height / 2 };
  });
  return { rows, bottom };
}

function barOf(
  { bar: { label, members, mark }, lines, y }: PlacedBar,
  width: number,
  { small, large }: BarTexts,
): Html[] {
  const sign = mark === 'small' ? ` ▼ ${small}` : mark === 'large' ? ` ▲ ${large}` : '';
  const kind = `bar ${mark ?? 'usual'}`;
  const height = STEP - 6;
  return [
    labelOf({ x: LEFT - 8, y }, lines, label, { anchor: 'end' }),
    box({ x: LEFT, y: y - height / 2, width: Math.max(1, width), height }, kind),
    text({ x: LEFT + width + 6, y: y + 4 }, `${members}${sign}`, sign === '' ? '' : 'marked'),
  ];
}
