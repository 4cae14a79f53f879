/** Members by old commune and by where they are now. */
import { countUp, type Member, type MergeResult } from '../../../model/index.js';

export interface FlowNode {
  /** `''` for unknown. */
  name: string;
  members: number;
  /** Number of smaller ones that this one stands for. */
  pooled?: number;
}

export interface Flow {
  from: FlowNode[];
  to: FlowNode[];
  /** Positions in `from` and `to`; ordered by them. */
  links: { from: number; to: number; members: number }[];
  members: number;
}

/** Most nodes of a side before the smallest are pooled. */
const MOST = { from: 12, to: 48 };

/**
 * Counts members by the old commune of their leading row and by destination. Each member counts once. The largest of
 * each side are shown, destinations in the order of where most of their members come from.
 * @param destination name of where a member is now; `''` for unknown
 */
export function flowOf(
  { members, lineage }: Pick<MergeResult, 'members' | 'lineage'>,
  destination: (member: Member) => string,
): Flow {
  const origins = new Map<string, string>();
  for (const { status, member, oldCommune } of lineage) {
    if (status === 'kept') origins.set(member, oldCommune);
  }
  const pairs = new Map<string, { origin: string; place: string; members: number }>();
  for (const member of members) {
    const [origin, place] = [origins.get(member.id) ?? '', destination(member)];
    const key = `${origin}\n${place}`;
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, { origin, place, members: 1 });
    else pair.members++;
  }
  const counted = [...pairs.values()];
  const from = largest(
    sums(counted, ({ origin }) => origin),
    MOST.from,
  );
  const to = largest(
    sums(counted, ({ place }) => place),
    MOST.to,
  );
  const links = new Map<string, { from: number; to: number; members: number }>();
  for (const pair of counted) {
    const link = { from: from.position(pair.origin), to: to.position(pair.place), members: 0 };
    const key = `${link.from} ${link.to}`;
    const known = links.get(key) ?? link;
    known.members += pair.members;
    links.set(key, known);
  }
  return inOrderOfOrigins(from.nodes, to.nodes, [...links.values()], members.length);
}

function sums<Pair extends { members: number }>(
  pairs: readonly Pair[],
  nameOf: (pair: Pair) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) countUp(counts, nameOf(pair), pair.members);
  return counts;
}

/** Chooses the largest, pools the others, and puts the unknown last. */
function largest(counts: ReadonlyMap<string, number>, most: number) {
  const known = [...counts].filter(([name]) => name !== '');
  const bySize = known.map(([name, members]) => ({ name, members }));
  bySize.sort((a, b) => b.members - a.members);
  const shown: FlowNode[] = bySize.length <= most ? bySize : bySize.slice(0, most - 1);
  const others = bySize.slice(shown.length);
  const positions = new Map(shown.map(({ name }, at) => [name, at]));
  const nodes = [...shown];
  if (others.length > 0) {
    for (const { name } of others) positions.set(name, nodes.length);
    const members = others.reduce((sum, node) => sum + node.members, 0);
    nodes.push({ name: '…', members, pooled: others.length });
  }
  const unknown = counts.get('') ?? 0;
  if (unknown > 0) {
    positions.set('', nodes.length);
    nodes.push({ name: '', members: unknown });
  }
  return { nodes, position: (name: string) => positions.get(name)! };
}

/** Orders destinations by the mean position of their origins, so that few ribbons cross. */
function inOrderOfOrigins(
  from: FlowNode[],
  to: FlowNode[],
  links: Flow['links'],
  members: number,
): Flow {
  const weighted = to.map(() => 0);
  for (const link of links) weighted[link.to]! += link.from * link.members;
  const isLast = ({ name, pooled }: FlowNode) => (name === '' ? 2 : pooled === undefined ? 0 : 1);
  const order = to
    .map((node, at) => ({ node, at, mean: weighted[at]! / node.members }))
    .sort((a, b) => isLast(a.node) - isLast(b.node) || a.mean - b.mean || a.at - b.at);
  const positionOf = new Map(order.map(({ at }, position) => [at, position]));
  return {
    from,
    to: order.map(({ node }) => node),
    links: links
      .map((link) => ({ ...link, to: positionOf.get(link.to)! }))
      .sort((a, b) => a.from - b.from || a.to - b.to),
    members,
  };
}
