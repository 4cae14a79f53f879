import type { Candidate } from '../../model/index.js';

/** Lists the rows that have a text, in the given order. */
export function candidatesOf(
  records: readonly number[],
  textOf: (record: number) => string,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const record of records) {
    const text = textOf(record);
    if (text !== '') candidates.push({ record, text });
  }
  return candidates;
}

/** Whether all candidates have one text. */
export function isOneValue(candidates: readonly Candidate[]): boolean {
  return candidates.every((candidate) => candidate.text === candidates[0].text);
}
