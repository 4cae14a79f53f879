/** Recognises section rows: one text that names a branch or commune for the rows below. */
import { beginsWithPrefix, clean, fold, isPersonName } from '../../text/index.js';
import { filledTexts, loneText } from './cellAt.js';
import { isFigure, isFirstCapitalised, isLetterOrNumeral } from './cellForms.js';
import { withoutUnit } from './labelledPlace.js';
import { areCapitalised, headsNoBranch, isGroup, isKindOfPeople, isPhrase } from './rowWords.js';
import {
  branchBeforeHead,
  isBareWord,
  isPlace,
  namesHead,
  parseSection,
  type SectionText,
  withoutEnumerator,
} from './sectionText.js';

/** Numeral in a cell of its own: `II.`, `3)`, `b)`, `c/`. */
export const NUMERAL_CELL = /^\(?([IVXLC]+|[A-H]|\d{1,3})[.)/:–-]*$|^\(?([a-h]|[ivx]+)[.)/]+$/;
/** Name of a person with a first word of places: `Khu Thị Lan`, `Tổ Văn Bon`. */
const PERSON = /^\p{L}+ (?:văn|thị|van|thi) \p{L}/iu;
/** Household with a colon or form of address before its head, with marks, since `Hồ` is a surname. */
const HOUSEHOLD =
  /^\s*(?:[IVXLC\d]+\s*[.)/-]+\s*)?hộ (?:gia đình )?(?:ông|bà|anh|chị|cụ)[ :]|^\s*hộ(?: gia đình)?\s*:\s*\p{L}/iu;
/** `25 đồng chí`, but not the class `12A1`. */
const COUNT = /^(?!\d{1,2} ?\p{Lu}\d*$)\d+ *\p{L}/u;
/** Sum of a thousand or more: `300.000`, `50000`. */
const MONEY = /^\d{1,3}(?:[., ]?\d{3})+$/;
/** Most cells of a row with a branch: numeral, branch, two heads with a phone each, count. */
const MOST_OF_HEADED = 7;
/** Day of a person, which stands beside no branch and its head: `05/02/1990`. */
const DAY = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/;
/** Phone of a head, or a count of members. */
const PHONE_OR_COUNT = /^(?:\D*0?\d[\d. ]{7,12}|\d{1,3}\D*)$/;
const ROMAN_SECTION = /^[IVXLC]+\s*[.)/:–-]+\s*(\S.*)$/;

/**
 * Reads the texts of a row as a branch or commune, perhaps with a numeral before it and a count behind.
 * @param firstCell first filled cell of the row, which may be the numeral
 * @param texts cells of the row with letters
 * @param rows of the list, if a Roman numeral with any name may be a branch (`II. Trung tâm`)
 * @returns a section without a text for one that heads people of no branch
 */
export function sectionOfRow(
  firstCell: string,
  texts: readonly string[],
  prefixes: readonly string[],
  rows?: readonly (readonly string[])[],
): SectionText | undefined {
  const first = firstCell.trim();
  const [, upper, lower] = NUMERAL_CELL.exec(first) ?? [];
  const numeral = upper ?? lower;
  const words = numeral === undefined ? texts : texts.filter((text) => text.trim() !== first);
  const name = sectionName(words, prefixes);
  if (name === undefined) return undefined;
  const text = numeral === undefined ? name : `${numeral}. ${name}`;
  const section = parseSection(text, prefixes);
  if (section !== undefined || rows === undefined) return section;
  const anyName = ROMAN_SECTION.exec(text)?.[1];
  if (anyName === undefined || isGroup(anyName)) return undefined;
  // A person may have a Roman running number.
  if (isPersonName(anyName) || namesHead(anyName)) return undefined;
  if (isOfNoBranch(anyName, prefixes) || isBareWord(anyName, prefixes)) return undefined;
  return { kind: 'branch', text: numbersKinds(rows) ? '' : anyName, level: 'upper' };
}

/** Numeral or small first letter, which a proper name has not: `Quý I`, `Con liệt sĩ`. */
const NO_PROPER_NAME = /(?<!\p{L})(?:[IVX]+(?!\p{L})|\p{Ll})/u;

