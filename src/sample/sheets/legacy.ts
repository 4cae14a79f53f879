/** Encodes text in encodings older than Unicode, which display as Western letters. */
import type { LegacyEncoding } from './habit.js';

/** TCVN3 (.VnTime): one byte a letter, from 0xA8 on in the order of this list; blanks are unused. */
const TCVN3_LOWER =
  'ăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ';
const TCVN3_UPPER = 'ĂÂÊÔƠƯĐ';

const tcvn3 = new Map<string, string>(
  (
    [
      [TCVN3_LOWER, 0xa8],
      [TCVN3_UPPER, 0xa1],
    ] as const
  ).flatMap(([letters, first]) =>
    [...letters]
      .map((letter, i): [string, string] => [letter, String.fromCharCode(first + i)])
      .filter(([letter]) => letter !== ' '),
  ),
);

/** TCVN3 has no capitals with tones: texts in capitals are small letters in a font of capitals. */
function inTcvn3(text: string): string {
  const isCapitals = text === text.toUpperCase() && /[^\0-\x7f]/.test(text);
  const letters = isCapitals ? text.toLowerCase() : text;
  return [...letters]
    .map((letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter)
    .join('');
}

const GRAVE = '\u0300';
const ACUTE = '\u0301';
const TILDE = '\u0303';
const HOOK = '\u0309';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';

/** VNI-Windows: the letter, then its mark. */
const vniTones: Record<string, Record<string, string>> = {
  '': { [GRAVE]: 'ø', [ACUTE]: 'ù', [HOOK]: 'û', [TILDE]: 'õ', [DOT]: 'ï' },
  [CIRCUMFLEX]: { '': 'â', [GRAVE]: 'à', [ACUTE]: 'á', [HOOK]: 'å', [TILDE]: 'ã', [DOT]: 'ä' },
  [BREVE]: { '': 'ê', [GRAVE]: 'è', [ACUTE]: 'é', [HOOK]: 'ú', [TILDE]: 'ü', [DOT]: 'ë' },
};
/** Letters with one byte. */
const vniSingle: Record<string, string> = {
  ...{ đ: 'ñ', ơ: 'ô', ư: 'ö', ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î' },
};

function inVni(text: string): string {
  let written = '';
  for (const letter of text) {
    const isUpper = letter !== letter.toLowerCase();
    const typed = vniLetter(letter.toLowerCase());
    written += isUpper ? typed.toUpperCase() : typed;
  }
  return written;
}

function vniLetter(letter: string): string {
  const single = vniSingle[letter];
  if (single !== undefined) return single;
  const [base, ...marks] = letter.normalize('NFD');
  if (marks.length === 0) return letter;
  const tone = marks.find((mark) => vniTones['']![mark] !== undefined) ?? '';
  if (marks.includes(HORN))
    return `${vniSingle[`${base}${HORN}`.normalize('NFC')]}${vniTones['']![tone]}`;
  const shape = marks.find((mark) => mark === CIRCUMFLEX || mark === BREVE) ?? '';
  return `${base}${vniTones[shape]![tone]}`;
}

const windows1258 = new Map<string, number>([
  ...([
    ['Ă', 0xc3],
    ['ă', 0xe3],
    ['Đ', 0xd0],
    ['đ', 0xf0],
  ] as const),
  ...([
    ['Ơ', 0xd5],
    ['ơ', 0xf5],
    ['Ư', 0xdd],
    ['ư', 0xfd],
  ] as const),
  ...([
    [GRAVE, 0xcc],
    [HOOK, 0xd2],
    [TILDE, 0xde],
    [ACUTE, 0xec],
    [DOT, 0xf2],
  ] as const),
]);

/** Writes each letter with its shape, then its tone as a separate character. */
function inWindows1258(text: string): string {
  const parts = text.replace(/\p{L}/gu, (letter) => {
    const all = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(all)?.[0] ?? '';
    return all.replace(tone, '').normalize('NFC') + tone;
  });
  return [...parts]
    .map((char) => String.fromCharCode(windows1258.get(char) ?? char.charCodeAt(0)))
    .join('');
}

const typed: Record<LegacyEncoding, (text: string) => string> = {
  tcvn3: inTcvn3,
  vni: inVni,
  'windows-1258': inWindows1258,
};

/** Encodes a text; each character of the result is one byte. */
export function inLegacy(text: string, encoding: LegacyEncoding): string {
  const plain = text.normalize('NFC').replace(/Ð/g, 'Đ').replace(/…/g, '...');
  return typed[encoding](plain);
}
