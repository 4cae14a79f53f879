import { type Decision, type IdColumn, isCheck, type Records } from '../../model/index.js';
import { type RecordsOf, recordsWith } from '../links/links.js';

/**
 * Marks the ID numbers that the population register has, which nothing else on their rows can make doubtful, and
 * restores their leading zeros.
 */
export function withCheckedNumbers(
  records: Records,
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
): Records {
  const columns = new Map(records.columns);
  for (const [field, column] of records.columns) {
    if (column.type !== 'idNumber') continue;
    const checked = decisions.filter((decision) => decision.field === field && isCheck(decision));
    if (checked.length > 0) columns.set(field, confirmedColumn(column, checked, recordsOf));
  }
  return { ...records, columns };
}

function confirmedColumn(
  column: IdColumn,
  checked: readonly Decision[],
  recordsOf: RecordsOf,
): IdColumn {
  const confirmed = new Set<number>();
  const values = [...column.values];
  const index = column.index.slice();
  const at = new Map(values.map(({ text }, position) => [text, position]));
  for (const { value, subject } of checked) {
    if (subject.type !== 'rows') continue;
    for (const record of recordsWith(subject.groups.flat(), recordsOf)) {
      const { text } = values[index[record]!]!;
      if (!isCheckedNumber(text, value)) continue;
      confirmed.add(record);
      if (text === value) continue;
      const position =
        at.get(value) ?? values.push({ text: value, kind: 'cccd', repaired: true }) - 1;
      at.set(value, position);
      index[record] = position;
    }
  }
  return { ...column, values, index, confirmed };
}

/** Whether a number is the checked one, perhaps without its leading zeros. */
function isCheckedNumber(text: string, value: string): boolean {
  return (
    text === value ||
    (value.length === 12 && text.length >= 10 && text === value.replace(/^0+/, ''))
  );
}
