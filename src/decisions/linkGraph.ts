/** The graph of rows and of the decisions that join them (must-links). */
import { addTo, type Decision } from '../model/index.js';
import {
  type CannotLink,
  joinedRecords,
  type Pair,
  type RecordsOf,
  separatedPrints,
} from './links.js';

/** Violated pairs times nodes from which on a whole person is set aside, so that work stays bounded. */
const MOST_WORK = 2_000_000;
/** Violated pairs of one person and one decision from which on it is, too. */
const MOST_PAIRS = 2000;

/** Two records that can't be one person, and the decision that says so; none for ID numbers. */
export interface Apart {
  pair: Pair;
  by?: Decision;
  /** One of so many pairs that all decisions about the person are set aside. */
  isOneOfMany?: true;
}

export interface Violated extends Apart {
  /** One number for all rows that decisions join. */
  person: number;
  /** Decisions that can't hold together: those that join the two rows, and the one that parts them. */
  set: Decision[];
}

/** Nodes are records, by number from 0 on, and decisions, by numbers below 0. */
export class LinkGraph {
  private readonly near = new Map<number, number[]>();
  private readonly component = new Map<number, number>();

  constructor(
    private readonly decisions: readonly Decision[],
    recordsOf: RecordsOf,
  ) {
    const separated = separatedPrints(decisions);
    decisions.forEach((decision, at) => {
      for (const record of joinedRecords(decision, recordsOf, separated)) {
        this.connect(-1 - at, record);
        this.connect(record, -1 - at);
      }
    });
    for (const node of this.near.keys()) if (!this.component.has(node)) this.mark(node);
  }

  /** Records that decisions join, one list for each person. */
  people(): number[][] {
    const people = new Map<number, number[]>();
    for (const [node, root] of this.component) {
      if (node < 0) continue;
      const own = people.get(root) ?? [];
      people.set(root, own);
      own.push(node);
    }
    return [...people.values()];
  }

  /** Pairs of records of different sides that decisions join. */
  joinedPairs(sides: CannotLink, by: Decision): Apart[] {
    const byPerson = new Map<number, number[][]>();
    sides.forEach((records, side) => {
      for (const record of records) {
        const person = this.component.get(record);
        if (person === undefined) continue;
        const own = byPerson.get(person) ?? [];
        byPerson.set(person, own);
        own[side] = [...(own[side] ?? []), record];
      }
    });
    return [...byPerson.values()].flatMap((own) => pairsOf(own.filter(Boolean), by));
  }

  /** Pairs that decisions join all the same, each with the decisions that can't hold together. */
  violated(apart: readonly Apart[]): Violated[] {
    const byPerson = new Map<number, Apart[]>();
    for (const each of apart) {
      const [x, y] = each.pair;
      const person = this.component.get(x);
      if (person === undefined || x === y || person !== this.component.get(y)) continue;
      addTo(byPerson, person, each);
    }
    return [...byPerson].flatMap(([person, pairs]) => {
      const nodes = [...this.component].filter(([, own]) => own === person).map(([node]) => node);
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
    const near = this.near.get(from) ?? [];
    this.near.set(from, near);
    near.push(to);
  }

  private mark(root: number): void {
    this.component.set(root, root);
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const next of this.near.get(node)!) {
        if (this.component.has(next)) continue;
        this.component.set(next, root);
        open.push(next);
      }
    }
  }

  /**
   * Nodes on simple paths from `x` to `y`: the biconnected component of an edge between the two
   * (Hopcroft and Tarjan 1973), found by one depth-first search that leaves `x` by this edge.
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
      const near = this.near.get(frame.node)!;
      if (frame.at < near.length) {
        const next = near[frame.at++];
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
      // The nodes below hang on the one above alone: no way through them comes back to `x`.
      if (lowest >= depth.get(above.node)!) block.length = frame.start;
      else low.set(above.node, Math.min(low.get(above.node)!, lowest));
    }
    return block;
  }
}

/** Each two records of different sides; one pair that stands for all where they are too many. */
export function pairsOf(sides: CannotLink, by?: Decision): Apart[] {
  const all = sides.reduce((sum, { length }) => sum + length, 0);
  const count = sides.reduce((sum, { length }) => sum + length * (all - length), 0) / 2;
  const said = by === undefined ? {} : { by };
  if (count > MOST_PAIRS) {
    return [{ ...said, pair: [sides[0]![0]!, sides[1]![0]!], isOneOfMany: true }];
  }
  return sides.flatMap((one, at) =>
    sides
      .slice(at + 1)
      .flatMap((other) => one.flatMap((x) => other.map((y): Apart => ({ ...said, pair: [x, y] })))),
  );
}
