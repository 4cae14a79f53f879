/** Puts all questions about one person together, the most valuable person first. */
import { groupBy, type PageQuestion } from '../../model/index.js';

/** Place of a question among those about the same person. */
export interface PersonPlace {
  /** 1, 2, … */
  number: number;
  count: number;
}

export interface Order {
  questions: readonly PageQuestion[];
  /** Questions by their id. */
  byId: ReadonlyMap<string, PageQuestion>;
  /** Position in `questions`, by question id. */
  positions: ReadonlyMap<string, number>;
  places: ReadonlyMap<string, PersonPlace>;
}

/** @param questions most valuable first */
export function orderOf(questions: readonly PageQuestion[]): Order {
  const groups = groupBy(questions, ({ person }) => person);
  const inOrder = [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
  const ordered = inOrder.flat();
  const places = inOrder.flatMap((group) =>
    group.map(({ id }, at) => [id, { number: at + 1, count: group.length }] as const),
  );
  return {
    questions: ordered,
    byId: new Map(ordered.map((question) => [question.id, question])),
    positions: new Map(ordered.map(({ id }, at) => [id, at])),
    places: new Map(places),
  };
}
