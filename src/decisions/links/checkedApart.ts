import { addTo, CHECK_PREFIX, type Decision } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { type CannotLink, type RecordsOf, recordsWith } from './links.js';

/** Makes a value comparable by field; `undefined` for one that does not distinguish people, such as a year alone. */
const DISTINGUISHING: Readonly<Record<string, (value: string) => string | undefined>> = {
  name: fold,
  birth: (value) => (/^\d\d\/\d\d\/\d{4}$/.test(value) ? value : undefined),
  gender: (value) => value,
  id: (value) => (/^\d{12}$/.test(value) ? value : undefined),
};

/**
 * Keeps people apart for whom the population register has different values: merged, one of the checked
 * values would be lost.
 * @returns at most one cannot-link a field, with a side for each value
 */
export function checkedApart(decisions: readonly Decision[], recordsOf: RecordsOf): CannotLink[] {
  const sidesOf = new Map<string, Map<string, number[]>>();
  for (const { question, field, value, subject } of decisions) {
    if (!question.startsWith(CHECK_PREFIX) || subject.type !== 'rows') continue;
    const side = DISTINGUISHING[field]?.(value);
    if (side === undefined) continue;
    const sides = sidesOf.get(field) ?? new Map<string, number[]>();
    sidesOf.set(field, sides);
    for (const record of recordsWith(subject.groups.flat(), recordsOf)) addTo(sides, side, record);
  }
  return [...sidesOf.values()].filter(({ size }) => size > 1).map((sides) => [...sides.values()]);
}
