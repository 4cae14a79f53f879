import { comparableValues, type Message, message, type Records } from '../model/index.js';

/** Fields that a person looks at to decide whether two rows are one person, in that order. */
const FIELDS = ['name', 'birth', 'gender', 'id', 'phone', 'joined', 'card'];

/** Two say that these are different people; the cells beside the sentence have the rest. */
const DIFFERENCES = 2;

/** Fields in which two records agree to the letter, and in which they differ, by their labels. */
export function agreementOf(
  { records }: { records: Records },
  a: number,
  b: number,
): { same: Message[]; differing: Message[] } {
  const same: Message[] = [];
  const differing: Message[] = [];
  for (const field of FIELDS) {
    const column = records.columns.get(field);
    if (column === undefined) continue;
    const { label, first, second } = comparableValues(field, column, a, b);
    if (first === '' || second === '') continue;
    (first === second ? same : differing).push(message('field-name', { field: label }));
  }
  return { same, differing };
}

/**
 * What two records have in common, and where they differ, for the sentence of a question.
 * @param asked field that the question is about, which needs no telling
 */
export function evidenceOf(
  { records }: { records: Records },
  a: number,
  b: number,
  asked?: string,
): Message[] {
  const same: Message[] = [];
  const all: Message[] = [];
  for (const field of FIELDS) {
    const column = records.columns.get(field);
    if (column === undefined || field === asked) continue;
    const { label, first, second } = comparableValues(field, column, a, b);
    if (first === '' || second === '') continue;
    if (first === second) same.push(message('field-name', { field: label }));
    else all.push(message('evidence-differs', { field: label, first, second }));
  }
  const differing = all.slice(0, DIFFERENCES);
  if (same.length === 0) return [message('evidence-none-same', { differing })];
  const agreed = message('evidence-same', { fields: same });
  return differing.length === 0
    ? [agreed]
    : [message('evidence-both', { same: [agreed], differing })];
}
