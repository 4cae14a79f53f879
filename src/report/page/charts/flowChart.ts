import { area, curveBumpX } from 'd3-shape';
import type { Flow, FlowNode } from '../facts/flow.js';
import { type Html, html } from '../html.js';
import { box, LINE, label, path, picture, text, wrapped } from './svg.js';

/** Texts of the flow. */
export interface FlowTexts {
  name: string;
  from: string;
  to: string;
  unknown: string;
  /** Names a node that stands for several. */
  pooled: (count: number) => string;
}

const WIDTH = 1000;
const TOP = 34;
const LEFT = 250;
const RIGHT = 640;
const BAR = 12;
/** Least height of a node, so that labels do not overlap. */
const SLOT = 21;
const GAP = 5;
/** Most characters in a line of a label. */
const CHARACTERS = 30;
const MOST_LINES = 3;
/** Ribbons repeat these kinds; letters tell their origins apart without colour. */
const KINDS = 6;

interface PlacedNode extends FlowNode {
  /** Name, or what stands for it. */
  label: string;
  lines: readonly string[];
  y: number;
  height: number;
  /** Vertical start of the next ribbon. */
  next: number;
}

/** Draws members flowing from old communes, on the left, to where they are now. */
export function flowChart(flow: Flow, texts: FlowTexts): Html {
  const most = Math.max(flow.from.length, flow.to.length);
  const perMember = Math.max(240, most * SLOT * 0.8) / Math.max(1, flow.members);
  const nameOf = (node: FlowNode) =>
    node.pooled === undefined ? node.name || texts.unknown : texts.pooled(node.pooled);
  const left = placed(flow.from, perMember, nameOf);
  const right = placed(flow.to, perMember, nameOf);
  const height = Math.max(left.height, right.height);
  const [from, to] = [left, right].map((side) =>
    side.nodes.map((node) => {
      const y = node.y + TOP + (height - side.height) / 2;
      return { ...node, y, next: y };
    }),
  ) as [PlacedNode[], PlacedNode[]];
  const ribbons = flow.links.map(({ from: a, to: b, members }) =>
    ribbon(from[a]!, to[b]!, members * perMember, `ribbon ribbon${a % KINDS}`, {
      name: `${letter(a)} ${from[a]!.label} → ${to[b]!.label}: ${members}`,
    }),
  );
  return picture(texts.name, { width: WIDTH, height: height + TOP + 6 }, [
    text({ x: LEFT, y: 18 }, texts.from, 'head', 'end'),
    text({ x: RIGHT, y: 18 }, texts.to, 'head'),
    ...ribbons,
    ...from.map(origin),
    ...to.map((node, at) => destination(node, originsOf(flow, at))),
  ]);
}

/** Names an origin by a letter: A, B, … */
function letter(at: number): string {
  return String.fromCharCode(65 + at);
}

/** Places nodes one below the other, each as high as the lines of its label need. */
function placed(nodes: readonly FlowNode[], perMember: number, nameOf: (node: FlowNode) => string) {
  let y = 0;
  const list = nodes.map((node): PlacedNode => {
    const height = node.members * perMember;
    const label = nameOf(node);
    const lines = wrapped(label, CHARACTERS, MOST_LINES);
    const slot = Math.max(height, SLOT - GAP + (lines.length - 1) * LINE);
    const own = { ...node, label, lines, y: y + (slot - height) / 2, height, next: 0 };
    y += slot + GAP;
    return own;
  });
  return { nodes: list, height: Math.max(0, y - GAP) };
}

function ribbon(
  from: PlacedNode,
  to: PlacedNode,
  height: number,
  kind: string,
  { name }: { name: string },
): Html {
  const ends = [
    { x: LEFT + BAR, y: from.next },
    { x: RIGHT - BAR, y: to.next },
  ];
  from.next += height;
  to.next += height;
  const shape = area<{ x: number; y: number }>()
    .x(({ x }) => x)
    .y0(({ y }) => y)
    .y1(({ y }) => y + height)
    .curve(curveBumpX)
    .digits(1);
  return path(shape(ends)!, kind, name);
}

function origin(node: PlacedNode, at: number): Html {
  const middle = node.y + node.height / 2;
  const bar = { x: LEFT, y: node.y, width: BAR, height: node.height };
  const sign =
    node.height >= 12
      ? text({ x: LEFT + BAR / 2, y: middle + 4 }, letter(at), 'letter', 'middle')
      : text({ x: LEFT + BAR + 6, y: middle + 4 }, letter(at), 'letterOut');
  const words = labelOf(node, { x: LEFT - 8, y: middle }, 'end');
  return html`${box(bar, `node node${at % KINDS}`)}${words}${sign}`;
}

function destination(node: PlacedNode, origins: string): Html {
  const middle = node.y + node.height / 2;
  const bar = { x: RIGHT - BAR, y: node.y, width: BAR, height: node.height };
  const words = labelOf(node, { x: RIGHT + 8, y: middle }, 'start');
  return html`${box(bar, 'node')}${words}${text({ x: WIDTH, y: middle + 4 }, origins, 'small', 'end', 22)}`;
}

/** Writes the name and the number of members. */
function labelOf(node: PlacedNode, at: { x: number; y: number }, anchor: 'start' | 'end'): Html {
  return label(at, node.lines, node.label, { anchor, behind: ` · ${node.members}` });
}

/** Lists the origins of a destination by their letters, with counts if there are several: `A 20 + B 4`. */
function originsOf({ links }: Flow, at: number): string {
  const own = links.filter(({ to }) => to === at);
  if (own.length === 1) return letter(own[0]!.from);
  return own.map(({ from, members }) => `${letter(from)} ${members}`).join(' + ');
}
