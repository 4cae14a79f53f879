import { addTo, type Decision } from '../../model/index.js';
import {
  type CannotLink,
  type joinedRecords,
  type Pair,
  type RecordsOf,
  separatedFingerprints,
} from './links.js';

/** Maximum of violated pairs times nodes of a person, which bounds the work. */
const MOST_WORK = 2_000_000;
/** Maximum of violated pairs of one person and one decision. */
const MOST_PAIRS = 2000;

/** Two records that may not be one person, by a decision or (without one) by their ID numbers. */
export interface CannotLinkPair {
  pair: Pair;
  by?: Decision;
  /** Represents so many pairs that all decisions about the person are set aside. */
  isOneOfMany?: true;
}

export interface Violated extends CannotLinkPair {
  /** Number of the component: all rows that decisions join. */
  person: number;
  /** Contradicting decisions: those that join the two rows, and the one that separates them. */
  set: Decision[];
}

/**
 * Graph of records and the decisions that take them for one person. Records are nodes from 0 up, and
 * decisions are negative nodes.
 */
export class LinkGraph {
  private readonly neighbours = new Map<number, number[]>();
  private readonly component = new Map<number, number>();

  constructor(
    private readonly decisions: readonly Decision[],
    recordsOf: RecordsOf,
    recordsOfDecision: typeof joinedRecords,
  ) {
    const separated = separatedFingerprints(decisions);
    decisions.forEach((decision, at) => {
      for (const record of recordsOfDecision(decision, recordsOf, separated)) {
        this.connect(-1 - at, record);
        this.connect(record, -1 - at);
      }
    });
    for (const node of this.neighbours.keys()) if (!this.component.has(node)) this.mark(node);
  }

  /** Lists the records that decisions join, one list per person. */
  people(): number[][] {
    const people = new Map<number, number[]>();
    for (const [node, root] of this.component) {
      if (node < 0) continue;
      addTo(people, root, node);
    }
    return [...people.values()];
  }

  /** Lists pairs of records that a decision separates and other decisions join. */
  joinedPairs(sides: CannotLink, by: Decision): CannotLinkPair[] {
    const byPerson = new Map<number, number[][]>();
    sides.forEach((records, side) => {
      for (const record of records) {
        const person = this.component.get(record);
        if (person === undefined) continue;
        const joined = byPerson.get(person) ?? [];
        byPerson.set(person, joined);
        joined[side] = [...(joined[side] ?? []), record];
      }
    });
    return [...byPerson.values()].flatMap((joined) => pairsOf(joined.filter(Boolean), by));
  }

  /** Finds the pairs that decisions join, each with the decisions that contradict each other. */
  violated(cannotLinks: readonly CannotLinkPair[]): Violated[] {
    const byPerson = new Map<number, CannotLinkPair[]>();
    for (const cannotLink of cannotLinks) {
      const [x, y] = cannotLink.pair;
      const person = this.component.get(x);
      if (person === undefined || x === y || person !== this.component.get(y)) continue;
      addTo(byPerson, person, cannotLink);
    }
    return [...byPerson].flatMap(([person, pairs]) => {
      const nodes = [...this.component].filter(([, root]) => root === person).map(([node]) => node);
      const isTooMuch =
        pairs.length * nodes.length > MOST_WORK || pairs.some(({ isOneOfMany }) => isOneOfMany);
      return pairs.map(({ pair, by }) => {
        const joining = this.decisionsOf(isTooMuch ? nodes : this.nodesBetween(...pair));
        return by === undefined
          ? { person, pair, set: joining }
          : { person, pair, by, set: [...joining, by] };
      });
    });
  }

  private decisionsOf(nodes: readonly number[]): Decision[] {
    return nodes.filter((node) => node < 0).map((node) => this.decisions[-1 - node]);
  }

  private connect(from: number, to: number): void {
    addTo(this.neighbours, from, to);
  }

  private mark(root: number): void {
    this.component.set(root, root);
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const next of this.neighbours.get(node)!) {
        if (this.component.has(next)) continue;
        this.component.set(next, root);
        open.push(next);
      }
    }
  }

  /**
   * Finds the nodes on simple paths from `x` to `y`: the biconnected component of an edge between the
   * two (Hopcroft and Tarjan 1973). One depth-first search leaves `x` by this edge.
   */
  private nodesBetween(x: number, y: number): number[] {
    const depth = new Map([[x, 0]]);
    const low = new Map<number, number>();
    const block: number[] = [];
    const frames: { node: number; parent: number; at: number; start: number }[] = [];
    const enter = (node: number, parent: number) => {
      depth.set(node, frames.length + 1);
      low.set(node, frames.length + 1);
      frames.push({ node, parent, at: 0, start: block.length });
      block.push(node);
    };
    enter(y, x);
    low.set(y, 0);
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const neighbours = this.neighbours.get(frame.node)!;
      if (frame.at < neighbours.length) {
        const next = neighbours[frame.at++];
        if (next === frame.parent) continue;
        const known = depth.get(next);
        if (known === undefined) enter(next, frame.node);
        else low.set(frame.node, Math.min(low.get(frame.node)!, known));
        continue;
      }
      frames.pop();
      const above = frames.at(-1);
      if (above === undefined) break;
      const lowest = low.get(frame.node)!;
      // `above` is a cut vertex: no simple path through the nodes below returns to `x`.
      if (lowest >= depth.get(above.node)!) block.length = frame.start;
      else low.set(above.node, Math.min(low.get(above.node)!, lowest));
    }
    return block;
  }
}

/** Lists each two records of different sides; a single pair represents too many. */
export function pairsOf(sides: CannotLink, by?: Decision): CannotLinkPair[] {
  const all = sides.reduce((sum, { length }) => sum + length, 0);
  const count = sides.reduce((sum, { length }) => sum + length * (all - length), 0) / 2;
  const reason = by === undefined ? {} : { by };
  if (count > MOST_PAIRS) {
    return [{ ...reason, pair: [sides[0]![0]!, sides[1]![0]!], isOneOfMany: true }];
  }
  return sides.flatMap((first, at) =>
    sides
      .slice(at + 1)
      .flatMap((second) =>
        first.flatMap((x) => second.map((y): CannotLinkPair => ({ ...reason, pair: [x, y] }))),
      ),
  );
}
