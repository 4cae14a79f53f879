/** The ladder for plain text. */
import type { TextColumn, TextValue } from '../../../model/index.js';
import { countRows, internKeys, spread } from '../../arrays/counting.js';
import { remembered } from '../../arrays/memoize.js';
import type { Comparison } from '../comparison.js';
import { ladderWeights, model } from '../shippedModel.js';
import { likenessOf, rarityOf, textLevels, textRung } from './likeness.js';

/** So few values on so many rows each are a closed list (ethnicity), which people seldom change. */
const CLOSED = { values: 60, rows: 10 };

export interface TextData {
  ladder: 'text';
  field: string;
  weights: 'textIdentifies' | 'textClosed' | 'text';
  /** Record → number of its folded text; 0 for missing. */
  id: Int32Array;
  /** By that number: the text, and the rows that have it. */
  words: string[];
  rows: Int32Array;
  /** Rows that have any. */
  known: number;
  /** The most that rarity counts, in bits. */
  most: number;
}

/** `strong` where the profile says that the field identifies. */
export function textData(
  field: string,
  column: TextColumn,
  strong: boolean,
  rarity: Record<TextData['weights'], number>,
): TextData {
  const { values } = column;
  const folded = internKeys(values, (value) => value.folded);
  const id = spread(column.index, folded.id);
  const known = id.reduce((sum, at) => sum + (at > 0 ? 1 : 0), 0);
  const closed = folded.size <= CLOSED.values && known >= folded.size * CLOSED.rows;
  const weights = strong ? 'textIdentifies' : closed ? 'textClosed' : 'text';
  return {
    ladder: 'text',
    field,
    weights,
    most: rarity[weights],
    id,
    words: wordsOf(values, folded),
    rows: countRows(id, folded.size),
    known,
  };
}

export function compareTexts(data: TextData): Comparison {
  const { field, weights, id, words, rows, known, most } = data;
  const likeness = remembered((x, y) => likenessOf(words[x]!, words[y]!));
  return {
    field,
    levels: textLevels.map((level) => (level === 'missing' ? level : (`text-${level}` as const))),
    weights: ladderWeights(textLevels, model[weights]),
    hasRarity: (level) => level > 0 && level < textRung.different,
    level(a, b) {
      const x = id[a]!;
      const y = id[b]!;
      if (x === 0 || y === 0) return 0;
      return x === y ? textRung.same : likeness(x, y);
    },
    rarity(a, b, level) {
      if (level === textRung.different) return 0;
      return rarityOf(Math.max(rows[id[a]!]!, rows[id[b]!]!), known, most);
    },
    support: (level) => (level === textRung.same && weights === 'textIdentifies' ? 2 : 0),
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
