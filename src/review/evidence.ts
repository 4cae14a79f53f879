import { displayValue, type Message, message, type Records } from '../model/index.js';

/** Fields that a person looks at to decide whether two rows are one person, in that order. */
const FIELDS = ['name', 'birth', 'gender', 'id', 'phone', 'joined', 'card'];

/** What two records have in common, and where they differ, for the sentence of a question. */
export function evidenceOf({ records }: { records: Records }, a: number, b: number): Message[] {
  const same: Message[] = [];
  const differing: Message[] = [];
  for (const field of FIELDS) {
    const column = records.columns.get(field);
    if (column === undefined) continue;
    const first = displayValue(column, a);
    const second = displayValue(column, b);
    if (first === '' || second === '') continue;
    if (first === second) same.push(message('field-name', { field }));
    else differing.push(message('evidence-differs', { field, first, second }));
  }
  if (same.length === 0) return differing;
  const agreed = message('evidence-same', { fields: same });
  return differing.length === 0
    ? [agreed]
    : [message('evidence-both', { same: [agreed], differing })];
}
