/** Checks dates against ages. */
import { finding, type Profile } from '../../model/index.js';
import { precisionOf, type YearRange, yearOf } from '../../text/index.js';
import type { People } from '../rosters/people.js';
import { placeOf } from '../rosters/sources.js';
import type { Sink } from '../sink.js';

/** Year for which ages are computed: that of the merger, so that results do not depend on today. */
const REFERENCE_YEAR = 2025;
const YOUNGEST_TO_JOIN = 15;

/** Returns the birth years of a profile's members, which decide the century of a two-digit year. */
export function birthYears(ages: Profile['ages']): YearRange {
  return { from: REFERENCE_YEAR - ages.max, to: REFERENCE_YEAR - ages.min };
}

/** Drops and reports dates of joining in a year before the 15th birthday. */
export function dropTooYoung(
  joined: Int32Array,
  births: Int32Array,
  field: { joined: string; birth: string },
  sink: Sink,
): void {
  for (let record = 0; record < joined.length; record++) {
    if (joined[record] === 0 || births[record] === 0) continue;
    if (yearOf(joined[record]) >= yearOf(births[record]) + YOUNGEST_TO_JOIN) continue;
    joined[record] = 0;
    const code = 'joined-too-young';
    sink.faults.push({ record, field: field.joined, code, otherField: field.birth });
  }
}

/**
 * Counts dates of joining a few days or months before the 15th birthday. They are kept, since whole
 * classes are often admitted on one day; one finding per table.
 */
export function findJoinedYoung(
  people: People,
  joined: Int32Array,
  births: Int32Array,
  sink: Sink,
): void {
  for (const { source, first, rows } of people.bySource) {
    let count = 0;
    for (let record = first; record < first + rows.length; record++) {
      if (precisionOf(joined[record]) !== 'day' || precisionOf(births[record]) !== 'day') continue;
      if (joined[record] < births[record] + YOUNGEST_TO_JOIN * 10000) count++;
    }
    if (count === 0) continue;
    sink.findings.push(finding('warning', 'joined-young', { count }, placeOf(source)));
  }
}

/** Counts members outside the ages of the profile; they remain members. One finding per table. */
export function findAgesOutside(
  people: People,
  births: Int32Array,
  ages: Profile['ages'],
  sink: Sink,
): void {
  const { from, to } = birthYears(ages);
  for (const { source, first, rows } of people.bySource) {
    let count = 0;
    for (let record = first; record < first + rows.length; record++) {
      const year = yearOf(births[record]);
      if (year !== 0 && (year < from || year > to)) count++;
    }
    if (count === 0) continue;
    const args = { count, min: ages.min, max: ages.max };
    sink.findings.push(finding('warning', 'ages-outside', args, placeOf(source)));
  }
}
