import { DisjointSets, groupBy, type Question, rowKey } from '../../model/index.js';

/**
 * Brings the questions about one person together: each follows the first question of its group.
 * Questions about a branch, commune or column show a row as an example only, and keep their place.
 * @param rows rows of all questions, in their order
 */
export function rowsByPerson<Row>(questions: readonly Question[], rows: readonly Row[]): Row[] {
  const starts = new Map<Question, number>();
  let count = 0;
  for (const question of questions) {
    starts.set(question, count);
    count += question.rows.length;
  }
  return personGroups(questions).flatMap((group) =>
    group.flatMap((question) => {
      const start = starts.get(question)!;
      return rows.slice(start, start + question.rows.length);
    }),
  );
}

/** Groups questions that share a row, also through others; a group has the place of its first question. */
export function personGroups(questions: readonly Question[]): Question[][] {
  const sets = new DisjointSets<number>();
  const firstWith = new Map<string, number>();
  questions.forEach((question, at) => {
    for (const row of isAboutPeople(question) ? question.rows.map(rowKey) : []) {
      const first = firstWith.get(row);
      if (first === undefined) firstWith.set(row, at);
      else sets.unite([first, at]);
    }
  });
  const groups = groupBy([...questions.keys()], (at) => sets.rootOf(at));
  return [...groups.values()].map((group) => group.map((at) => questions[at]!));
}

/** Whether its rows are its people, not examples of many. */
function isAboutPeople({ kind, column, rows, members }: Question): boolean {
  return kind !== 'DIA_BAN' && column === undefined && members <= rows.length;
}
