/** How the words of a table of names relate; made anew where the table goes. */

import { memoize } from '../../arrays/memoize.js';
import { isOneEdit } from '../text/edits.js';
import { jaroWinkler } from '../text/similarity.js';
import { commonGivenNames } from './givenNames.js';
import type { NameTable } from './nameTable.js';
import { Relation, relate } from './syllable.js';

const LOOKS_ALIKE = 0.7;
/** So many different names with a given name make it a common one. */
const COMMON = 20;
/** So many different names with a given name, and one in so many of its neighbour's, make it a word. */
const ATTESTED = { names: 3, ratio: 20 };

/** By the numbers of syllables. */
export interface WordRelations {
  relation(a: number, b: number): Relation;
  /** Both syllables are given names, not one a slip of the other. */
  areGivens(a: number, b: number): boolean;
  /** So many letters are common that one syllable may be a damaged other. */
  looksAlike(a: number, b: number): boolean;
}

export function relateWords(table: NameTable): WordRelations {
  const { words } = table;
  const related = memoize((a, b) => relate(words[a]!, words[b]!, isOneEdit));
  return {
    relation: (a, b) => (a === b ? Relation.Same : (related(a, b) as Relation)),
    areGivens: givenNames(table),
    looksAlike: (a, b) => jaroWinkler(words[a]!.folded, words[b]!.folded) >= LOOKS_ALIKE,
  };
}

/** Judges by common use, else by how many different names of the data have it. */
function givenNames({ words, givens, foldedGivens }: NameTable): WordRelations['areGivens'] {
  const isAttested = (word: number, neighbour: number) => {
    const own = foldedGivens[word]!;
    return own >= ATTESTED.names && own * ATTESTED.ratio >= foldedGivens[neighbour]!;
  };
  // The same letters with other marks are two names, unless one is common and the other hardly seen.
  const isMistake = (word: number, neighbour: number) => {
    const known = givens[neighbour]!;
    return known >= COMMON && givens[word]! * ATTESTED.ratio < known;
  };
  const isGiven = (word: number, neighbour: number) =>
    commonGivenNames.has(words[word]!.folded) || isAttested(word, neighbour);
  return (a, b) => {
    if (words[a]!.folded === words[b]!.folded) return !isMistake(a, b) && !isMistake(b, a);
    return isGiven(a, b) && isGiven(b, a);
  };
}
