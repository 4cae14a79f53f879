/** Misreads handwriting and photocopies. */
import type { Random, RosterDate } from '#product/sample/index.js';
import { toneOfWord, withTone } from './letters.js';

const digitsAlike: Readonly<Record<string, string>> = {
  '1': '7',
  '7': '1',
  '0': '6',
  '6': '0',
  '3': '8',
  '8': '3',
  '4': '9',
  '9': '4',
  '5': '6',
  '2': '7',
};

/** Misreads digits as similar ones. @param unclear probability for a digit */
export function readDigits(digits: string, unclear: number, random: Random): string {
  let out = '';
  for (const digit of digits) out += random.chance(unclear) ? digitsAlike[digit]! : digit;
  return out;
}

/** Misreads the digits of a date; a reading that is not a date is discarded. */
export function readDate(date: RosterDate, unclear: number, random: Random): RosterDate {
  const { day, month, year } = date;
  const read = {
    day: day === 0 ? 0 : Number(readDigits(String(day), unclear, random)),
    month: month === 0 ? 0 : Number(readDigits(String(month), unclear, random)),
    year: Math.floor(year / 100) * 100 + Number(readDigits(String(year).slice(2), unclear, random)),
  };
  const isDate =
    day === 0 || (read.day > 0 && read.day <= 31 && read.month > 0 && read.month <= 12);
  return isDate && read.year < 2011 ? read : date;
}

/** Endings and vowels that look similar in handwriting. */
const lettersAlike: readonly (readonly [RegExp, string])[] = [
  [/n$/, 'u'],
  [/u$/, 'n'],
  [/ê/, 'e'],
  [/ô/, 'o'],
  [/ơ/, 'o'],
  [/ư/, 'u'],
  [/ă/, 'a'],
  [/a/, 'o'],
  [/o/, 'a'],
  [/â/, 'ă'],
  [/h$/, 'k'],
  [/m$/, 'n'],
];

const tonesAlike = { sắc: 'huyền', huyền: 'sắc', hỏi: 'ngã', ngã: 'hỏi', nặng: undefined } as const;

export function readWord(word: string, unclear: number, random: Random): string {
  if (!random.chance(unclear)) return word;
  const tone = toneOfWord(word);
  if (tone !== undefined && random.chance(0.5)) {
    return withTone(word, random.chance(0.4) ? undefined : tonesAlike[tone]);
  }
  const fitting = lettersAlike.filter(([letter]) => letter.test(word.slice(1)));
  if (fitting.length === 0) return word;
  const [letter, other] = random.pick(fitting);
  return word[0] + word.slice(1).replace(letter, other);
}

/** Removes thin marks, as repeated photocopying does. */
export function readCopied(word: string, unclear: number, random: Random): string {
  if (!random.chance(unclear)) return word;
  if (toneOfWord(word) !== undefined) return withTone(word, undefined);
  return word.replace(/[ơư]/, (letter) => (letter === 'ơ' ? 'o' : 'u'));
}
