/** Names of baptism before a complete name, which many lists leave out: `Maria Nguyễn Thị Lan`. */
import { fold } from '../letters/fold.js';
import { beginsWithSurname } from './surnames.js';

/** Without marks, blanks and hyphens. */
const BAPTISMAL = new Set(
  `agata agnes andre anne ane anre anna anton antonio augustino batolomeo benado benedicto bernado cecilia
   xexilia clara catarina daminh david elizabeth isave emmanuel gabriel giacobe gioan gioanbaotixita gioakim
   giuda giuse inhaxio laurenso lorenxo luca lucia magdalena madalena marco macco maria marta matta matthia
   mattheu micae monica phanxico phanxica phanxicoxavie phaolo phero philipphe raphael rosa simon stephano
   teresa terexa toma vinhson`.split(/\s+/),
);
/** Words of the longest one: `Gio-an Bao-ti-xi-ta`. */
const MOST_WORDS = 6;

/**
 * Counts the words of the name of baptism before a surname and a further word; 0 without one.
 * @param folded words without marks
 */
export function wordsOfBaptism(syllables: readonly string[], folded: readonly string[]): number {
  let joined = '';
  for (let words = 1; words <= MOST_WORDS && words + 1 < folded.length; words++) {
    joined += folded[words - 1]!.replaceAll('-', '');
    if (BAPTISMAL.has(joined) && beginsWithSurname(syllables.slice(words).join(' '))) return words;
  }
  return 0;
}

/** Removes the name of baptism before a complete name of words in small letters. */
export function withoutBaptism(syllables: readonly string[]): readonly string[] {
  return syllables.slice(wordsOfBaptism(syllables, syllables.map(fold)));
}
