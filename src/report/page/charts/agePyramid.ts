import { scaleLinear } from 'd3-scale';
import type { Html } from '../html.js';
import { box, line, picture, text } from './svg.js';

export interface AgeRow {
  label: string;
  male: number;
  female: number;
  unknown: number;
  /** Whether the ages are outside those of the profile. */
  isOutside?: boolean;
}

export interface AgeTexts {
  name: string;
  male: string;
  female: string;
  unknown: string;
}

const WIDTH = 1000;
const TOP = 30;
const STEP = 26;
/** Middle of the labels, between men on the left and women on the right. */
const MIDDLE = 400;
const LABEL = 60;
const REACH = 250;
const UNKNOWN = 790;
const UNKNOWN_REACH = 130;

/** Draws members by age: men to the left, women to the right, people of unknown gender apart. */
export function agePyramid(rows: readonly AgeRow[], texts: AgeTexts): Html {
  const most = Math.max(1, ...rows.flatMap(({ male, female }) => [male, female]));
  const scale = scaleLinear([0, most], [0, REACH]);
  const bottom = TOP + rows.length * STEP;
  const [left, right] = [MIDDLE - LABEL, MIDDLE + LABEL];
  return picture(texts.name, { width: WIDTH, height: bottom + 8 }, [
    text({ x: left, y: 16 }, texts.male, 'head', 'end'),
    text({ x: right, y: 16 }, texts.female, 'head'),
    text({ x: UNKNOWN, y: 16 }, texts.unknown, 'head'),
    ...rows.flatMap((row, at) => {
      const y = TOP + at * STEP;
      const height = STEP - 6;
      const [male, female] = [scale(row.male), scale(row.female)];
      const unknown = Math.min(UNKNOWN_REACH, scale(row.unknown));
      return [
        text({ x: MIDDLE, y: y + 15 }, row.label, row.isOutside ? 'marked' : '', 'middle', 17),
        box({ x: left - male, y: y + 1, width: male, height }, 'bar male'),
        text({ x: left - male - 6, y: y + 15 }, String(row.male), '', 'end'),
        box({ x: right, y: y + 1, width: female, height }, 'bar female'),
        text({ x: right + female + 6, y: y + 15 }, String(row.female)),
        box({ x: UNKNOWN, y: y + 1, width: unknown, height }, 'bar unknown'),
        text({ x: UNKNOWN + unknown + 6, y: y + 15 }, String(row.unknown)),
      ];
    }),
    ...[left, right, UNKNOWN].map((x) => line({ x, y: TOP - 2 }, { x, y: bottom }, 'axis')),
  ]);
}
