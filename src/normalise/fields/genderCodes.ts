/** Finds the meaning of codes (`0`, `1`, `T`, a mark) in a gender column, by heading or by people. */
import { countBy, type Finding, finding, type LayoutColumn } from '../../model/index.js';
import { fold, type GenderCode, parseGender } from '../../text/index.js';
import type { SourceRecords } from '../rosters/people.js';
import { cell, placeOf } from '../rosters/sources.js';
import { byPeople, PLAIN, type Read } from './genderVotes.js';
import type { SexReader } from './sexes.js';

/** Normal form in which cells are compared. */
type Form = (text: string) => string;

const SHORT_CODE = /^.{1,3}$|^(?:true|false)$/isu;
/** Fewest coded cells; fewer are typing errors, as are rare texts beside codes. */
const ENOUGH_CELLS = 3;
const LEAST_SHARE = 0.05;
/** Minimum share of coded cells among the filled ones. */
const LEAST_CODED = 0.2;

/** Lower case, then as written, because `n` and `N` may differ. */
const FORMS: readonly Form[] = [(text) => text.trim().toLowerCase(), (text) => text.trim()];

/** Returns the gender of a coded cell; undefined for a cell that is not a code here. */
export type CodeReader = (text: string) => GenderCode | undefined;

export const NO_CODES: CodeReader = () => undefined;

/** A list with its gender column. */
export interface GenderList extends SourceRecords {
  column: LayoutColumn;
}

/**
 * Makes the reader of codes for lists of one file and one heading. Codes of unknown meaning are reported
 * once and are then missing (0), instead of a fault in each row.
 * @param lists at least one
 * @param sexes reader of the sex by other evidence
 */
export function genderCodes(
  lists: readonly GenderList[],
  sexes: SexReader,
): { reader: CodeReader; findings: Finding[] } {
  const texts = lists.flatMap(({ source, rows, column }) =>
    rows.map((row) => cell(source.table.rows[row]!, column)),
  );
  const [{ source, column }] = lists as [GenderList];
  const place = placeOf(source, column);
  if (lists.length > 1) delete place.sheet;
  const explained = explainedByHeading(column.header, texts);
  if (explained !== undefined) {
    const { reader, unmarked } = explained;
    return {
      reader,
      findings: unmarked.map(({ code, args }) => finding('warning', code, args, place)),
    };
  }
  const [asIs, ...forms] = FORMS.map((form) => ({ form, codes: codesOf(texts, form) ?? [] }));
  if (asIs === undefined || asIs.codes.length === 0) return { reader: NO_CODES, findings: [] };
  const known = lists.flatMap(({ source, first, rows }) =>
    rows.map((row, at) => sexes(source, row, first + at)),
  );
  for (const { form, codes } of [asIs, ...forms]) {
    const read = byHeading(column.header, codes) ?? byPeople(texts.map(form), codes, known);
    if (read === undefined) continue;
    const reader: CodeReader = (text) => read.meanings.get(form(text));
    if (read.people === 0) return { reader, findings: [] };
    const meanings = [...read.meanings]
      .map(([code, gender]) => `${shown(code)} = ${gender === 1 ? 'Nam' : 'Nữ'}`)
      .join(', ');
    const { agreed, people } = read;
    return {
      reader,
      findings: [finding('info', 'gender-codes', { meanings, agreed, people }, place)],
    };
  }
  const written = forms.at(-1)!.codes;
  const codes = written.every((code) => PLAIN.test(code))
    ? ` (${written.map(shown).join(', ')})`
    : '';
  const args = { count: written.length, codes };
  return {
    reader: (text) => (asIs.codes.includes(asIs.form(text)) ? 0 : undefined),
    findings: [finding('warning', 'gender-codes-unknown', args, place)],
  };
}

/** Codes that a heading explains, and what is assumed of blank cells. */
interface Explained {
  reader: CodeReader;
  /** At most one. */
  unmarked: Unmarked[];
}

interface Unmarked {
  code: 'unmarked-are-male' | 'unmarked-are-female';
  args: { marked: number; unmarked: number };
}

