/** Judges by the words of all names which of two names of one person is probably a slip. */
import { countUp } from '../../model/index.js';

/** A name by its words in lower case, surname first. */
type Words = readonly string[];

/** A word counts as the right one if it is so many times as frequent as the other. */
const RATIO = 8;
/** Added to both counts, so that words seen once or never prove little. */
const UNSEEN = 0.5;

/** Counts the words of names: surnames, given names, and those between them. */
export class NameWordCounts {
  readonly #counts = new Map<string, number>();

  /** @param names one entry per row */
  constructor(names: Iterable<Words>) {
    for (const words of names) {
      words.forEach((word, at) => {
        countUp(this.#counts, keyOf(word, at, words.length));
      });
    }
  }

  /**
   * Whether each word of a name in which the other one differs is many times as frequent as the other's word (Dũng,
   * Giũng). Never for names with different numbers of words.
   */
  isMuchCommoner(name: Words, other: Words): boolean {
    if (name.length !== other.length) return false;
    let isOther = false;
    for (const [at, word] of name.entries()) {
      if (word === other[at]) continue;
      isOther = true;
      if (this.#countOf(word, at, name) < RATIO * this.#countOf(other[at]!, at, name)) return false;
    }
    return isOther;
  }

  #countOf(word: string, at: number, { length }: Words): number {
    return (this.#counts.get(keyOf(word, at, length)) ?? 0) + UNSEEN;
  }
}

function keyOf(word: string, at: number, length: number): string {
  const part = at === 0 ? 'surname' : at === length - 1 ? 'given' : 'middle';
  return `${part} ${word}`;
}

/** Sex that the middle word of a name shows: 1 male (Văn), 2 female (Thị), 0 for other names. */
export function sexOfName(folded: Words): 0 | 1 | 2 {
  if (folded.length < 3) return 0;
  if (folded[1] === 'thi') return 2;
  return folded[1] === 'van' ? 1 : 0;
}
