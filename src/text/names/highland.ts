/** Names of the Central Highlands: a prefix for the sex or clan, and surnames that may stand last. */
import type { NameValue } from '../../model/index.js';

/** Surnames before given names of any spelling, or behind them: `Siu Blơh`, `H'Hen Niê`. */
export const HIGHLAND_SURNAMES = new Set(
  `siu ksor kpa kpah rmah rahlan rah rcom rcham rolan nie mlo ayun bya kbuor eban kra kdoh hmok ktla bkrong
   pinang chamalea kator zoram zo cil kdam bdap`.split(/\s+/),
);

/** Letter for the sex or clan before a name of any spelling: `H'Hen`, `K'Brôi`, `Y Thông`. */
export const HAS_HIGHLAND_PREFIX = /^(?:[hk]['’‘`]|h |y |k )/i;
/** First word of a name whose surname may stand last, in small letters. */
const PREFIXED = /^(?:y|h\.?|[hk]'.+)$/;
/** Surnames that stand last behind a given name without its prefix (`Hen Niê`); none is a word of Kinh names. */
const LAST_SURNAMES = new Set('nie mlo ayun kbuor eban kdoh hmok ktla bkrong kdam bdap'.split(' '));
/** The prefix of women, which some lists leave out. */
const WOMAN = /^h'(?=\p{L})/u;
/** A prefix with a stray blank: `H' Hen`, `K' Brẻu`. */
const PARTED_PREFIX = /(?<=^| )([hk])' +(?=\p{L})/giu;
/** A hyphen in place of the apostrophe: `H-Hen`. */
const HYPHENED_PREFIX = /(?<=^| )([hk])-(?=\p{L}{2})/giu;
/** `Y` and `A` are words: `Y'Thắng`, `Y-Blơ`, `A-Lăng`. */
const GLUED_WORD = /(?<=^| )([ya])['-](?=\p{L})/giu;
/** A prefix before a second capital: `HHen`, `YBlơ`. `KRông` is one word. */
const CAPITAL_PREFIX = /(?<=^| )[HY](?=[BCDĐGHKLMNPQRSTVX]\p{Ll})/gu;

/** Writes prefixes of the Central Highlands in one form: `H'Hen`, `K'Brể`, `Y Thắng`. */
export function withSpacedPrefix(name: string): string {
  return name
    .replace(PARTED_PREFIX, "$1'")
    .replace(HYPHENED_PREFIX, "$1'")
    .replace(GLUED_WORD, '$1 ')
    .replace(CAPITAL_PREFIX, (prefix) => (prefix === 'Y' ? 'Y ' : `${prefix}'`));
}

/** Whether a name of letters alone may have a prefix before a second capital: `HHen`, `YBlơ`. */
export function hasCapitalPrefix(name: string): boolean {
  return /(?:^| )[HY]\p{Lu}\p{Ll}/u.test(name);
}

/** Removes the prefix of women from a word in small letters: `h'hen`. */
export function withoutWomansPrefix(word: string): string {
  return word.replace(WOMAN, '');
}

/**
 * Moves the surname of a highland name in front of its given name: `Y Blơ Niê` is compared as `Niê Y Blơ`, and
 * `Hen Niê` as `Niê Hen`.
 */
export function surnameFirst(name: NameValue): NameValue {
  const { syllables, folded } = name;
  if (syllables.length < 2) return name;
  const lacksPrefix =
    syllables.length === 2 && !HIGHLAND_SURNAMES.has(folded[0]!) && LAST_SURNAMES.has(folded[1]!);
  if (!lacksPrefix && !PREFIXED.test(syllables[0]!)) return name;
  const at = folded.findIndex((word, i) => i > 0 && HIGHLAND_SURNAMES.has(word));
  if (at < 1 || (at === 1 && syllables[0] === 'y')) return name;
  const turned = (words: readonly string[]) => [...words.slice(at), ...words.slice(0, at)];
  return { ...name, syllables: turned(syllables), folded: turned(folded) };
}