/**
 * Reads codes by the heading, even of few cells; undefined if it does not explain all. If it names the code of one sex
 * only (`Nữ ghi X`), and no cell has a word, a blank cell is the other sex.
 */
function explainedByHeading(heading: string, texts: readonly string[]): Explained | undefined {
  const isCode = (text: string) => text !== '' && parseGender(text) === 'gender-unreadable';
  const cells = texts.map((text) => text.trim().toLowerCase());
  const marked = cells.filter(isCode);
  const read = marked.length === 0 ? undefined : byHeading(heading, [...new Set(marked)]);
  if (read === undefined) return undefined;
  const meanings = new Map(read.meanings);
  const [gender, another] = [...new Set(meanings.values())];
  const blank = cells.filter((text) => text === '').length;
  const isMark = another === undefined && marked.length + blank === cells.length;
  const unmarked: Unmarked[] = [];
  if (isMark && !meanings.has('') && blank > 0) {
    meanings.set('', gender === 1 ? 2 : 1);
    const code = gender === 1 ? 'unmarked-are-female' : 'unmarked-are-male';
    unmarked.push({ code, args: { marked: marked.length, unmarked: blank } });
  }
  return { reader: (text) => meanings.get(text.trim().toLowerCase()), unmarked };
}

/** Hides a longer code, which may be a person's name from another column. */
function shown(code: string): string {
  return code === '' || PLAIN.test(code) ? `“${code}”` : '“…”';
}

/** Finds the codes among the texts; undefined for a column of words with a few typing errors. */
function codesOf(texts: readonly string[], form: Form): string[] | undefined {
  const counts = countBy(texts, form);
  counts.delete('');
  const all = [...counts];
  const short = all.filter(
    ([text]) => SHORT_CODE.test(text) && parseGender(text) === 'gender-unreadable',
  );
  const filled = sumOf(all);
  const coded = sumOf(short);
  if (coded < ENOUGH_CELLS || coded < LEAST_CODED * filled) return undefined;
  const codes = short.filter(([, count]) => count >= LEAST_SHARE * coded);
  return codes.map(([code]) => code).sort();
}

function sumOf(counts: readonly [string, number][]): number {
  return counts.reduce((sum, [, count]) => sum + count, 0);
}

/** Verbs for writing a code or mark. */
const WRITE = 'ghi|de|dien|nhap|viet|danh(?: dau)?|tich|tick';
const WORD_THEN_CODE = new RegExp(
  String.raw`(nam|nu)\b *(?:(?:[:=]|la|${WRITE})? *"?(?:(?:de|bo) (?:o )?trong|khong (?:${WRITE}))\b|(?:[:=]|la|${WRITE}) *"?([a-z0-9+]{1,3})\b)`,
  'g',
);
const CODE_THEN_WORD = /\b([a-z0-9+]{1,3}) *(?:[:=]|la) *(nam|nu)\b/g;

/** `Nam (1) Nữ (0)`, then `1 nam; 0 nữ`, `1. Nam; 2. Nữ` and `1- Nam`. */
const BRACKETED = /(nam|nu) *\( *([a-z0-9+]{1,3}) *\)/g;
const DIGIT_THEN_WORD = /\b(\d) *[.)–-]? *(nam|nu)\b/g;

/** Reads codes by a heading such as `Giới tính (1: Nam, 0: Nữ)`, which must explain all of them. */
function byHeading(heading: string, codes: readonly string[]): Read | undefined {
  const text = fold(heading);
  for (const [pattern, word, code] of [
    [WORD_THEN_CODE, 1, 2],
    [CODE_THEN_WORD, 2, 1],
    [BRACKETED, 1, 2],
    [DIGIT_THEN_WORD, 2, 1],
  ] as const) {
    const pairs = [...text.matchAll(pattern)];
    const key = new Map(
      pairs.map((found) => [found[code] ?? '', found[word] === 'nam' ? 1 : 2] as const),
    );
    if (key.size !== pairs.length || !codes.every((text) => key.has(fold(text)))) continue;
    const meanings = new Map(codes.map((each) => [each, key.get(fold(each))!]));
    const blank = key.get('');
    if (blank !== undefined) meanings.set('', blank);
    return { meanings, people: 0, agreed: 0 };
  }
  return undefined;
}
