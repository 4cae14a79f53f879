import type { Question } from '../../model/index.js';

/**
 * Brings the questions about one person together: each follows the first question that shares a row with it.
 * Questions about a branch, commune or column show a row as an example only, and keep their place.
 */
export function groupedByPerson(questions: readonly Question[]): Question[] {
  const groups: Question[][] = [];
  const groupOf = new Map<string, Question[]>();
  for (const question of questions) {
    const rows = isAboutPeople(question) ? question.rows.map(rowKey) : [];
    const known = rows.map((row) => groupOf.get(row)).find((group) => group !== undefined);
    const group = known ?? [];
    if (known === undefined) groups.push(group);
    group.push(question);
    for (const row of rows) if (!groupOf.has(row)) groupOf.set(row, group);
  }
  return groups.flat();
}

/** Whether its rows are its people, not examples of many. */
function isAboutPeople({ kind, column, rows, members }: Question): boolean {
  return kind !== 'DIA_BAN' && column === undefined && members <= rows.length;
}

function rowKey({ file, sheet, row }: Question['rows'][number]): string {
  return JSON.stringify([file, sheet, row]);
}
