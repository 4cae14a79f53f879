/** Makes a person's row in a roster, before an office's habit gives it columns and a format. */
import type { Random } from '../random.js';
import type { RosterDate } from './date.js';
import { fullName, type Person } from './people.js';

export interface Entry {
  /** True person of the row. */
  person: Person;
  /** Index of the old commune, hence of its roster. */
  roster: number;
  /** Index into the branches of that commune. */
  branch: number;
  /** Order within the branch, from 0 to 1. */
  rank: number;
  name: string;
  birth: RosterDate | undefined;
  id: string;
  phone: string;
  ethnicity: string;
  religion: string;
  hometown: string;
  address: string;
  joined: RosterDate | undefined;
  card: string;
  post: string;
  schooling: string;
  note: string;
}

/** A field that may be left out. */
export type EntryField = 'birth' | 'id' | 'phone' | 'joined' | 'card' | 'hometown' | 'schooling';

/** Probability that a row has the field. */
const presence: Record<EntryField, number> = {
  birth: 0.985,
  id: 0.86,
  phone: 0.72,
  joined: 0.9,
  card: 0.4,
  hometown: 0.93,
  schooling: 0.9,
};
const fields = Object.keys(presence) as EntryField[];

/** Makes a row with every true value of a person, in the roster of their own commune. */
export function fullEntry(person: Person, rank: number): Entry {
  return {
    person,
    roster: person.commune,
    branch: person.branch,
    rank,
    name: fullName(person),
    birth: person.birth,
    id: person.cccd,
    phone: person.phone,
    ethnicity: person.ethnicity,
    religion: person.religion,
    hometown: person.hometown,
    address: person.address,
    joined: person.joined,
    card: person.card,
    post: person.post,
    schooling: person.schooling,
    note: '',
  };
}

/**
 * Leaves out fields at realistic rates, in place.
 * @param keeps fields that remain
 * @param idPresence probability that the ID number remains
 */
export function leaveOutFields(
  entry: Entry,
  keeps: readonly EntryField[],
  idPresence: number,
  random: Random,
): void {
  for (const field of fields) {
    const present = random.chance(field === 'id' ? idPresence : presence[field]);
    if (present || keeps.includes(field)) continue;
    if (field === 'birth' || field === 'joined') entry[field] = undefined;
    else entry[field] = '';
  }
}

/** Probability that a row has an ID number. */
export const usualIdPresence = presence.id;

/** Tells whether a row has a value in the field. */
export function hasField(entry: Entry, field: EntryField): boolean {
  return entry[field] !== undefined && entry[field] !== '';
}
