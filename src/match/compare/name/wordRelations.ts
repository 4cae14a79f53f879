/** Relates the words of a table of names. */
import { memoizePairs } from '../../arrays/memoizePairs.js';
import { isOneEdit } from '../text/edits.js';
import { jaroWinkler } from '../text/similarity.js';
import { commonGivenNames } from './givenNames.js';
import type { NameTable } from './nameTable.js';
import { Relation, relate } from './syllable.js';

const LOOKS_ALIKE = 0.7;
/** A given name is common if so many different names have it. */
const COMMON = 20;
/** A given name is attested if so many names have it, and one for so many of the name beside it. */
const ATTESTED = { names: 3, ratio: 20 };

/** Relations of two syllables, given by their numbers. */
export interface WordRelations {
  relation(a: number, b: number): Relation;
  /** Whether both syllables are given names, rather than one a slip of the other. */
  areGivens(a: number, b: number): boolean;
  /** Whether one syllable may be the other one, damaged. */
  looksAlike(a: number, b: number): boolean;
}

export function relateWords(table: NameTable): WordRelations {
  const { words } = table;
  const related = memoizePairs(words.length, (a, b) => relate(words[a]!, words[b]!, isOneEdit));
  // A word that lost letters is equal to any other one of them.
  const own = words.map(({ text }) => (text.includes('?') ? Relation.Wild : Relation.Same));
  return {
    relation: (a, b) => (a === b ? own[a]! : (related(a, b) as Relation)),
    areGivens: givenNames(table),
    looksAlike: (a, b) => jaroWinkler(words[a]!.folded, words[b]!.folded) >= LOOKS_ALIKE,
  };
}

/** Judges by a list of common given names, else by the number of different names in the data. */
function givenNames({ words, givens, foldedGivens }: NameTable): WordRelations['areGivens'] {
  const isAttested = (word: number, neighbour: number) => {
    const own = foldedGivens[word]!;
    return own >= ATTESTED.names && own * ATTESTED.ratio >= foldedGivens[neighbour]!;
  };
  // Equal letters with different marks are two names, unless one is common and the other rare.
  const isMistake = (word: number, neighbour: number) => {
    const known = givens[neighbour]!;
    return known >= COMMON && givens[word]! * ATTESTED.ratio < known;
  };
  const isGiven = (word: number, neighbour: number) =>
    commonGivenNames.has(words[word]!.folded) || isAttested(word, neighbour);
  return (a, b) => {
    if (words[a]!.folded === words[b]!.folded) return !isMistake(a, b) && !isMistake(b, a);
    // Nothing shows which of two words of another language is a slip: H'Lan, H'Lun.
    if (words[a]!.broken && words[b]!.broken) return true;
    return isGiven(a, b) && isGiven(b, a);
  };
}
