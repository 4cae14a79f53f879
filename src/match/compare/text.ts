/** Ladders for the other fields: a code that identifies, and plain text. */
import type { TextColumn, TextValue } from '../../model/index.js';
import type { Comparison } from '../comparison.js';
import { isOneDigit } from '../edits.js';
import { ladderWeights, model } from '../model.js';
import { remembered } from '../remember.js';
import { countDistinct, countRows, internKeys, spread } from '../sorting.js';
import { likenessOf, NEAR_LENGTH, rarityOf, textLevels, textRung } from './likeness.js';

const codeLevels = ['missing', 'same', 'digit', 'different'] as const;
const [SAME, DIGIT, OTHER_CODE] = [1, 2, 3];
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
  const { values } = column;
  const folded = internKeys(values, (value) => value.folded);
  const index = spread(column.index, folded.id);
  const holders = countDistinct(index, folded.size, names);
  return { ladder: 'code', field, index, texts: wordsOf(values, folded), holders };
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

function wordsOf(values: readonly TextValue[], folded: { id: Int32Array; size: number }): string[] {
  const words = new Array<string>(folded.size).fill('');
  values.forEach((value, at) => {
    words[folded.id[at]!] = value.folded;
  });
  return words;
}
