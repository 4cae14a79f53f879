import { area, curveBumpX } from 'd3-shape';
import type { Flow, FlowNode } from '../facts/flow.js';
import { type Html, html } from '../html.js';
import { box, clipped, path, picture, text } from './svg.js';

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
/** Ribbons repeat these kinds; letters tell their origins apart without colour. */
const KINDS = 6;

interface PlacedNode extends FlowNode {
  y: number;
  height: number;
  /** Vertical start of the next ribbon. */
  next: number;
}

/** Draws members flowing from old communes, on the left, to where they are now. */
export function flowChart(flow: Flow, texts: FlowTexts): Html {
  const most = Math.max(flow.from.length, flow.to.length);
  const perMember = Math.max(240, most * SLOT * 0.8) / Math.max(1, flow.members);
  const left = placed(flow.from, perMember);
  const right = placed(flow.to, perMember);
  const height = Math.max(left.height, right.height);
  const [from, to] = [left, right].map((side) =>
    side.nodes.map((node) => {
      const y = node.y + TOP + (height - side.height) / 2;
      return { ...node, y, next: y };
    }),
  ) as [PlacedNode[], PlacedNode[]];
  const nameOf = (node: FlowNode) =>
    node.pooled === undefined ? node.name || texts.unknown : texts.pooled(node.pooled);
  const ribbons = flow.links.map(({ from: a, to: b, members }) =>
    ribbon(from[a]!, to[b]!, members * perMember, `ribbon ribbon${a % KINDS}`, {
      name: `${letter(a)} ${nameOf(from[a]!)} → ${nameOf(to[b]!)}: ${members}`,
    }),
  );
  return picture(texts.name, { width: WIDTH, height: height + TOP + 6 }, [
    text({ x: LEFT, y: 18 }, texts.from, 'head', 'end'),
    text({ x: RIGHT, y: 18 }, texts.to, 'head'),
    ...ribbons,
    ...from.map((node, at) => origin(node, at, nameOf(node))),
    ...to.map((node, at) => destination(node, nameOf(node), originsOf(flow, at))),
  ]);
}

/** Names an origin by a letter: A, B, … */
function letter(at: number): string {
  return String.fromCharCode(65 + at);
}

function placed(nodes: readonly FlowNode[], perMember: number) {
  let y = 0;
  const list = nodes.map((node): PlacedNode => {
    const height = node.members * perMember;
    const slot = Math.max(height, SLOT - GAP);
    const own = { ...node, y: y + (slot - height) / 2, height, next: 0 };
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

function origin(node: PlacedNode, at: number, name: string): Html {
  const middle = node.y + node.height / 2 + 4;
  return html`${box({ x: LEFT, y: node.y, width: BAR, height: node.height }, `node node${at % KINDS}`)}${text(
    { x: LEFT - 8, y: middle },
    `${clipped(name, 26)} · ${node.members}`,
    '',
    'end',
  )}${node.height >= 12 ? text({ x: LEFT + BAR / 2, y: middle }, letter(at), 'letter', 'middle') : text({ x: LEFT + BAR + 6, y: middle }, letter(at), 'letterOut')}`;
}

function destination(node: PlacedNode, name: string, origins: string): Html {
  const middle = node.y + node.height / 2 + 4;
  const bar = { x: RIGHT - BAR, y: node.y, width: BAR, height: node.height };
  const words = `${clipped(name, 34)} · ${node.members}`;
  return html`${box(bar, 'node')}${text({ x: RIGHT + 8, y: middle }, words)}${text({ x: WIDTH, y: middle }, origins, 'small', 'end', 22)}`;
}

/** Lists the origins of a destination by their letters, with counts if there are several: `A 20 + B 4`. */
function originsOf({ links }: Flow, at: number): string {
  const own = links.filter(({ to }) => to === at);
  if (own.length === 1) return letter(own[0]!.from);
  return own.map(({ from, members }) => `${letter(from)} ${members}`).join(' + ');
}
