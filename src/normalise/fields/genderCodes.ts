/** What `0` and `1`, `T` and `G` or a mark mean in a gender column: its heading says it, or its people. */
import { finding, type LayoutColumn } from '../../model/index.js';
import { type GenderCode, parseGender } from '../../text/gender.js';
import { fold } from '../../text/unicode.js';
import type { SourceRecords } from '../rosters/people.js';
import { cell, placeOf } from '../rosters/sources.js';
import type { Sink } from '../sink.js';
import type { SexReader } from './sexes.js';

type Gender = 1 | 2;

/** What a code means, by its text; `''` is a blank cell. */
type GenderKey = ReadonlyMap<string, Gender>;

/** In which cells are compared. */
type Form = (text: string) => string;

const LONGEST_CODE = 3;
/** Fewer cells are slips, not codes; rarer ones beside codes are slips, too. */
const ENOUGH_CELLS = 3;
const LEAST_SHARE = 0.05;
/** Of the filled cells, where others are words. */
const LEAST_CODED = 0.2;
/** People whose sex is known otherwise, and the share of them that must agree. */
const ENOUGH_PEOPLE = 10;
const AGREEMENT = 0.9;
/** Of each code; the people of one say nothing of another. */
const ENOUGH_OF_EACH = 3;
/** One letter, one mark or a figure; a longer text may be a name from a column beside. */
const PLAIN = /^(?:\d+|[^\d\s])$/u;

/** In one case, else as written: `n` and `N` may be two. */
const FORMS: readonly Form[] = [(text) => text.trim().toLowerCase(), (text) => text.trim()];

/** What a cell means that is no word; undefined for one that tells nothing here. */
export type CodeReader = (text: string) => GenderCode | undefined;

export const NO_CODES: CodeReader = () => undefined;

/** A list with its one column of genders. */
export interface GenderList extends SourceRecords {
  column: LayoutColumn;
}

/**
 * How the codes of lists are read that are of one file and under one heading. Codes that nobody can
 * tell are told once, and are then missing (0) rather than a fault of each row.
 * @param lists at least one
 * @param sexes what else tells the sex of a person
 */
export function genderCodes(
  lists: readonly GenderList[],
  sexes: SexReader,
  sink: Sink,
): CodeReader {
  const texts = lists.flatMap(({ source, rows, column }) =>
    rows.map((row) => cell(source.table.rows[row]!, column)),
  );
  const told = toldByHeading(lists[0]!.column.header, texts);
  if (told !== undefined) return told;
  const [asIs, ...forms] = FORMS.map((form) => ({ form, codes: codesOf(texts, form) ?? [] }));
  if (asIs === undefined || asIs.codes.length === 0) return NO_CODES;
  const known = lists.flatMap(({ source, first, rows }) =>
    rows.map((row, at) => sexes(source, row, first + at)),
  );
  const [{ source, column }] = lists as [GenderList];
  const place = placeOf(source, column);
  if (lists.length > 1) delete place.sheet;
  for (const { form, codes } of [asIs, ...forms]) {
    const read = byHeading(column.header, codes) ?? byPeople(texts.map(form), codes, known);
    if (read === undefined) continue;
    if (read.people > 0) {
      const meanings = [...read.meanings]
        .map(([code, gender]) => `${shown(code)} = ${gender === 1 ? 'Nam' : 'Nữ'}`)
        .join(', ');
      const { agreed, people } = read;
      sink.findings.push(finding('info', 'gender-codes', { meanings, agreed, people }, place));
    }
    return (text) => read.meanings.get(form(text));
  }
  const written = forms.at(-1)!.codes;
  const codes = written.every((code) => PLAIN.test(code))
    ? ` (${written.map(shown).join(', ')})`
    : '';
  const args = { count: written.length, codes };
  sink.findings.push(finding('warning', 'gender-codes-unknown', args, place));
  return (text) => (asIs.codes.includes(asIs.form(text)) ? 0 : undefined);
}

/** Reads codes by the heading, however few cells have one; undefined if it does not explain all. */
function toldByHeading(heading: string, texts: readonly string[]): CodeReader | undefined {
  const isCode = (text: string) => text !== '' && parseGender(text) === 'gender-unreadable';
  const codes = [...new Set(texts.map((text) => text.trim().toLowerCase()).filter(isCode))];
  const read = codes.length === 0 ? undefined : byHeading(heading, codes);
  return read && ((text) => read.meanings.get(text.trim().toLowerCase()));
}

