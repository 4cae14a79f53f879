/** Counts why rows differ from the truth and people have several rows, for the README of a sample. */

const again = [
  'moved, and the old list kept the row',
  'moved within the commune, and the old branch kept the row',
  'listed at work and at home',
  'came back, and was entered anew',
  'entered twice in one year',
  'list of the year before handed over too',
  'on the list of a school too',
] as const;

const changes = [
  'a birth date corrected with the new card',
  'a name corrected with the new card',
  'too old, and struck off',
  'an older card still on the list',
  'twins',
  'list made anew',
  'a new clerk',
] as const;

const slips = [
  'handwriting of a name',
  'handwriting of a date',
  'handwriting of an ID number',
  'heard: a name',
  'photocopy: a name',
  'photocopy: a number',
  'typed: a name',
  'typed: a date',
  'typed: an ID number',
  'typed: a phone number',
  'middle name left out',
  'shortened',
  'year of birth only',
  'no ID number asked for',
  'filled down: a date',
  'filled down: an ID number',
  'filled down: gender',
  'one column sorted alone',
  'zeros lost when a file was saved as text',
  'numbers rounded in a narrow column',
  'dates saved under American settings',
  'row sent as a file',
  'numbers of new cards collected',
] as const;

export const causeGroups = { again, changes, slips };

export type Cause = (typeof again | typeof changes | typeof slips)[number];

export class Causes {
  readonly counts = new Map<Cause, number>(
    [...again, ...changes, ...slips].map((cause) => [cause, 0]),
  );

  add(cause: Cause, times = 1): void {
    this.counts.set(cause, this.counts.get(cause)! + times);
  }
}
