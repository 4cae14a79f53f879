/** Puts all questions about one person together, the most valuable person first. */
import type { PageQuestion } from '../../model/index.js';
import { DisjointSets } from './disjointSets.js';
import { rowKey } from './rowKey.js';

/** Place of a question among those about the same person. */
export interface PersonPlace {
  /** 1, 2, … */
  number: number;
  count: number;
}

export interface Order {
  questions: readonly PageQuestion[];
  /** By question id. */
  byId: ReadonlyMap<string, PageQuestion>;
  /** Position in `questions`, by question id. */
  positions: ReadonlyMap<string, number>;
  places: ReadonlyMap<string, PersonPlace>;
}

/** @param questions most valuable first; a group has the place of its most valuable question */
export function orderOf(questions: readonly PageQuestion[]): Order {
  const together = new DisjointSets<string>();
  for (const question of questions) together.unite(namesOf(question));
  const groups = new Map<string, PageQuestion[]>();
  for (const question of questions) {
    const root = together.rootOf(question.id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [question]);
    else group.push(question);
  }
  const ordered = [...groups.values()].flat();
  const places = [...groups.values()].flatMap((group) =>
    group.map(({ id }, at) => [id, { number: at + 1, count: group.length }] as const),
  );
  return {
    questions: ordered,
    byId: new Map(ordered.map((question) => [question.id, question])),
    positions: new Map(ordered.map(({ id }, at) => [id, at])),
    places: new Map(places),
  };
}

/** Names a question and, if it is about people, its rows. */
function namesOf({ id, isPersonal, rows }: PageQuestion): string[] {
  return isPersonal ? [id, ...rows.map(rowKey)] : [id];
}
