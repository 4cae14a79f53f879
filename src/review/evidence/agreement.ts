import { comparableValues, type Message, message, type Records } from '../../model/index.js';
import { areCompatible, isSameSpelling } from '../../text/index.js';

/** Fields of a roster that show whether two rows are one person, in the order of sentences. */
const FIELDS = ['name', 'birth', 'gender', 'id', 'phone', 'joined', 'card'];

/** Most differences that a sentence names; the cells beside it show all. */
const DIFFERENCES = 2;

/** Lists the fields that are compared: all of a list of any people, whose names are in parts. */
function fieldsOf({ columns }: Records): readonly string[] {
  return columns.has('name') ? FIELDS : [...columns.keys()];
}

/** Lists the labels of fields in which two records agree. */
export function sharedFields({ records }: { records: Records }, a: number, b: number): Message[] {
  return fieldsOf(records).flatMap((field) => {
    const column = records.columns.get(field);
    if (column === undefined) return [];
    const { label, first, second } = comparableValues(field, column, a, b);
    const isShared = first !== '' && second !== '' && isSameSpelling(first, second);
    return isShared ? [message('field-name', { field: label })] : [];
  });
}

/**
 * Describes what two records have in common and where they differ, for the sentence of a question.
 * @param asked field that the question is about, which is left out
 */
export function evidenceOf(
  { records }: { records: Records },
  a: number,
  b: number,
  asked?: string,
): Message[] {
  const same: Message[] = [];
  const all: Message[] = [];
  for (const field of fieldsOf(records)) {
    const column = records.columns.get(field);
    if (column === undefined || field === asked) continue;
    const { label, first, second } = comparableValues(field, column, a, b);
    if (first === '' || second === '') continue;
    if (isSameSpelling(first, second)) same.push(message('field-name', { field: label }));
    else if (!areCompatible(first, second))
      all.push(message('evidence-differs', { field: label, first, second }));
  }
  const differing = all.slice(0, DIFFERENCES);
  if (same.length === 0) return [message('evidence-none-same', { differing })];
  const agreed = message('evidence-same', { fields: same });
  return differing.length === 0
    ? [agreed]
    : [message('evidence-both', { same: [agreed], differing })];
}
