/** Table of the distinct names: their syllables as numbers, and their frequencies. */
import type { NameColumn } from '../../../model/index.js';
import { precisionOf, yearOf } from '../../../text/index.js';
import { countDistinct, countRows, gather, internKeys } from '../../arrays/counting.js';
import { hashText } from '../../arrays/hash.js';
import { shippedModel } from '../shippedModel.js';
import { dialectKey, makeSyllable, type Syllable } from './syllable.js';

/** Share of people with a surname, middle name or given name that is not in the data. */
const UNSEEN = { surname: 1 / 100, middle: 1 / 100, given: 1 / 300 };
/** The assumed shares count like so many rows. */
const UNSEEN_ROWS = 20;
/** Plain data, which threads can share. */
export interface NameTable {
  /** Name → where its syllables start in `syllables`; has one more entry at the end. */
  start: Int32Array;
  /** Numbers of syllables, surname first, given name last. */
  syllables: Int32Array;
  /** Name → code of the letter that distinguishes namesakes, 0 for none. */
  marker: Uint8Array;
  /** Indexed by the numbers of syllables. */
  words: Syllable[];
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
}

/** @param births packed, 0 for missing; they distinguish bearers of one name */
export function makeNameTable(
  column: NameColumn,
  births: Int32Array | undefined,
): { table: NameTable; keys: NameKeys } {
  const { values } = column;
  const { start, syllables, words } = splitSyllables(values);
  const rows = countRows(column.index, values.length);
  const foldedNames = internKeys(values, (name) => name.folded.join(' '));
  const surnames = internKeys(values, (name) => name.folded[0] ?? '');
  const middles = internKeys(values, (name) => name.folded.slice(1, -1).join(' '));
  const givens = internKeys(values, (name) => name.folded.at(-1) ?? '');
  const marked = internKeys(values, (name) => `${name.marked ? '' : '~'}${name.syllables.at(-1)}`);

  const total = Math.max(1, column.index.length);
  const share = (of: { id: Int32Array; size: number }, unseen: number) => {
    const counts = new Float64Array(of.size);
    for (let name = 1; name < values.length; name++) counts[of.id[name]!]! += rows[name]!;
    return counts.map((count) => (count + unseen * UNSEEN_ROWS) / (total + UNSEEN_ROWS));
  };
  const surnameShare = share(surnames, UNSEEN.surname);
  const middleShare = share(middles, UNSEEN.middle);
  const givenShare = share(givens, UNSEEN.given);
  const markedShare = share(marked, UNSEEN.given);

  const identity = Int32Array.from(values.keys());
  const bearersOf = (id: Int32Array, size: number) => {
    const group = gather(column.index, id);
    if (births === undefined) return countRows(group, size).map((count) => Math.ceil(count / 2));
    // A year alone and a date in it may be one person, so they are counted separately.
    const byYear = countDistinct(group, size, births.map(yearOf));
    const byDay = countDistinct(
      group,
      size,
      births.map((packed) => (precisionOf(packed) === 'day' ? packed : 0)),
    );
    return byYear.map((count, at) => Math.max(count, byDay[at]!));
  };
  const bearers = bearersOf(identity, values.length);
  const foldedBearers = bearersOf(foldedNames.id, foldedNames.size);

  const full = new Float64Array(values.length);
  const folded = new Float64Array(values.length);
  const core = new Float64Array(values.length);
  for (let name = 1; name < values.length; name++) {
    const surname = surnameShare[surnames.id[name]!]!;
    const middle = middleShare[middles.id[name]!]!;
    const given = givenShare[givens.id[name]!]!;
    // Middle and given name both show the sex, so together they are twice as frequent.
    const expected = 2 * surname * middle * given;
    const expectedMarked = 2 * surname * middle * markedShare[marked.id[name]!]!;
    folded[name] = nameBits(foldedBearers[foldedNames.id[name]!]!, expected, total);
    full[name] = values[name]!.marked
      ? nameBits(bearers[name]!, expectedMarked, total)
      : folded[name]!;
    core[name] = cappedBits(surname * given);
  }
  const table = {
    start,
    syllables,
    marker: Uint8Array.from(values, ({ marker }) => marker?.charCodeAt(0) ?? 0),
    words,
    ...countGivens(start, syllables, words),
    full,
    folded,
    core,
  };
  return {
    table,
    keys: {
      foldedId: foldedNames.id,
      full: hashes(values, (name) => name.folded.join(' ')),
      core: hashes(values, (name) =>
        name.folded.length > 1 ? `${name.folded[0]} ${name.folded.at(-1)}` : '',
      ),
      given: hashes(values, (name) => name.folded.at(-1) ?? ''),
      surname: hashes(values, (name) => (name.folded.length > 1 ? name.folded[0]! : '')),
      initials: hashes(values, (name) =>
        name.folded.length > 1
          ? dialectKey(name.folded[0]!)[0]! + dialectKey(name.folded.at(-1)!)[0]!
          : '',
      ),
      dialect: hashes(values, (name) => name.folded.map(dialectKey).sort().join(' ')),
    },
  };
}

/**
 * Bits of agreement on a name: the mean of its observed share (other bearers, distinguished by birth) and the share
 * expected from its parts. A name seen once is more frequent than one bearer suggests.
 */
function nameBits(bearers: number, expectedShare: number, total: number): number {
  const further = Math.max(0, bearers - 1);
  return cappedBits((further + expectedShare * total + 0.5) / (2 * total));
}

function cappedBits(share: number): number {
  const { least, most } = shippedModel.nameFrequency;
  return Math.min(most, Math.max(least, -Math.log2(share)));
}

function splitSyllables(values: NameColumn['values']) {
  const start = new Int32Array(values.length + 1);
  const numbers: number[] = [];
  const words: Syllable[] = [];
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
  words: readonly Syllable[],
): Pick<NameTable, 'givens' | 'foldedGivens'> {
  const counts = new Map<string, number>();
  const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (let name = 1; name + 1 < start.length; name++) {
    const end = start[name + 1]!;
    if (end === start[name]) continue;
    const { folded, text } = words[syllables[end - 1]!]!;
    count(folded);
    if (text !== folded) count(text);
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
