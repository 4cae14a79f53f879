/** Ladders for the other fields: a code that identifies, and plain text. */
import type { TextColumn, TextValue } from '../../model/index.js';
import type { Comparison } from '../comparison.js';
import { isOneDigit, isOneEdit } from '../edits.js';
import { ladderWeights, model } from '../model.js';
import { remembered } from '../remember.js';
import { countDistinct, countRows, internKeys, spread } from '../sorting.js';
import { jaroWinkler } from './similarity.js';

const codeLevels = ['missing', 'same', 'digit', 'different'] as const;
const textLevels = ['missing', 'same', 'swapped', 'slip', 'near', 'different'] as const;
const [SAME, SWAPPED, SLIP, NEAR, DIFFERENT] = [1, 2, 3, 4, 5];
const [DIGIT, OTHER_CODE] = [2, 3];
/** Shorter texts are near to too many others. */
const NEAR_LENGTH = 5;
/** Jaro and Winkler's similarity from which two words may be one. */
const ALIKE = 0.88;
/** So few values on so many rows each are a closed list (ethnicity), which people seldom change. */
const CLOSED = { values: 60, rows: 10 };

export interface CodeData {
  ladder: 'code';
  field: string;
  /** Record → code; 0 for missing. */
  index: Int32Array;
  /** By code. */
  texts: string[];
  /** Code → how many people bear it. */
  holders: Int32Array;
}

/** `names` numbers the (folded) name of each record, to see how many people share a code. */
export function codeData(field: string, column: TextColumn, names: Int32Array): CodeData {
  const { id, size } = internKeys(column.values, ({ folded }) => folded);
  const index = spread(column.index, id);
  const texts = new Array<string>(size + 1).fill('');
  column.values.forEach(({ folded }, at) => {
    texts[id[at]!] = folded;
  });
  return { ladder: 'code', field, index, texts, holders: countDistinct(index, size + 1, names) };
}

export function compareCodes({ field, index, texts, holders }: CodeData): Comparison {
  const growth = Math.log2(Math.max(2, index.length));
  const most = growth + model.rarity.code;
  return {
    field,
    levels: codeLevels.map((level) => (level === 'missing' ? level : (`code-${level}` as const))),
    weights: ladderWeights(codeLevels, model.code),
    hasRarity: (level) => level === SAME,
    level(a, b) {
      const x = index[a]!;
      const y = index[b]!;
      if (x === 0 || y === 0) return 0;
      if (x === y) return SAME!;
      const one = texts[x]!;
      return one.length >= NEAR_LENGTH && isOneDigit(one, texts[y]!) ? DIGIT! : OTHER_CODE!;
    },
    rarity(a, _b, level) {
      if (level !== SAME) return 0;
      return most - Math.min(most, 2 * Math.log2(Math.max(1, holders[index[a]!]!)));
    },
    support: (level) => (level === SAME || level === DIGIT ? 2 : 0),
  };
}

export interface TextData {
  ladder: 'text';
  field: string;
  weights: 'namePart' | 'textIdentifies' | 'textClosed' | 'text';
  /** Record → number of its folded text; 0 for missing. */
  id: Int32Array;
  /** By that number: the text, and the rows that have it. */
  words: string[];
  rows: Int32Array;
  /** Rows that have any. */
  known: number;
  /** The other parts of the name: given name and surname change places. */
  others: { index: Int32Array; texts: string[] }[];
}

/**
 * Words: a text, or a name in parts. `strong` where the profile says that the field identifies.
 * @param others the other parts of the name
 */
export function textData(
  field: string,
  column: TextColumn,
  strong: boolean,
  others: readonly TextColumn[] = [],
): TextData {
  const { values } = column;
  const folded = internKeys(values, (value) => value.folded);
  const id = spread(column.index, folded.id);
  const known = id.reduce((sum, at) => sum + (at > 0 ? 1 : 0), 0);
  const closed = folded.size <= CLOSED.values && known >= folded.size * CLOSED.rows;
  const isPart = column.type === 'namePart';
  return {
    ladder: 'text',
    field,
    weights: isPart ? 'namePart' : strong ? 'textIdentifies' : closed ? 'textClosed' : 'text',
    id,
    words: wordsOf(values, folded),
    rows: countRows(id, folded.size),
    known,
    others: others.map((other) => ({
      index: other.index,
      texts: other.values.map((value) => value.folded),
    })),
  };
}

export function compareTexts(data: TextData): Comparison {
  const { field, weights, id, words, rows, known, others } = data;
  const isPart = weights === 'namePart';
  const most = model.rarity[weights];
  const likeness = remembered((x, y) => likenessOf(words[x]!, words[y]!));
  const wordOf = (record: number) => words[id[record]!]!;
  const areSwapped = (a: number, b: number) =>
    others.some(({ index, texts }) => {
      const one = texts[index[a]!]!;
      const other = texts[index[b]!]!;
      return one !== '' && one === wordOf(b) && other === wordOf(a);
    });
  return {
    field,
    levels: textLevels.map((level) => (level === 'missing' ? level : (`text-${level}` as const))),
    weights: ladderWeights(textLevels, model[weights]),
    hasRarity: (level) => level > 0 && level < DIFFERENT!,
    level(a, b) {
      const x = id[a]!;
      const y = id[b]!;
      if (x === 0 || y === 0) return 0;
      if (x === y) return SAME!;
      if (isPart && areSwapped(a, b)) return SWAPPED!;
      return likeness(x, y);
    },
    rarity(a, b, level) {
      if (level === DIFFERENT) return 0;
      // What is near to a common value is common by chance, however rare its own spelling is.
      const commoner = Math.max(rows[id[a]!]!, rows[id[b]!]!);
      return Math.min(most, -Math.log2(commoner / known));
    },
    support: (level) => (level === SAME && (weights === 'textIdentifies' || isPart) ? 2 : 0),
  };
}

function wordsOf(values: readonly TextValue[], folded: { id: Int32Array; size: number }): string[] {
  const words = new Array<string>(folded.size).fill('');
  values.forEach((value, at) => {
    words[folded.id[at]!] = value.folded;
  });
  return words;
}

function likenessOf(x: string, y: string): number {
  const shorter = Math.min(x.length, y.length);
  if (shorter < 2) return DIFFERENT!;
  if (isOneEdit(x, y)) return SLIP!;
  // One is a part of the other: `Khu 1` in `Khu 1, Phú Hộ`.
  if (shorter >= NEAR_LENGTH && (x.includes(y) || y.includes(x))) return NEAR!;
  return jaroWinkler(x, y) >= ALIKE ? NEAR! : DIFFERENT!;
}