/** A longer code may be somebody's name from a column beside. */
function shown(code: string): string {
  return code === '' || PLAIN.test(code) ? `“${code}”` : '“…”';
}

/** Short texts that are no words; undefined for a column of words with a slip or two. */
function codesOf(texts: readonly string[], form: Form): string[] | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(form(text), (counts.get(form(text)) ?? 0) + 1);
  counts.delete('');
  const all = [...counts];
  const short = all.filter(
    ([text]) => text.length <= LONGEST_CODE && parseGender(text) === 'gender-unreadable',
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

interface Read {
  meanings: GenderKey;
  /** People whose sex is known otherwise, and those of them that agree. */
  people: number;
  agreed: number;
}

const SAYS =
  /(nam|nu)\b *(?:(?:[:=]|la|ghi|dien)? *"?(?:(?:de|bo) trong|khong (?:de|ghi|dien|danh dau))\b|(?:[:=]|la|ghi|danh dau|dien|de) *"?([a-z0-9+]{1,3})\b)/g;
const SAID = /\b([a-z0-9+]{1,3}) *(?:[:=]|la) *(nam|nu)\b/g;

/** `Nam (1) Nữ (0)` and `1 nam; 0 nữ`. */
const BRACKETED = /(nam|nu) *\( *([a-z0-9+]{1,3}) *\)/g;
const BEFORE = /\b(\d) *(nam|nu)\b/g;

/** `Giới tính (1: Nam, 0: Nữ)`; all codes must be in it. */
function byHeading(heading: string, codes: readonly string[]): Read | undefined {
  const text = fold(heading);
  for (const [pattern, word, code] of [
    [SAYS, 1, 2],
    [SAID, 2, 1],
    [BRACKETED, 1, 2],
    [BEFORE, 2, 1],
  ] as const) {
    const said = [...text.matchAll(pattern)];
    const key = new Map(
      said.map((found) => [found[code] ?? '', found[word] === 'nam' ? 1 : 2] as const),
    );
    if (key.size !== said.length || !codes.every((each) => key.has(fold(each)))) continue;
    const meanings = new Map(codes.map((each) => [each, key.get(fold(each))!]));
    const blank = key.get('');
    if (blank !== undefined) meanings.set('', blank);
    return { meanings, people: 0, agreed: 0 };
  }
  return undefined;
}

/** Two codes are the two sexes; one is one of them, and no mark may be the other. */
function byPeople(
  texts: readonly string[],
  codes: readonly string[],
  known: readonly GenderCode[],
): Read | undefined {
  const [first, second, third] = codes;
  if (first === undefined || third !== undefined) return undefined;
  if (!codes.every((code) => PLAIN.test(code))) return undefined;
  const votes: Votes = new Map();
  for (const [position, text] of texts.entries()) {
    const sex = known[position]!;
    if (sex === 0) continue;
    const { people, men } = votes.get(text) ?? NOBODY;
    votes.set(text, { people: people + 1, men: men + (sex === 1 ? 1 : 0) });
  }
  const either = (meanings: (male: Gender, female: Gender) => [string, Gender][]) =>
    confirmed(meanings(1, 2), votes) ?? confirmed(meanings(2, 1), votes);
  if (second !== undefined)
    return either((one, other) => [
      [first, one],
      [second, other],
    ]);
  const marked = either((one) => [[first, one]]);
  if (marked === undefined) return undefined;
  const unmarked = confirmed([['', marked.meanings.get(first) === 1 ? 2 : 1]], votes);
  if (unmarked === undefined) return marked;
  return {
    meanings: new Map([...marked.meanings, ...unmarked.meanings]),
    people: marked.people + unmarked.people,
    agreed: marked.agreed + unmarked.agreed,
  };
}

type Votes = Map<string, { people: number; men: number }>;
const NOBODY = { people: 0, men: 0 };

/** Meanings that nearly all people of the codes agree with, and some and most of each. */
function confirmed(meanings: readonly [string, Gender][], votes: Votes): Read | undefined {
  const read = { meanings: new Map(meanings), people: 0, agreed: 0 };
  for (const [code, gender] of meanings) {
    const { people, men } = votes.get(code) ?? NOBODY;
    const agreed = gender === 1 ? men : people - men;
    if (agreed < ENOUGH_OF_EACH || 2 * agreed < people) return undefined;
    read.people += people;
    read.agreed += agreed;
  }
  return read.people >= ENOUGH_PEOPLE && read.agreed >= AGREEMENT * read.people ? read : undefined;
}
