/** Table of the distinct names: their syllables as numbers, and their frequencies. */
import { countUp, type NameColumn, type NameValue } from '../../../model/index.js';
import {
  findBaptism,
  joinWords,
  namesakeMarkOf,
  precisionOf,
  surnameFirst,
  yearOf,
} from '../../../text/index.js';
import { countDistinct, countRows, gather, internKeys } from '../../arrays/counting.js';
import { hashText } from '../../arrays/hash.js';
import { shippedModel } from '../shippedModel.js';
import { dialectKey, makeSyllable, type NameSyllable } from './syllable.js';

/** Share of people with a surname, middle name or given name that is not in the data. */
const UNSEEN = { surname: 1 / 100, middle: 1 / 100, given: 1 / 300 };
/** The assumed shares count like so many rows. */
const UNSEEN_ROWS = 20;
/** Further bearers of each name that are assumed beside those of the run. */
const ASSUMED_BEARERS = 0.2;

/** Plain data, which threads can share. */
export interface NameTable {
  /** Name → where its syllables start in `syllables`; has one more entry at the end. */
  start: Int32Array;
  /** Numbers of syllables, surname first, given name last. */
  syllables: Int32Array;
  /** Name → number of the mark that distinguishes namesakes, and of its kind; 0 for none. */
  marker: Int32Array;
  markerKind: Int32Array;
  /** Name → number of its letters without blanks and signs: as written, and without marks. */
  joined: Int32Array;
  joinedFolded: Int32Array;
  /** Indexed by the numbers of syllables. */
  words: NameSyllable[];
  /** Syllable → number of names with this given name: as written, and without marks. */
  givens: Int32Array;
  foldedGivens: Int32Array;
  /** Name → bits of agreement on it: −log2 of the share of other people with that name. */
  full: Float64Array;
  /** Name → bits of agreement on the name without marks. */
  folded: Float64Array;
  /** Name → bits of agreement on surname and given name alone. */
  core: Float64Array;
}

/** Keys of names for blocking. */
export interface NameKeys {
  /** Name → number of its folded form, from 1. */
  foldedId: Int32Array;
  /** Name → blocking keys, 0 for none. */
  full: Int32Array;
  core: Int32Array;
  given: Int32Array;
  surname: Int32Array;
  dialect: Int32Array;
  initials: Int32Array;
  /** Set for names that lost the first letter of the surname or given name to `?`. */
  lost: Int32Array;
}

/**
 * Makes the table of the names of a run, and their blocking keys.
 * @param births packed dates, 0 for missing; they distinguish bearers of one name
 */
export function makeNameTable(
  column: NameColumn,
  births: Int32Array | undefined,
): { table: NameTable; keys: NameKeys } {
  const { values } = column;
  const ordered = values.map((name) => surnameFirst(withoutBaptism(name)));
  const { start, syllables, words } = splitSyllables(ordered);
  const foldedNames = internKeys(values, (name) => name.folded.join(' '));
  return {
    table: {
      start,
      syllables,
      ...namesakeMarks(values),
      joined: internKeys(values, (name) => joinWords(name.syllables)).id,
      joinedFolded: internKeys(values, (name) => joinWords(name.folded)).id,
      words,
      ...countGivens(start, syllables, words),
      ...agreementBits({ ...column, values: ordered }, births, foldedNames),
    },
    keys: { foldedId: foldedNames.id, ...blockingKeys(ordered) },
  };
}

function withoutBaptism(name: NameValue): NameValue {
  const { words } = findBaptism(name.syllables, name.folded);
  if (words === 0) return name;
  return { ...name, syllables: name.syllables.slice(words), folded: name.folded.slice(words) };
}

/** Numbers the marks of namesakes and their kinds, from 1. A name of baptism is one, too. */
function namesakeMarks(values: NameColumn['values']): Pick<NameTable, 'marker' | 'markerKind'> {
  const marks = values.map(({ marker, syllables, folded }) => {
    if (marker !== undefined) return namesakeMarkOf(marker);
    const { first } = findBaptism(syllables, folded);
    return first === '' ? undefined : { kind: 'baptism', key: first };
  });
  const numbers = new Map<string, number>();
  const numberOf = (text = '') => {
    if (text === '') return 0;
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    return number;
  };
  return {
    marker: Int32Array.from(marks, (mark) => numberOf(mark && `${mark.kind}: ${mark.key}`)),
    markerKind: Int32Array.from(marks, (mark) => numberOf(mark?.kind)),
  };
}

/** A number for each name, equal for names with an equal text. */
interface Interned {
  id: Int32Array;
  size: number;
}

/** Computes the bits of agreement on each name: as written, without marks, and without middle name. */
function agreementBits(
  column: NameColumn,
  births: Int32Array | undefined,
  foldedNames: Interned,
): Pick<NameTable, 'full' | 'folded' | 'core'> {
  const { values } = column;
  const total = Math.max(1, column.index.length);
  const parts = expectedParts(column, total);
  const names = { id: Int32Array.from(values.keys()), size: values.length };
  const bearers = countBearers(column, births, names);
  const foldedBearers = countBearers(column, births, foldedNames);
  const full = new Float64Array(values.length);
  const folded = new Float64Array(values.length);
  const core = new Float64Array(values.length);
  for (let name = 1; name < values.length; name++) {
    const surname = parts.surname(name);
    const middle = parts.middle(name);
    const given = parts.given(name);
    // Middle and given name both show the sex, so together they are twice as frequent.
    const expected = 2 * surname * middle * given;
    const expectedMarked = 2 * surname * middle * parts.marked(name);
    folded[name] = nameBits(foldedBearers[foldedNames.id[name]!]!, expected, total);
    full[name] = values[name]!.marked
      ? nameBits(bearers[name]!, expectedMarked, total)
      : folded[name]!;
    core[name] = cappedBits(surname * given);
  }
  return { full, folded, core };
}

