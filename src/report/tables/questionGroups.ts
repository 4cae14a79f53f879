import { groupBy, type Question } from '../../model/index.js';

/**
 * Brings the questions about one person together: each follows the first question of its group.
 * Questions about a branch, commune or column show a row as an example only, and keep their place.
 */
export function groupedByPerson(questions: readonly Question[]): Question[] {
  return personGroups(questions).flat();
}

/** Groups questions that share a row, also through others; a group has the place of its first question. */
export function personGroups(questions: readonly Question[]): Question[][] {
  const parents = questions.map((_, at) => at);
  const rootOf = (at: number): number => {
    const parent = parents[at]!;
    return parent === at ? at : rootOf(parent);
  };
  const firstWith = new Map<string, number>();
  questions.forEach((question, at) => {
    for (const row of isAboutPeople(question) ? question.rows.map(rowKey) : []) {
      const [one, other] = [rootOf(firstWith.get(row) ?? at), rootOf(at)];
      parents[Math.max(one, other)] = Math.min(one, other);
      // A row leads to the first question of its group at once, so that no chain grows long.
      firstWith.set(row, Math.min(one, other));
    }
  });
  const groups = groupBy([...questions.keys()], rootOf);
  return [...groups.values()].map((group) => group.map((at) => questions[at]!));
}

/** Whether its rows are its people, not examples of many. */
function isAboutPeople({ kind, column, rows, members }: Question): boolean {
  return kind !== 'DIA_BAN' && column === undefined && members <= rows.length;
}

function rowKey({ file, sheet, row }: Question['rows'][number]): string {
  return JSON.stringify([file, sheet, row]);
}
