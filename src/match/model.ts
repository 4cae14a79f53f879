/**
 * The default model: match weights in bits (log2 of the likelihood ratio, Fellegi and Sunter 1969).
 * Where a rung rests on agreement, the bits of the agreeing value (from its frequency in the data)
 * are added to the number given here, which is then log2 of how often one person's two rows show
 * that rung. Other rungs stand as they are.
 */
export const model = {
  /** Limits in bits; see `MatchSettings`. */
  mergeAt: 4,
  askAt: -1.5,
  /** Further rows of the same person to expect per row, and where they stand. */
  prior: { matchesPerRow: 0.25, sameTable: 0.25, sameCommune: 0.55, elsewhere: 0.2 },
  name: {
    same: -0.2,
    soft: -2,
    unmarked: -0.4,
    initials: -1,
    'given-initial': -1,
    dropped: -3.5,
    slip: -5.5,
    dialect: -5.5,
    mark: -6.5,
    middle: -2,
    surname: -2,
    'mark-given': -4,
    variant: -4.5,
    given: -20,
    other: -20,
  },
  /** Bits below which a name's rarity is never counted, and the most that it is. */
  nameRarity: { least: 1, most: 22 },
  birth: {
    same: -0.2,
    swapped: -6,
    digit: -10,
    month: 3.2,
    near: 0,
    year: -0.1,
    'day-month': 0.5,
    'same-year': -3,
    'next-year': -4.5,
    other: -8,
  },
  /** `…-same` grow with log2 of the number of rows: chance agreement gets rarer. */
  id: {
    'cccd-same': 8.5,
    'cmnd-same': 7,
    'other-same': 2,
    digit: 6,
    tail: 8,
    kinds: 0,
    'cccd-different': -12,
    'cmnd-different': -5,
    'other-different': -0.5,
  },
  /** `same` is lessened by log2 of the number of names that share the phone. */
  phone: { same: 8, digit: 3, different: -1 },
  gender: { same: 0.2, different: -4.5 },
  /** `same`: log2 of how often a person's rows stand in one branch; their rarity is added. */
  branch: { same: -0.8, different: -0.8, most: 3 },
  /** A date that compares (admission). */
  date: { same: -0.5, near: 1, year: 0.3, different: -2, most: 6 },
  /** A code that identifies (a card number); `same` grows with log2 of the rows. */
  code: { same: 5, digit: 3, different: -3 },
  text: { same: -0.7, near: 0.5, different: -0.7, closedDifferent: -2, most: 3 },
  textIdentifies: { same: -0.7, near: 1, different: -1.5, most: 8 },
  /** Bits beyond the limits that a pair needs when only one thing supports it (a year, a phone). */
  halfSupport: { merge: 4, ask: 3 },
  /** A stronger link to a rival by less than this is no decision, in bits. */
  rivalMargin: 4,
  /** Two records below this weight contradict each other, in bits. */
  contradiction: -4,
} as const;