/** Whether a name behind a Roman numeral heads people of no branch; `Kỳ Sơn` and `NĂM CĂN` are places. */
function isOfNoBranch(name: string, prefixes: readonly string[]): boolean {
  if (isKindOfPeople(name)) return true;
  if (name.includes(' ') && areCapitalised(name) && !NO_PROPER_NAME.test(name)) {
    return name === name.toUpperCase() && headsNoBranch(name);
  }
  return (headsNoBranch(name) || isPhrase(name)) && !isPlace(name, prefixes);
}

/** Whether Roman numerals head kinds of people at least as often as other names: `I. Lãnh đạo`, `II. Ủy viên`. */
function numbersKinds(rows: readonly (readonly string[])[]): boolean {
  const names = rows.flatMap((cells) => romanNameOf(cells) ?? []);
  const kinds = names.filter((name) => isGroup(name) || isKindOfPeople(name));
  return kinds.length * 2 >= names.length;
}

/** Returns the name behind the Roman numeral of a row with no other text; undefined for a person. */
function romanNameOf(cells: readonly string[]): string | undefined {
  if (!/^\s*[IVX]/.test(cells.find((text) => text !== '') ?? '')) return undefined;
  const filled = filledTexts(cells);
  const [first = '', second, third] = filled.map(clean);
  if (third !== undefined) return undefined;
  const text = second === undefined ? first : `${first.replace(/[.)/:–-]+$/, '')}. ${second}`;
  const name = ROMAN_SECTION.exec(text)?.[1];
  return name === undefined || isPersonName(name) ? undefined : name;
}

/** Reads a row with one text as a branch or hamlet. */
export function lonePlace(
  cells: readonly string[],
  prefixes: readonly string[],
): SectionText | undefined {
  const section = parseSection(loneText(cells) ?? '', prefixes);
  return section?.kind === 'branch' ? section : undefined;
}

/**
 * Whether the only text of a row names a household by its head, above its people: `Hộ ông Nguyễn Văn Bình`, `Hộ: Nguyễn
 * Văn Bình`; but a list may have only such rows.
 * @param next the next filled row; blank for none
 */
export function isHousehold(text: string, next: readonly string[]): boolean {
  return HOUSEHOLD.test(text) && next.length > 0 && !next.some((cell) => HOUSEHOLD.test(cell));
}

/**
 * Whether a row names a body that gives or gets a sum, beside another such row: `Công an xã | 300.000` above `Trạm y tế |
 * 200.000`. Branches of one kind without running numbers are sections, of which one may have no people.
 */
export function isGiver(
  rows: readonly (readonly string[])[],
  row: number,
  prefixes: readonly string[],
): boolean {
  const own = bodyOf(rows[row]!, prefixes);
  if (own === undefined) return false;
  return [rows[row - 1], rows[row + 1]].some((cells) => {
    const other = bodyOf(cells ?? [], prefixes);
    if (other === undefined) return false;
    return own.word !== other.word || Math.abs(own.number - other.number) === 1;
  });
}

/** Returns the first word and running number of the only text of a row with a sum of money. */
function bodyOf(
  cells: readonly string[],
  prefixes: readonly string[],
): { word: string; number: number } | undefined {
  const filled = filledTexts(cells);
  if (filled.length > 3 || !filled.some((text) => MONEY.test(text))) return undefined;
  const texts = filled.filter((text) => /\p{L}/u.test(text));
  if (texts.length !== 1 || parseSection(texts[0]!, prefixes) === undefined) return undefined;
  return { word: fold(texts[0]!).split(' ')[0]!, number: Number.parseInt(filled[0]!, 10) };
}

/** Whether the texts of a row only name a branch, perhaps with a numeral before it. */
export function isBranchRow(cells: readonly string[], prefixes: readonly string[]): boolean {
  const filled = filledTexts(cells);
  const texts = filled.filter((text) => /\p{L}/u.test(text));
  return sectionOfRow(filled[0] ?? '', texts, prefixes)?.kind === 'branch';
}

