import { CHECK_PREFIX, type Decision, type IdColumn, type Records } from '../../model/index.js';
import { type RecordsOf, recordsWith } from '../links/links.js';

/** Marks the ID numbers that the population register has, which nothing else on their rows can make doubtful. */
export function withCheckedNumbers(
  records: Records,
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
): Records {
  const columns = new Map(records.columns);
  for (const [field, column] of records.columns) {
    if (column.type !== 'idNumber') continue;
    const confirmed = confirmedRecords(field, column, decisions, recordsOf);
    if (confirmed.size > 0) columns.set(field, { ...column, confirmed });
  }
  return { ...records, columns };
}

function confirmedRecords(
  field: string,
  { values, index }: IdColumn,
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
): Set<number> {
  const confirmed = new Set<number>();
  for (const { question, field: decided, value, subject } of decisions) {
    if (decided !== field || !question.startsWith(CHECK_PREFIX) || subject.type !== 'rows')
      continue;
    for (const record of recordsWith(subject.groups.flat(), recordsOf)) {
      if (values[index[record]!]!.text === value) confirmed.add(record);
    }
  }
  return confirmed;
}
