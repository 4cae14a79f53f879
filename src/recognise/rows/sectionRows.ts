/** Recognises section rows: one text that names a branch or commune for the rows below. */

import { clean, isPersonName } from '../../text/index.js';
import { isGroup, isKindOfPeople } from '../cells/rowWords.js';
import { parseSection, type SectionText } from '../cells/sectionText.js';

/** Numeral in a cell of its own: `II.`, `3)`, `b)`. */
export const NUMERAL_CELL = /^\(?([IVXLC]+|[A-H]|\d{1,3})[.)/:–-]*$|^\(?([a-h]|[ivx]+)[.)]+$/;
const ROMAN_SECTION = /^[IVXLC]+\s*[.)/:–-]+\s*(\S.*)$/;

/**
 * Reads the texts of a row as a branch or commune, perhaps with a numeral before it and a count behind.
 * @param firstCell first filled cell of the row, which may be the numeral
 * @param texts cells of the row with letters
 * @param mayBeAnyName whether a Roman numeral with any name is a branch (`II. Trung tâm`)
 */
export function sectionOfRow(
  firstCell: string,
  texts: readonly string[],
  prefixes: readonly string[],
  mayBeAnyName: boolean,
): SectionText | undefined {
  const first = firstCell.trim();
  const [, upper, lower] = NUMERAL_CELL.exec(first) ?? [];
  const numeral = upper ?? lower;
  const words = numeral === undefined ? texts : texts.filter((text) => text.trim() !== first);
  const name = sectionName(words, prefixes);
  if (name === undefined) return undefined;
  const text = numeral === undefined ? name : `${numeral}. ${name}`;
  const section = parseSection(text, prefixes);
  if (section !== undefined || !mayBeAnyName) return section;
  const anyName = ROMAN_SECTION.exec(text)?.[1];
  // A person may have a Roman running number.
  if (anyName === undefined || isGroup(anyName) || isPersonName(anyName)) return undefined;
  if (isKindOfPeople(anyName)) return undefined;
  return { kind: 'branch', text: anyName, level: 'upper' };
}

/** Returns the only text of a row, with the count of the next cell, or `Chi đoàn:` with its name. */
export function sectionName(
  texts: readonly string[],
  prefixes: readonly string[],
): string | undefined {
  const [first, second, third] = texts.map(clean);
  if (first === undefined || third !== undefined) return undefined;
  if (second === undefined) return first;
  const label = first.replace(/[:\s]+$/, '');
  if (prefixes.includes(label.toLowerCase())) return `${label} ${second}`;
  return /^\d+ *\p{L}/u.test(second) ? `${first}: ${second}` : undefined;
}
