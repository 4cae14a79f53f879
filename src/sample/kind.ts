/** The shapes of the things that go wrong in rosters; `kinds.ts` lists them all. */
import type { Entry, EntryField } from './entry.js';
import type { People, Person } from './people.js';
import type { Random } from './random.js';

/** row: beside the first one · branch: in another branch of the commune · commune: in another file. */
export type Where = 'row' | 'branch' | 'commune';

export interface AgainKind {
  effect: 'again';
  what: string;
  /** Fields that both rows have, so that the pair can be decided or asked. */
  keeps: readonly EntryField[];
  where?: Where;
  /** Alters the further row; false if this person offers nothing to alter. */
  distort(entry: Entry, random: Random): boolean;
}

export interface OtherKind {
  effect: 'other';
  what: string;
  keeps: readonly EntryField[];
  /**
   * The other person, made of the one that he or she looks like and of a freshly drawn one;
   * undefined if that person doesn't lend itself to it.
   */
  make(model: Person, fresh: Person, people: People): Person | undefined;
  /** Name and date of birth are shared on purpose. */
  sharesIdentity?: true;
}

export interface RowKind {
  effect: 'row';
  what: string;
  /** Alters the row; gives the rows concerned, none if this row doesn't lend itself to it. */
  alter(entry: Entry, free: Iterable<Entry>, random: Random): Entry[];
}

export type Kind = AgainKind | OtherKind | RowKind;