/** Estimates the share of people with each part of a name: folded parts, and the given name as written. */
function expectedParts({ index, values }: NameColumn, total: number) {
  const rows = countRows(index, values.length);
  const shareBy = (textOf: (name: NameValue) => string, unseen: number) => {
    const { id, size } = internKeys(values, textOf);
    const counts = new Float64Array(size);
    for (let name = 1; name < values.length; name++) counts[id[name]!]! += rows[name]!;
    const shares = counts.map((count) => (count + unseen * UNSEEN_ROWS) / (total + UNSEEN_ROWS));
    return (name: number) => shares[id[name]!]!;
  };
  return {
    surname: shareBy(({ folded }) => folded[0] ?? '', UNSEEN.surname),
    middle: shareBy(({ folded }) => folded.slice(1, -1).join(' '), UNSEEN.middle),
    given: shareBy(({ folded }) => folded.at(-1) ?? '', UNSEEN.given),
    marked: shareBy(
      ({ marked, syllables }) => `${marked ? '' : '~'}${syllables.at(-1)}`,
      UNSEEN.given,
    ),
  };
}

/** Counts the people with each name by their births; without births every second row is a person. */
function countBearers(
  { index }: NameColumn,
  births: Int32Array | undefined,
  { id, size }: Interned,
): Int32Array {
  const group = gather(index, id);
  if (births === undefined) return countRows(group, size).map((count) => Math.ceil(count / 2));
  // A year alone and a date in it may be one person, so they are counted separately.
  const byYear = countDistinct(group, size, births.map(yearOf));
  const byDay = countDistinct(
    group,
    size,
    births.map((packed) => (precisionOf(packed) === 'day' ? packed : 0)),
  );
  return byYear.map((count, at) => Math.max(count, byDay[at]!));
}

/** Makes the blocking keys of all names except `foldedId`. */
function blockingKeys(values: NameColumn['values']): Omit<NameKeys, 'foldedId'> {
  const ofSeveralWords = (textOf: (folded: readonly string[]) => string) =>
    hashes(values, ({ folded }) => (folded.length > 1 ? textOf(folded) : ''));
  return {
    full: hashes(values, ({ folded }) => folded.join(' ')),
    core: ofSeveralWords((folded) => `${folded[0]} ${folded.at(-1)}`),
    given: hashes(values, ({ folded }) => folded.at(-1) ?? ''),
    surname: ofSeveralWords((folded) => folded[0]!),
    initials: ofSeveralWords(
      (folded) => dialectKey(folded[0]!)[0]! + dialectKey(folded.at(-1)!)[0]!,
    ),
    lost: ofSeveralWords((folded) =>
      folded[0]!.startsWith('?') || folded.at(-1)!.startsWith('?') ? '?' : '',
    ),
    dialect: hashes(values, ({ folded }) => folded.map(dialectKey).sort().join(' ')),
  };
}

/**
 * Computes the bits of agreement on a name: the mean of its observed share (other bearers, distinguished by birth) and the share
 * expected from its parts. A name seen once is more frequent than one bearer suggests.
 */
function nameBits(bearers: number, expectedShare: number, total: number): number {
  const further = Math.max(0, bearers - 1);
  return cappedBits((further + expectedShare * total + ASSUMED_BEARERS) / (2 * total));
}

function cappedBits(share: number): number {
  const { least, most } = shippedModel.nameFrequency;
  return Math.min(most, Math.max(least, -Math.log2(share)));
}

function splitSyllables(values: NameColumn['values']) {
  const start = new Int32Array(values.length + 1);
  const numbers: number[] = [];
  const words: NameSyllable[] = [];
  const seen = new Map<string, number>();
  for (let name = 1; name < values.length; name++) {
    start[name] = numbers.length;
    const { syllables, folded, marked } = values[name]!;
    for (let at = 0; at < syllables.length; at++) {
      const key = marked ? syllables[at]! : `~${syllables[at]}`;
      let number = seen.get(key);
      if (number === undefined) {
        number = words.length;
        seen.set(key, number);
        words.push(makeSyllable(syllables[at]!, folded[at]!, !marked));
      }
      numbers.push(number);
    }
  }
  start[values.length] = numbers.length;
  return { start, syllables: Int32Array.from(numbers), words };
}

function countGivens(
  start: Int32Array,
  syllables: Int32Array,
  words: readonly NameSyllable[],
): Pick<NameTable, 'givens' | 'foldedGivens'> {
  const counts = new Map<string, number>();
  for (let name = 1; name + 1 < start.length; name++) {
    const end = start[name + 1]!;
    if (end === start[name]) continue;
    const { folded, text } = words[syllables[end - 1]!]!;
    countUp(counts, folded);
    if (text !== folded) countUp(counts, text);
  }
  return {
    givens: Int32Array.from(words, ({ text }) => counts.get(text) ?? 0),
    foldedGivens: Int32Array.from(words, ({ folded }) => counts.get(folded) ?? 0),
  };
}

function hashes(
  values: NameColumn['values'],
  textOf: (name: NameColumn['values'][number]) => string,
): Int32Array {
  const keys = new Int32Array(values.length);
  for (let at = 1; at < values.length; at++) {
    const text = textOf(values[at]!);
    if (text !== '') keys[at] = hashText(text);
  }
  return keys;
}
