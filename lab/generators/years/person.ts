/** People as they truly are, and what their papers say in a year. */
import type { RosterDate, Sex } from '#product/sample/index.js';

export interface Person {
  key: string;
  surname: string;
  middle: string[];
  given: string;
  sex: Sex;
  birth: RosterDate;
  /** Nobody wrote the day down: papers say the year, or 1 January. */
  knowsDay: boolean;
  cmnd: string;
  /** Years of issue; a card that was never issued has a year that doesn't come. */
  cmndYear: number;
  cccd: string;
  cccdYear: number;
  /** In order of year. */
  phones: { from: number; number: string }[];
  people: string;
  hometown: string;
  joined: RosterDate;
  /** Party alone: a year after joining. */
  official: RosterDate;
  /** What papers said before a correction. */
  formerly: { until: number; name?: string[]; birth?: RosterDate } | undefined;
}

export interface Papers {
  name: string[];
  birth: RosterDate;
  /** `''` before the first card. */
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