/**
 * Whether a row has one text and counts or sums beside it, which are those of a branch: `I | Chi hội khu 1 | 25 | 10`.
 * Without a letter or Roman numeral before it, the text must have a branch's prefix or a figure, since `Khu Lan` may be
 * a name.
 */
export function countsSection(
  cells: readonly string[],
  filled: readonly number[],
  prefixes: readonly string[],
): boolean {
  const texts = filled.map((column) => clean(cells[column]!));
  const hasNumeral = isLetterOrNumeral(texts[0]!);
  const [text, another] = (hasNumeral ? texts.slice(1) : texts).filter((each) => !isFigure(each));
  if (text === undefined || another !== undefined || PERSON.test(text)) return false;
  return hasNumeral || /\d/.test(text) || beginsWithPrefix(text, prefixes);
}

/**
 * Reads a row that names a branch, and its head in another column, perhaps with a phone or count: `I | Chi hội khu 1 |
 * Chi hội trưởng: Hà Thị Mơ | 0912345678`. A row above another such row may be in a list of heads.
 * @param next gives the next filled row
 * @param name first column of the name
 */
export function headedSection(
  cells: readonly string[],
  next: () => readonly string[],
  name: number,
  prefixes: readonly string[],
): SectionText | undefined {
  const section = branchWithHead(cells, name, prefixes);
  if (section === undefined || branchWithHead(next(), name, prefixes) !== undefined)
    return undefined;
  return section;
}

/**
 * Reads a branch with its head. A head in the column of names may be a member, and a name without a post is a head's only
 * behind a letter or numeral.
 */
function branchWithHead(
  cells: readonly string[],
  name: number,
  prefixes: readonly string[],
): SectionText | undefined {
  const texts = filledTexts(cells);
  if (texts.length > MOST_OF_HEADED || texts.some((text) => DAY.test(text))) return undefined;
  if (isPersonName(cells[name] ?? '')) return undefined;
  const filled = texts.map(clean);
  const isLettered = isLetterOrNumeral(filled[0] ?? '');
  const isHead = (text: string) => namesHead(text) || (isLettered && isPersonName(text));
  const rest = filled.filter((text) => !isHead(text));
  const hasNumeral = NUMERAL_CELL.test(rest[0] ?? '');
  const [branch = '', ...behind] = hasNumeral ? rest.slice(1) : rest;
  const own = clean(cells[name] ?? '');
  const isOther =
    (own !== '' && own !== branch) || !behind.every((text) => PHONE_OR_COUNT.test(text));
  if (isOther || branch === '') return undefined;
  const isBare = rest.length === filled.length && branchBeforeHead(branch, prefixes) === undefined;
  if (isBare) return undefined;
  const section = sectionOfRow(rest[0]!, rest.slice(0, hasNumeral ? 2 : 1), prefixes);
  return section?.kind === 'branch' ? section : undefined;
}

/** Returns the only text of a row, with the count of the next cell, or `Chi đoàn:` or `Đơn vị:` with its name. */
export function sectionName(
  texts: readonly string[],
  prefixes: readonly string[],
): string | undefined {
  const [first, second, third] = texts.map(clean);
  if (first === undefined || third !== undefined) return undefined;
  if (second === undefined) return first;
  const label = first.replace(/[:\s]+$/, '');
  if (prefixes.includes(label.toLowerCase())) return `${label}: ${second}`;
  if (withoutUnit(`${label}: ${second}`) === second) return second;
  return COUNT.test(second) ? `${first}: ${second}` : undefined;
}

/**
 * Whether the only text of a row heads a kind of people: `II | Đại biểu cấp trên`, or behind a Roman numeral other
 * people of no branch: `I. Nạn nhân trực tiếp`. A name of one word may be the same.
 */
export function headsKind(
  cells: readonly string[],
  text: string,
  prefixes: readonly string[],
): boolean {
  const name = withoutEnumerator(text);
  const isNumbered = filledTexts(cells).length > 1 || name !== clean(text);
  if (romanNameOf(cells) !== undefined && isOfNoBranch(name, prefixes)) return true;
  return (isNumbered || isFirstCapitalised(text) || /^khối /i.test(text)) && isKindOfPeople(name);
}
