/** Decodes character references of HTML: `&#7885;`, `&agrave;`. */
import { asWindows1252 } from './windows1252.js';

/**
 * Names of the characters A0 to FF but the no-break space, which the library knows. Source: HTML 4.01,
 * section 24.2.1.
 */
const LATIN_1 =
  `iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn
  sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc
  Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute
  Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml
  aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde
  ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(/\s+/);
const OTHERS: readonly [string, string][] = [
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['bull', '•'],
  ['euro', '€'],
  ['check', '✓'],
];
const NAMED = new Map([
  ...LATIN_1.map((name, at): [string, string] => [name, String.fromCharCode(0xa1 + at)]),
  ...OTHERS,
]);
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,8}));/g;
const LAST_CODE = 0x10ffff;
/** Characters of markup → references, which remain for the library to decode last. */
const MARKUP = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['&', '&amp;'],
  ['"', '&quot;'],
]);

/** Replaces references that the library does not know by letters; all else remains. */
export function decodeEntities(html: string): string {
  return html.replace(REFERENCE, (reference, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? reference;
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
    if (code === 0 || code > LAST_CODE) return reference;
    // Numbers 80 to 9F are bytes of windows-1252; source: HTML, section 13.2.5.80.
    const letter = asWindows1252(String.fromCodePoint(code));
    return MARKUP.get(letter) ?? letter;
  });
}

const LAST = new Map([
  ...[...MARKUP].map(([letter, reference]) => [reference, letter] as const),
  ['&apos;', "'"],
  ['&nbsp;', ' '],
]);
const LAST_REFERENCE = /&(?:lt|gt|quot|apos|amp|nbsp);/g;

/** Replaces all known references of a text that is not markup: `H&#224; &amp; Na`. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return decodeEntities(text).replace(LAST_REFERENCE, (reference) => LAST.get(reference)!);
}
