import {
  type Column,
  comparableValues,
  type Message,
  message,
  type Records,
} from '../../model/index.js';
import { areCompatible, isSameSpelling, precisionOf, yearOf } from '../../text/index.js';

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
    return sharedField(field, column, a, b, comparableValues(field, column, a, b)) ?? [];
  });
}

/** Types of columns whose values few people share. */
const NUMBERS: ReadonlySet<Column['type']> = new Set<Column['type']>([
  'idNumber',
  'phone',
  'code',
  'identifier',
]);

/** Whether two records have the same number: of an ID, a phone or a card. */
export function shareNumber({ records }: { records: Records }, a: number, b: number): boolean {
  return [...records.columns].some(([field, column]) => {
    if (!NUMBERS.has(column.type)) return false;
    const { first, second } = comparableValues(field, column, a, b);
    return first !== '' && first === second;
  });
}

/** Names a field in which two records agree, for dates of which one is a year alone the year of birth. */
function sharedField(
  field: string,
  column: Column,
  a: number,
  b: number,
  { label, first, second }: ReturnType<typeof comparableValues>,
): Message | undefined {
  if (field === 'birth' && column.type === 'date') {
    const dates = [column.packed[a], column.packed[b]];
    const [year, other] = dates.map(yearOf);
    if (dates.some((date) => precisionOf(date) === 'year')) {
      return year !== 0 && year === other ? message('year-of-birth') : undefined;
    }
  }
  const isShared = first !== '' && second !== '' && isSameSpelling(first, second);
  return isShared ? message('field-name', { field: label }) : undefined;
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
    const values = comparableValues(field, column, a, b);
    const { label, first, second } = values;
    if (first === '' || second === '') continue;
    const shared = sharedField(field, column, a, b, values);
    if (shared !== undefined) same.push(shared);
    else if (!areCompatible(first, second))
      all.push(message('evidence-differs', { field: label, first, second }));
  }
  const differing = all.slice(0, DIFFERENCES);
  const agreed =
    same.length === 0 ? message('evidence-none') : message('evidence-same', { fields: same });
  return differing.length === 0
    ? [agreed]
    : [message('evidence-both', { same: [agreed], differing })];
}
