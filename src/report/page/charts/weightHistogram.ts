import { scaleBand, scaleLinear } from 'd3-scale';
import type { Certainty, WeightBin } from '../facts/certainty.js';
import type { Html } from '../html.js';
import { box, line, picture, px, text } from './svg.js';

/** Texts of the histogram. */
export interface HistogramTexts {
  name: string;
  bits: string;
  merged: string;
  asked: string;
  mergeAt: string;
  askAt: string;
}

const WIDTH = 1000;
const HEIGHT = 260;
const LEFT = 46;
const RIGHT = 976;
const TOP = 54;
const BOTTOM = 214;

/** Draws how many members and open pairs have which weight, with both thresholds. */
export function weightHistogram({ bins, mergeAt, askAt }: Certainty, texts: HistogramTexts): Html {
  const most = Math.max(1, ...bins.map(({ merged, asked }) => merged + asked));
  const bands = scaleBand(
    bins.map(({ from }) => from),
    [LEFT, RIGHT],
  );
  const step = bands.step();
  const first = bins[0]!.from;
  const width = bins.length > 1 ? bins[1]!.from - first : 1;
  const heights = scaleLinear([0, most], [0, BOTTOM - TOP]);
  const xOf = (bits: number) => LEFT + ((bits - first) / width) * step;
  return picture(texts.name, { width: WIDTH, height: HEIGHT }, [
    ...bins.flatMap((bin) => binOf(bin, bands(bin.from)!, step, heights)),
    line({ x: LEFT, y: BOTTOM }, { x: RIGHT, y: BOTTOM }, 'axis'),
    ...bins
      .filter((_, at) => at % 2 === 0)
      .map(({ from }) => text({ x: xOf(from), y: BOTTOM + 16 }, String(from), 'small', 'middle')),
    text({ x: RIGHT, y: BOTTOM + 36 }, texts.bits, 'small', 'end'),
    ...threshold(xOf(askAt), texts.askAt),
    ...threshold(xOf(mergeAt), texts.mergeAt),
    ...legend(texts),
  ]);
}

function binOf(
  { merged, asked, to }: WeightBin,
  x: number,
  step: number,
  heights: (count: number) => number,
): Html[] {
  const place = (from: number, count: number) => ({
    x: x + 2,
    y: BOTTOM - heights(from + count),
    width: step - 4,
    height: heights(count),
  });
  const total = merged + asked;
  return [
    ...(merged > 0 ? [box(place(0, merged), 'bar merged')] : []),
    ...(asked > 0 ? [box(place(merged, asked), 'bar asked')] : []),
    ...(total > 0
      ? [
          text(
            { x: x + step / 2, y: BOTTOM - px(heights(total)) - 4 },
            to === undefined ? `${total} →` : String(total),
            'small',
            'middle',
          ),
        ]
      : []),
  ];
}

function threshold(x: number, words: string): Html[] {
  return [
    line({ x, y: 34 }, { x, y: BOTTOM + 4 }, 'threshold'),
    text({ x: x + 4, y: 42 }, words, 'small strong'),
  ];
}

function legend({ merged, asked }: HistogramTexts): Html[] {
  return [
    box({ x: LEFT, y: 6, width: 16, height: 12 }, 'bar merged'),
    text({ x: LEFT + 22, y: 16 }, merged),
    box({ x: LEFT + 330, y: 6, width: 16, height: 12 }, 'bar asked'),
    text({ x: LEFT + 352, y: 16 }, asked),
  ];
}
