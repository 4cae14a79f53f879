import { scaleLinear } from 'd3-scale';
import { waterfallSteps } from '../facts/looseMembers.js';
import type { Html } from '../html.js';
import { box, line, picture, text } from './svg.js';

export interface WaterfallRow {
  label: string;
  /** Values of the two rows. */
  a: string;
  b: string;
  /** How they compare. */
  level: string;
  /** Bits. */
  weight: number;
}

export interface WaterfallTexts {
  name: string;
  /** Writes bits with their sign. */
  signed: (bits: number) => string;
  total: string;
  mergeAt: string;
  askAt: string;
}

const WIDTH = 1000;
const TOP = 26;
const STEP = 22;
const A = 150;
const B = 300;
const LEFT = 462;
const RIGHT = 742;
const BITS = 800;

/** Draws the weights of a link one below the other, each from the sum of those before it. */
export function waterfall(
  rows: readonly WaterfallRow[],
  thresholds: { mergeAt: number; askAt: number },
  texts: WaterfallTexts,
): Html {
  const steps = waterfallSteps(rows.map(({ weight }) => weight));
  const total = steps.at(-1)?.to ?? 0;
  const { mergeAt, askAt } = thresholds;
  const ends = [0, mergeAt, askAt, ...steps.map(({ to }) => to)];
  const scale = scaleLinear([Math.min(...ends), Math.max(...ends)], [LEFT, RIGHT]);
  const bottom = TOP + (rows.length + 1) * STEP;
  const bar = (from: number, to: number, y: number, kind: string) => {
    const [start, end] = [scale(Math.min(from, to)), scale(Math.max(from, to))];
    return box({ x: start, y: y + 4, width: Math.max(1, end - start), height: STEP - 8 }, kind);
  };
  const shapes = rows.flatMap((row, at) => {
    const y = TOP + at * STEP;
    const { from, to } = steps[at]!;
    return [
      ...cellsOf(row, texts.signed(row.weight), y),
      bar(from, to, y, row.weight < 0 ? 'bar minus' : 'bar plus'),
      line({ x: scale(to), y: y + STEP - 4 }, { x: scale(to), y: y + STEP + 4 }, 'axis'),
    ];
  });
  const last = TOP + rows.length * STEP;
  return picture(texts.name, { width: WIDTH, height: bottom + 6 }, [
    ...ruler(scale(askAt), texts.askAt, bottom, 'end'),
    ...ruler(scale(mergeAt), texts.mergeAt, bottom, 'start'),
    text({ x: A, y: 14 }, 'A', 'head'),
    text({ x: B, y: 14 }, 'B', 'head'),
    ...shapes,
    text({ x: 0, y: last + 15 }, texts.total, 'total'),
    bar(0, total, last, 'bar sum'),
    text({ x: BITS, y: last + 15 }, texts.signed(total), 'total', 'end'),
  ]);
}

function cellsOf({ label, a, b, level }: WaterfallRow, bits: string, y: number): Html[] {
  return [
    text({ x: 0, y: y + 15 }, label, '', 'start', 22),
    text({ x: A, y: y + 15 }, a, 'value', 'start', 21),
    text({ x: B, y: y + 15 }, b, 'value', 'start', 22),
    text({ x: BITS, y: y + 15 }, bits, '', 'end'),
    text({ x: BITS + 12, y: y + 15 }, level, 'small', 'start', 34),
  ];
}

function ruler(x: number, words: string, bottom: number, anchor: 'start' | 'end'): Html[] {
  return [
    line({ x, y: TOP - 4 }, { x, y: bottom }, 'threshold'),
    text({ x: anchor === 'end' ? x - 3 : x + 3, y: 14 }, words, 'small', anchor),
  ];
}
