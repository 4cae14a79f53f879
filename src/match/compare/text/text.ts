/** Compares plain text. */
import type { TextColumn, TextValue } from '../../../model/index.js';
import { countRows, gather, internKeys } from '../../arrays/counting.js';
import { memoizePairs } from '../../arrays/memoizePairs.js';
import { type Comparison, levelsOf } from '../comparison.js';
import { levelWeights, shippedModel } from '../shippedModel.js';
import { agreementBits, likenessOf, TEXT_LEVEL, textLevels } from './likeness.js';

/** At most so many values with at least so many rows each are a closed list (ethnicity), which people seldom change. */
const CLOSED = { values: 60, rows: 10 };

export interface TextData {
  role: 'text';
  field: string;
  weights: 'textIdentifies' | 'textClosed' | 'text';
  /** Record → number of its folded text; 0 for missing. */
  id: Int32Array;
  /** Indexed by that number: the text, and the rows that have it. */
  words: string[];
  rows: Int32Array;
  /** Rows that have any. */
  known: number;
  /** Most bits of the term-frequency adjustment. */
  most: number;
}

/** @param strong whether the field identifies people by the profile */
export function textData(
  field: string,
  column: TextColumn,
  strong: boolean,
  caps: Record<TextData['weights'], number>,
): TextData {
  const { values } = column;
  const folded = internKeys(values, (value) => value.folded);
  const id = gather(column.index, folded.id);
  const known = id.reduce((sum, at) => sum + (at > 0 ? 1 : 0), 0);
  const closed = folded.size <= CLOSED.values && known >= folded.size * CLOSED.rows;
  const weights = strong ? 'textIdentifies' : closed ? 'textClosed' : 'text';
  return {
    role: 'text',
    field,
    weights,
    most: caps[weights],
    id,
    words: wordsOf(values, folded),
    rows: countRows(id, folded.size),
    known,
  };
}

export function compareTexts(data: TextData): Comparison {
  const { field, weights, id, words, rows, known, most } = data;
  const bits = agreementBits(rows, known, most);
  const likeness = memoizePairs(words.length, (x, y) => likenessOf(words[x]!, words[y]!));
  return {
    role: 'text',
    field,
    levels: levelsOf('text', textLevels),
    weights: levelWeights(textLevels, shippedModel[weights]),
    hasFrequency: (level) => level > 0 && level < TEXT_LEVEL.different,
    level(a, b) {
      const x = id[a]!;
      const y = id[b]!;
      if (x === 0 || y === 0) return 0;
      return x === y ? TEXT_LEVEL.same : likeness(x, y);
    },
    frequencyBits(a, b, level) {
      if (level === TEXT_LEVEL.different) return 0;
      return Math.min(bits[id[a]!]!, bits[id[b]!]!);
    },
    mostFrequencyBits: most,
    support: (level) => (level === TEXT_LEVEL.same && weights === 'textIdentifies' ? 2 : 0),
  };
}

export function wordsOf(
  values: readonly TextValue[],
  folded: { id: Int32Array; size: number },
): string[] {
  const words = new Array<string>(folded.size).fill('');
  values.forEach((value, at) => {
    words[folded.id[at]!] = value.folded;
  });
  return words;
}
