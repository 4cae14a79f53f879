/** Ladders for the other fields: a code that identifies, and plain text. */
import type { TextColumn, TextValue } from '../../model/index.js';
import type { Comparison } from '../comparison.js';
import { isOneDigit, isOneEdit } from '../edits.js';
import { mix } from '../hash.js';
import { ladderWeights, model } from '../model.js';
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
const REMEMBERED = 1 << 16;
/** So few values on so many rows each are a closed list (ethnicity), which people seldom change. */
const CLOSED = { values: 60, rows: 10 };

/** `names` numbers the (folded) name of each record, to see how many people share a code. */
export function compareCodes(field: string, column: TextColumn, names: Int32Array): Comparison {
  const { index, values } = column;
  const holders = countDistinct(index, values.length, names);
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
      const one = values[x]!.folded;
      return one.length >= NEAR_LENGTH && isOneDigit(one, values[y]!.folded) ? DIGIT! : OTHER_CODE!;
    },
    rarity(a, _b, level) {
      if (level !== SAME) return 0;
      return most - Math.min(most, 2 * Math.log2(Math.max(1, holders[index[a]!]!)));
    },
    support: (level) => (level === SAME || level === DIGIT ? 2 : 0),
    show: (record) => values[index[record]!]?.text ?? '',
  };
}

/**
 * Words: a text, or a name in parts. `strong` where the profile says that the field identifies.
 * @param others the other parts of the name: given name and surname change places
 */
export function compareTexts(
  field: string,
  column: TextColumn,
  strong: boolean,
  others: readonly TextColumn[] = [],
): Comparison {
  const { values } = column;
  const folded = internKeys(values, (value) => value.folded);
  const id = spread(column.index, folded.id);
  const rows = countRows(id, folded.size);
  const known = id.reduce((sum, at) => sum + (at > 0 ? 1 : 0), 0);
  const closed = folded.size <= CLOSED.values && known >= folded.size * CLOSED.rows;
  const isPart = column.type === 'namePart';
  const ladder = isPart ? 'namePart' : strong ? 'textIdentifies' : closed ? 'textClosed' : 'text';
  const most = model.rarity[ladder];
  const words = texts(values, folded);
  const likeness = remembered((x, y) => likenessOf(words[x]!, words[y]!));
  const wordOf = (record: number) => words[id[record]!]!;
  const areSwapped = (a: number, b: number) =>
    others.some(({ index, values: theirs }) => {
      const one = theirs[index[a]!]!.folded;
      const other = theirs[index[b]!]!.folded;
      return one !== '' && one === wordOf(b) && other === wordOf(a);
    });
  return {
    field,
    levels: textLevels.map((level) => (level === 'missing' ? level : (`text-${level}` as const))),
    weights: ladderWeights(textLevels, model[ladder]),
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
    support: (level) => (level === SAME && (strong || isPart) ? 2 : 0),
    show: (record) => column.values[column.index[record]!]?.text ?? '',
  };
}

function texts(values: readonly TextValue[], folded: { id: Int32Array; size: number }): string[] {
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

/** Remembers in a table of fixed size: a later pair takes the place of an earlier one. */
function remembered(find: (x: number, y: number) => number): (x: number, y: number) => number {
  const keys = new Int32Array(2 * REMEMBERED).fill(-1);
  const results = new Uint8Array(REMEMBERED);
  return (x, y) => {
    const low = Math.min(x, y);
    const high = Math.max(x, y);
    const slot = mix(low, high) & (REMEMBERED - 1);
    if (keys[2 * slot] !== low || keys[2 * slot + 1] !== high) {
      keys[2 * slot] = low;
      keys[2 * slot + 1] = high;
      results[slot] = find(low, high);
    }
    return results[slot]!;
  };
}
