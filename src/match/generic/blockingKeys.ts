/** Blocking keys of single fields of generic lists: whole values and parts of them. */
import type { TextValue } from '../../model/index.js';
import { yearOf } from '../../text/index.js';
import { gather, internKeys } from '../arrays/counting.js';
import { textOf, type Value } from '../compare/content.js';
import type { Fields } from '../compare/fields.js';

/** Letters at the beginning of a word: words with a slip further on still share them. */
const BEGINNING = 3;

/** Keys of one field: its whole value, or a part of it. */
export interface FieldKeys {
  id: string;
  /** The fields that the key is taken from. Keys with a common field are not combined. */
  sources: readonly string[];
  /** Record → key; 0 for none. */
  keys: Int32Array;
}

export function fieldKeys({ birth, interned, parts }: Fields): FieldKeys[] {
  const all: FieldKeys[] = [];
  const add = (id: string, sources: readonly string[], keys: Int32Array) =>
    all.push({ id, sources, keys });
  if (birth !== undefined) {
    add('date', ['date'], birth);
    add('year', ['date'], birth.map(yearOf));
    const monthAndDay = birth.map((packed) => packed % 10000);
    add('day', ['date'], monthAndDay);
  }
  interned.forEach(({ index, values }, at) => {
    const own = [`f${at}`];
    add(`f${at}`, own, gather(index, internKeys<Value>(values, textOf).id));
    add(`f${at}-begin`, own, gather(index, internKeys<Value>(values, beginningOf).id));
  });
  if (parts.length > 1) {
    const columns = parts.map(({ column }) => column);
    const own = columns.map((column) => `f${interned.indexOf(column)}`);
    const words = lastParts(columns);
    add('last', own, numbered(words));
    add('last-begin', own, numbered(words.map((word) => word.slice(0, BEGINNING))));
  }
  return all;
}

/** Record → the last part of its name that is filled: the surname may stand in the column of the given name. */
function lastParts(columns: readonly { index: Int32Array; values: readonly TextValue[] }[]) {
  return Array.from(columns[0]!.index, (_, record) =>
    columns.reduce((last, { index, values }) => values[index[record]!]!.folded || last, ''),
  );
}

/** Numbers words from 1; 0 for an empty one. */
function numbered(words: readonly string[]): Int32Array {
  const numbers = new Map([['', 0]]);
  return Int32Array.from(words, (word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  });
}

function beginningOf(value: Value): string {
  return textOf(value).slice(0, BEGINNING);
}
