/** Describes the kinds of traps in rosters; `kinds.ts` lists them. */
import type { Entry, EntryField } from '../people/entry.js';
import type { PeopleMaker, Person } from '../people/people.js';
import type { Random } from '../random.js';

/** row: in the same branch · branch: in another branch of the commune · commune: in another commune. */
export type FurtherPlace = 'row' | 'branch' | 'commune';

/** A further row of the same person. */
export interface AgainKind {
  effect: 'again';
  what: string;
  /** Fields that both rows keep, so that the pair can be decided or asked. */
  keeps: readonly EntryField[];
  where?: FurtherPlace;
  /** Alters the further row. @returns false if it has nothing to alter */
  distort(entry: Entry, random: Random): boolean;
}

/** Another person who looks alike. */
export interface OtherKind {
  effect: 'other';
  what: string;
  keeps: readonly EntryField[];
  /**
   * Makes the other person from a model and a freshly drawn person.
   * @returns undefined if the model does not suit
   */
  make(model: Person, fresh: Person, people: PeopleMaker): Person | undefined;
  /** Whether both share name and date of birth on purpose. */
  sharesIdentity?: true;
}

/** A row with something wrong, or with a note. */
export interface RowKind {
  effect: 'row';
  what: string;
  /** Alters the row. @returns the rows concerned; none if the row does not suit */
  alter(entry: Entry, free: Iterable<Entry>, random: Random): Entry[];
}

export type Kind = AgainKind | OtherKind | RowKind;
