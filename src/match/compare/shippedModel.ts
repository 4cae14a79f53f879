/**
 * The shipped model: match weights in bits (log2 of the likelihood ratio, Fellegi and Sunter 1969). On levels of
 * agreement the term-frequency adjustment of the value is added. There the weight is log2 of how often two rows of
 * one person show the level.
 */
export const shippedModel = {
  /** log2 of the further rows of the same person to expect for a row in each kind of place. */
  place: { table: -3, commune: -3.2, merged: -4, district: -3.8, elsewhere: -4.2 },
  name: {
    same: -0.4,
    soft: -3.5,
    unmarked: -1,
    initials: -2,
    'given-initial': -3,
    dropped: -3.5,
    slip: -4.5,
    dialect: -5.5,
    mark: -5.5,
    order: -7,
    middle: -2,
    surname: -2,
    garbled: 0,
    'mark-given': -3.5,
    variant: -4,
    'garbled-given': -4,
    given: -20,
    other: -20,
  },
  /** Least and most bits of the term-frequency adjustment of a name. */
  nameFrequency: { least: 1, most: 22 },
  birth: {
    same: -0.4,
    swapped: -6,
    digit: -5.5,
    month: -1.5,
    near: -0.3,
    year: -0.6,
    'day-month': 1,
    'same-year': -3,
    'next-year-alone': -2,
    'next-year': -4,
    other: -8,
    generation: -12,
  },
  /** `…-same` grow with log2 of the number of rows: chance agreement gets rarer. */
  id: {
    'cccd-same': -0.5,
    'cmnd-same': -0.5,
    'other-same': -1,
    digit: 6,
    tail: 8,
    kinds: 0,
    'cccd-different': -12,
    'cmnd-different': -5,
    'other-different': -0.5,
    doubtful: -1,
  },
  /** `same` is lessened by log2 of the number of names that share the phone. */
  phone: { same: -0.5, digit: 4, different: -2 },
  gender: { same: 0.3, different: -3.5 },
  /** `same`: log2 of how often a person's rows are in one branch; the adjustment is added. */
  branch: { same: -1, different: -0.5 },
  /** A date that compares (admission). */
  date: { same: -0.4, digit: -4.5, month: -2, year: -2, different: -2.8 },
  /** A code that identifies (a card number); `same` grows with log2 of the rows. */
  code: { same: -0.5, digit: 3, different: -3 },
  text: { same: -0.4, swapped: -8, slip: -4, near: -4, different: -1.5 },
  textClosed: { same: -0.2, swapped: -8, slip: -4, near: -4, different: -3.5 },
  textIdentifies: { same: -0.7, swapped: -8, slip: -3.2, near: -4, different: -1.5 },
  namePart: {
    same: -0.3,
    exchanged: -0.3,
    swapped: -5,
    slip: -3,
    near: -4,
    initial: 0,
    garbled: 0,
    different: -8,
  },
  /** Most bits of the term-frequency adjustment. */
  frequencyCaps: {
    branch: 3.8,
    date: 9,
    text: 3.7,
    textClosed: 3.7,
    textIdentifies: 8.7,
    namePart: 16,
    /** Cap for a phone of one person; families share phones, so one is less rare than its digits. */
    phone: 8.7,
    /** Cap beyond log2 of the number of rows. */
    cccd: 9,
    cmnd: 7.5,
    otherId: 3,
    code: 5.5,
    /** Cap beyond the bits of the year. */
    month: 3.6,
    digit: 0,
  },
  /**
   * Caps of generic lists. Their model has a class of pairs for relatives, who share an address and a phone. So
   * agreement on a rare value may weigh more.
   */
  genericFrequencyCaps: { text: 12, textClosed: 12, textIdentifies: 14, phone: 12, digit: 5 },
} as const;

/** Weights of a comparison by position of the level; `missing` weighs 0. */
export function levelWeights<L extends string>(
  levels: readonly ('missing' | L)[],
  weights: Readonly<Record<L, number>>,
): Float64Array {
  return Float64Array.from(levels, (level) => (level === 'missing' ? 0 : weights[level]));
}
