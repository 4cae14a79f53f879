/** Draws a member's other values, more or less exactly by their source. */
import type { Random, RosterDate } from '#product/sample/index.js';
import type { Person } from '../people/person.js';
import { MERGED_IN, type Source, type YearsScenario } from '../scenario.js';
import type { Clerk } from './clerk.js';

export interface Particulars {
  /** Joining date; `undefined` for an empty cell. */
  joined: RosterDate | undefined;
  official: RosterDate | undefined;
  people: string;
  hometown: string;
}

/** Probability by source that dates are given from memory, not from a membership book. */
const byHeart: Readonly<Record<Source, number>> = {
  papers: 0.3,
  form: 0.45,
  'branch list': 0.7,
  telephone: 0.9,
  photocopy: 0.2,
  file: 0,
};

export function particularsOf(
  person: Person,
  source: Source,
  clerk: Clerk,
  { bookAtHand }: YearsScenario,
  random: Random,
): Particulars {
  const isByHeart = random.chance(byHeart[source]) && !random.chance(bookAtHand);
  const joined = isByHeart ? recalled(person.joined, random) : person.joined;
  const isOfficial = isBeforeMerger(person.official);
  return {
    joined,
    official:
      !isOfficial || joined === undefined ? undefined : { ...joined, year: joined.year + 1 },
    people: source === 'telephone' && random.chance(0.3) ? '' : person.people,
    hometown: hometownOf(person.hometown, clerk),
  };
}

export function isBeforeMerger({ month, year }: RosterDate): boolean {
  return year < MERGED_IN.year || (year === MERGED_IN.year && month < MERGED_IN.month);
}

/** Recalls a date: the year is at most one off, the day often a holiday of the Union or Party. */
function recalled(date: RosterDate, random: Random): RosterDate | undefined {
  const draw = random.next();
  if (draw < 0.25) return undefined;
  if (draw < 0.5) return { day: 0, month: 0, year: date.year };
  if (draw < 0.7) return date;
  if (draw < 0.85) return { ...date, day: 26, month: 3 };
  return { ...date, year: date.year + random.pick([-1, -1, 1]) };
}

function hometownOf(hometown: string, { hometowns }: Clerk): string {
  const parts = hometown.split(', ');
  switch (hometowns) {
    case 'all':
      return hometown;
    case 'commune and district':
      return `${parts[0]} - ${parts[1]}`;
    case 'district and province':
      return parts.slice(1).join(', ');
    case 'nothing':
      return '';
  }
}
