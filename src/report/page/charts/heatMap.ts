import { scaleThreshold } from 'd3-scale';
import type { Html } from '../html.js';
import { box, label as labelOf, picture, text, wrapped } from './svg.js';

export interface HeatColumn {
  label: string;
  /** Whether a gap stands before the column. */
  isApart?: boolean;
}

export interface HeatCell {
  /** 0–1; undefined for a cell without data. */
  share?: number;
  /** Small text below the percentage. */
  note?: string;
}

export interface HeatRow {
  label: string;
  members: number;
  cells: readonly HeatCell[];
  isTotal?: boolean;
}

const LEFT = 250;
/** Right end of the names, before their counts. */
const NAMES = 206;
/** Most characters in a line of a name; a row is two lines high. */
const NAME_CHARACTERS = 28;
const TOP = 60;
/** Width of a character of a heading, which is bold. */
const HEAD_CHARACTER = 7.6;
const STEP = 32;
const GAP = 14;
const WIDEST = 86;
const WIDTH = 1000;

/** Level of a share: the lower, the darker and the denser its pattern. */
const levelOf = scaleThreshold<number, string>(
  [0.5, 0.8, 0.95],
  ['level1', 'level2', 'level3', 'level4'],
);

/** Draws shares as cells, by row and column; patterns and percentages show them without colour. */
export function heatMap(
  name: string,
  columns: readonly HeatColumn[],
  rows: readonly HeatRow[],
): Html {
  const gaps = columns.filter(({ isApart }) => isApart).length;
  const width = Math.min(WIDEST, (WIDTH - LEFT - gaps * GAP) / Math.max(1, columns.length));
  const offsets = offsetsOf(columns, width);
  const headings = columns.flatMap(({ label }, at) => {
    const lines = wrapped(label, Math.floor(width / HEAD_CHARACTER), 3);
    return lines.map((words, row) =>
      text(
        { x: offsets[at]! + width / 2, y: TOP - 10 - (lines.length - 1 - row) * 14 },
        words,
        'head',
        'middle',
      ),
    );
  });
  const body = rows.flatMap((row, at) => rowOf(row, TOP + at * STEP, offsets, width));
  return picture(name, { width: WIDTH, height: TOP + rows.length * STEP + 6 }, [
    ...headings,
    ...body,
  ]);
}

function offsetsOf(columns: readonly HeatColumn[], width: number): number[] {
  let x = LEFT;
  return columns.map(({ isApart }) => {
    if (isApart) x += GAP;
    x += width;
    return x - width;
  });
}

function rowOf(
  { label, members, cells, isTotal = false }: HeatRow,
  y: number,
  offsets: readonly number[],
  width: number,
): Html[] {
  const cellsOf = cells.flatMap(({ share, note = '' }, at) => {
    const x = offsets[at]!;
    const kind = share === undefined ? 'nothing' : levelOf(share);
    const place = { x: x + 1, y: y + 1, width: width - 2, height: STEP - 2 };
    const middle = x + width / 2;
    // A plate keeps the figure legible on a pattern.
    const plate = { x: middle - 20, y: y + 3, width: 40, height: STEP - 6 };
    return [
      box(place, `cell ${kind}`),
      ...(kind === 'level1' || kind === 'level2' ? [box(plate, 'plate')] : []),
      text({ x: middle, y: y + (note === '' ? 20 : 15) }, percent(share), 'figure', 'middle'),
      ...(note === '' ? [] : [text({ x: middle, y: y + 27 }, note, 'note', 'middle')]),
    ];
  });
  const kind = isTotal ? 'total' : '';
  return [
    labelOf({ x: NAMES, y: y + STEP / 2 }, wrapped(label, NAME_CHARACTERS, 2), label, {
      anchor: 'end',
      kind,
    }),
    text({ x: LEFT - 8, y: y + 20 }, String(members), kind, 'end'),
    ...cellsOf,
  ];
}

/** Writes a share in whole percent; only a complete one is 100, and only none is 0. */
export function percent(share: number | undefined): string {
  if (share === undefined) return '–';
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return '99%';
  return rounded === 0 && share > 0 ? '1%' : `${rounded}%`;
}
