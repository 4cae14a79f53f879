/** Describes people with their true values, and what their papers say in a year. */
import type { RosterDate, Sex } from '#product/sample/index.js';

export interface Person {
  key: string;
  surname: string;
  middle: string[];
  given: string;
  sex: Sex;
  birth: RosterDate;
  /** Whether the day of birth is known; otherwise papers say the year, or 1 January. */
  knowsDay: boolean;
  cmnd: string;
  /** Years of issue; `NEVER` for a card that was never issued. */
  cmndYear: number;
  cccd: string;
  cccdYear: number;
  /** Phone numbers in order of year. */
  phones: { from: number; number: string }[];
  people: string;
  hometown: string;
  joined: RosterDate;
  /** Date of full Party membership, a year after joining. */
  official: RosterDate;
  /** Name or birth in papers before a correction. */
  formerly: { until: number; name?: string[]; birth?: RosterDate } | undefined;
}

export interface Papers {
  name: string[];
  birth: RosterDate;
  /** ID number; `''` before the first card. */
  id: string;
  phone: string;
}

export const NEVER = 9999;

export function papersOf(person: Person, year: number): Papers {
  const { surname, middle, given, formerly } = person;
  const before = formerly !== undefined && year < formerly.until ? formerly : undefined;
  return {
    name: before?.name ?? [surname, ...middle, given],
    birth: before?.birth ?? person.birth,
    id: idOf(person, year),
    phone: person.phones.findLast(({ from }) => from <= year)?.number ?? '',
  };
}

export function idOf(person: Person, year: number): string {
  if (person.cccdYear <= year) return person.cccd;
  return person.cmndYear <= year ? person.cmnd : '';
}
