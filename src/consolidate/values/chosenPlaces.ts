import type { RecordLists } from '../lists/recordLists.js';

/** Gives the members whose values rules choose, or people, a place in the columns of values. */
export class ChosenPlaces {
  /** Number of places. */
  readonly count: number;
  /** Holds the place of each member; -1 for those that show their only row. */
  readonly #places: Int32Array;

  /**
   * Numbers the members with several rows or a decision.
   * @param isDecided whether people decided about a member
   */
  constructor(records: RecordLists, isDecided: (member: number) => boolean) {
    this.#places = new Int32Array(records.length).fill(-1);
    let count = 0;
    for (let member = 0; member < records.length; member++) {
      if (records.count(member) > 1 || isDecided(member)) this.#places[member] = count++;
    }
    this.count = count;
  }

  /** Gives the place of a member; -1 if it shows its only row. */
  at(member: number): number {
    return this.#places[member]!;
  }
}
