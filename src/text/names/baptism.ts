/** Names of baptism before a complete name, which many lists leave out: `Maria Nguyễn Thị Lan`. */
import { fold } from '../letters/fold.js';
import { beginsWithSurname } from './surnames.js';

/** Without marks, blanks and hyphens. */
const BAPTISMAL = new Set(
  `agata agnes andre anne ane anre anna anton antonio augustino baotixita batolomeo benado benedicto bernado
   cecilia xexilia clara catarina daminh david elizabeth isave emmanuel gabriel giacobe gioan gioakim giuda
   giuse goretti haidonggiesu inhaxio laurenso lorenxo luca lucia magdalena madalena marco macco maria marta
   matta matthia mattheu micae monica phanxico phanxica phaolo phero philipphe raphael rosa simon stephano
   teresa terexa toma vinhson xavie`.split(/\s+/),
);
/** Lists what a name of baptism may begin with. */
const BEGINNINGS = new Set(
  [...BAPTISMAL].flatMap((name) => Array.from(name, (_, at) => name.slice(0, at + 1))),
);
/** Words of the longest ones: `Tê-rê-sa Hài Đồng Giê-su`, `Gio-an Bao-ti-xi-ta`. */
const MOST_WORDS = 7;

/** Names of baptism before a surname and a further word. */
export interface Baptism {
  /** Number of their words; 0 without such names. */
  words: number;
  /** The first name without marks and hyphens: many lists leave the further ones out. */
  first: string;
}

/** Whether a word in small letters without marks is a name of baptism. */
export function isBaptismal(folded: string): boolean {
  return BAPTISMAL.has(folded);
}

/**
 * Finds the names of baptism before a surname and a further word: `Maria`, `Giuse Maria`.
 * @param folded words without marks
 */
export function findBaptism(syllables: readonly string[], folded: readonly string[]): Baptism {
  let first = '';
  let joined = '';
  for (let words = 1; words <= MOST_WORDS && words + 1 < folded.length; words++) {
    joined += folded[words - 1]!.replaceAll('-', '');
    if (!BEGINNINGS.has(joined)) break;
    if (!BAPTISMAL.has(joined)) continue;
    first ||= joined;
    joined = '';
    if (beginsWithSurname(syllables.slice(words).join(' '))) return { words, first };
  }
  return { words: 0, first: '' };
}

/** Removes the names of baptism before a complete name of words in small letters. */
export function withoutBaptism(syllables: readonly string[]): readonly string[] {
  return syllables.slice(findBaptism(syllables, syllables.map(fold)).words);
}
