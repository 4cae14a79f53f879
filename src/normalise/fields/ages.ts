/** Checks dates against ages. */
import { type Finding, finding, type Profile, type ValueFault } from '../../model/index.js';
import { birthYears, precisionOf, yearOf } from '../../text/index.js';
import type { People } from '../rosters/people.js';
import { placeOf } from '../rosters/sources.js';

const YOUNGEST_TO_JOIN = 15;

/**
 * Drops and reports dates of joining in a year before the 15th birthday.
 * @param joined packed dates by record, like `births`
 */
export function withoutTooYoung(
  joined: Int32Array,
  births: Int32Array,
  field: { joined: string; birth: string },
): { packed: Int32Array; faults: ValueFault[] } {
  const packed = joined.slice();
  const faults: ValueFault[] = [];
  for (let record = 0; record < joined.length; record++) {
    if (joined[record] === 0 || births[record] === 0) continue;
    if (yearOf(joined[record]) >= yearOf(births[record]) + YOUNGEST_TO_JOIN) continue;
    packed[record] = 0;
    const code = 'joined-too-young';
    faults.push({ record, field: field.joined, code, otherField: field.birth });
  }
  return { packed, faults };
}

/**
 * Counts dates of joining a few days or months before the 15th birthday. They are kept, since whole
 * classes are often admitted on one day; one finding per table.
 */
export function joinedYoung(people: People, joined: Int32Array, births: Int32Array): Finding[] {
  return people.bySource.flatMap(({ source, first, rows }) => {
    let count = 0;
    for (let record = first; record < first + rows.length; record++) {
      if (precisionOf(joined[record]) !== 'day' || precisionOf(births[record]) !== 'day') continue;
      if (joined[record] < births[record] + YOUNGEST_TO_JOIN * 10000) count++;
    }
    return count === 0 ? [] : [finding('warning', 'joined-young', { count }, placeOf(source))];
  });
}

/** Least number and share of people outside the ages from which a table may be a list of others. */
const FEWEST_OTHERS = 3;
const SHARE_OF_OTHERS = 0.9;

/** Counts members outside the ages of the profile; they remain members. One finding per table. */
export function agesOutside(people: People, births: Int32Array, ages: Profile['ages']): Finding[] {
  const { from, to } = birthYears(ages);
  return people.bySource.flatMap(({ source, first, rows }) => {
    const years = Array.from(births.subarray(first, first + rows.length), yearOf);
    const known = years.filter((year) => year !== 0);
    const count = known.filter((year) => year < from || year > to).length;
    if (count === 0) return [];
    const areOthers = count >= FEWEST_OTHERS && count >= SHARE_OF_OTHERS * known.length;
    const code = areOthers ? 'ages-all-outside' : 'ages-outside';
    const args = { count, min: ages.min, max: ages.max };
    return [finding('warning', code, args, placeOf(source))];
  });
}
