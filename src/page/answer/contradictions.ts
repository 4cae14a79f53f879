/** Finds answers that contradict each other: rows taken for one person by some, and kept apart by another. */
import { DisjointSets, type PageQuestion, type PageRow, rowKey } from '../../model/index.js';
import type { Answer, Answers } from './answer.js';

/**
 * Lists each set of contradicting answers: the question that keeps rows apart, then those that take them for one person.
 * @returns ids of questions
 */
export function contradictionsOf(questions: readonly PageQuestion[], answers: Answers): string[][] {
  const joining = questions.filter((question) => isOfOnePerson(question, answers));
  if (joining.length === 0) return [];
  const people = new DisjointSets<string>();
  for (const { rows } of joining) people.unite(rows.map(rowKey));
  return questions.flatMap((question) => {
    if (!keepsApart(question, answers)) return [];
    for (const [first, second] of sidesOf(question, answers[question.id])) {
      if (people.areTogether(first, second)) {
        return [[question.id, ...pathBetween(joining, first, second)]];
      }
    }
    return [];
  });
}

/** Whether an answer says that all rows are one person, or gives them one value. */
function isOfOnePerson(
  { id, kind, isPersonal, isSharedNumber }: PageQuestion,
  answers: Answers,
): boolean {
  const type = answers[id]?.type;
  const isOfMember = isPersonal && !isSharedNumber && kind !== 'DU_LIEU_LOI';
  return type === 'same' || (isOfMember && (type === 'choose' || type === 'value'));
}

/** Whether an answer keeps rows apart. Two rows that are left as they are remain two people. */
function keepsApart({ id, kind, isAudit }: PageQuestion, answers: Answers): boolean {
  const type = answers[id]?.type;
  return (
    type === 'apart' || type === 'other' || (type === 'leave' && kind === 'TRUNG_NGUOI' && !isAudit)
  );
}

/** Lists pairs of rows that the answer to a question keeps apart. */
function* sidesOf(
  { kind, rows }: PageQuestion,
  answer: Answer | undefined,
): Generator<readonly [string, string]> {
  const other = answer?.type === 'other' ? answer.letter : undefined;
  const areApart = (first: PageRow, second: PageRow) =>
    other === undefined
      ? kind !== 'TRUNG_NGUOI' || first.side !== second.side
      : first.letter === other || second.letter === other;
  for (const [at, first] of rows.entries()) {
    for (const second of rows.slice(at + 1)) {
      if (areApart(first, second)) yield [rowKey(first), rowKey(second)];
    }
  }
}

/** Finds the fewest questions that join two rows, by breadth-first search. */
function pathBetween(joining: readonly PageQuestion[], from: string, to: string): string[] {
  const reached = new Map<string, readonly string[]>([[from, []]]);
  for (const [row, path] of reached) {
    if (row === to) return [...path];
    for (const { id, rows } of joining) {
      const keys = rows.map(rowKey);
      if (!keys.includes(row)) continue;
      for (const key of keys) if (!reached.has(key)) reached.set(key, [...path, id]);
    }
  }
  return [];
}
