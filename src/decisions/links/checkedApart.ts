/** People for whom the population register has different values: merged, one of the checked values would be lost. */
import { addTo, type Decision, isCheck } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { type CannotLinkPair, type LinkGraph, pairsOf } from './linkGraph.js';
import { type CannotLink, type RecordsOf, recordsWith } from './links.js';

/** Makes a value comparable by field; undefined for one that does not distinguish people, such as a year alone. */
const DISTINGUISHING: Readonly<Record<string, (value: string) => string | undefined>> = {
  name: fold,
  birth: (value) => (/^\d\d\/\d\d\/\d{4}$/.test(value) ? value : undefined),
  gender: (value) => value,
  id: (value) => (/^\d{12}$/.test(value) ? value : undefined),
};

/** A checked value of a record, comparable. */
interface Checked {
  value: string;
  by: Decision;
}

/** Keeps these people apart. @returns at most one cannot-link a field, with a side for each value */
export function checkedApart(decisions: readonly Decision[], recordsOf: RecordsOf): CannotLink[] {
  return [...checkedValues(decisions, recordsOf).values()].flatMap((checked) => {
    const sides = new Map<string, number[]>();
    for (const [record, { value }] of checked) addTo(sides, value, record);
    return sides.size < 2 ? [] : [[...sides.values()]];
  });
}

/**
 * Lists pairs of records that answers join although the register has different names, birth dates or genders for
 * them, once for each checked value. Different numbers are compared with those of all rows.
 */
export function joinedAgainstChecks(
  joined: LinkGraph,
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
): CannotLinkPair[] {
  const people = joined.people();
  return [...checkedValues(decisions, recordsOf)].flatMap(([field, checked]) =>
    field === 'id' ? [] : people.flatMap((records) => pairsOfValues(records, checked)),
  );
}

function pairsOfValues(
  records: readonly number[],
  checked: ReadonlyMap<number, Checked>,
): CannotLinkPair[] {
  const sides = new Map<string, number[]>();
  const reasons = new Set<Decision>();
  for (const record of records) {
    const found = checked.get(record);
    if (found === undefined) continue;
    addTo(sides, found.value, record);
    reasons.add(found.by);
  }
  if (sides.size < 2) return [];
  return [...reasons].flatMap((by) => pairsOf([...sides.values()], by));
}

/** Gives the checked values that distinguish people, by field and record. */
function checkedValues(
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
): Map<string, Map<number, Checked>> {
  const byField = new Map<string, Map<number, Checked>>();
  for (const by of decisions.filter(isCheck)) {
    const { field, subject } = by;
    if (subject.type !== 'rows') continue;
    const value = DISTINGUISHING[field]?.(by.value);
    if (value === undefined) continue;
    const checked = byField.get(field) ?? new Map<number, Checked>();
    byField.set(field, checked);
    for (const record of recordsWith(subject.groups.flat(), recordsOf)) {
      checked.set(record, { value, by });
    }
  }
  return byField;
}
