/** Ladders for the other fields: a code that identifies, and plain text. */
import type { TextColumn } from '../../model/index.js';
import type { Comparison } from '../comparison.js';
import { isOneDigit, isOneEdit } from '../edits.js';
import { model } from '../model.js';
import { countDistinct, countRows, internKeys, spread } from '../sorting.js';

const [SAME, NEAR, DIFFERENT] = [1, 2, 3];
/** Shorter texts are near to too many others. */
const NEAR_LENGTH = 5;
/** So few values on so many rows each are a closed list (ethnicity), which people seldom change. */
const CLOSED = { values: 60, rows: 10 };

/** `names` numbers the (folded) name of each record, to see how many people share a code. */
export function compareCodes(field: string, column: TextColumn, names: Int32Array): Comparison {
  const { index, values } = column;
  const holders = countDistinct(index, values.length, names);
  const growth = Math.log2(Math.max(2, index.length));
  const bits = [0, model.code.same, model.code.digit, model.code.different];
  return {
    field,
    levels: ['missing', 'code-same', 'code-digit', 'code-different'],
    level(a, b) {
      const x = index[a]!;
      const y = index[b]!;
      if (x === 0 || y === 0) return 0;
      if (x === y) return SAME!;
      const one = values[x]!.folded;
      return one.length >= NEAR_LENGTH && isOneDigit(one, values[y]!.folded) ? NEAR! : DIFFERENT!;
    },
    bits(a, _b, level) {
      if (level !== SAME) return bits[level]!;
      const shared = Math.max(1, holders[index[a]!]!);
      return Math.max(0, growth + bits[SAME]! - 2 * Math.log2(shared));
    },
    support: (_a, _b, level) => (level === SAME || level === NEAR ? 2 : 0),
    show: (record) => values[index[record]!]?.text ?? '',
  };
}

/** `strong` where the profile says that the field identifies. */
export function compareTexts(field: string, column: TextColumn, strong: boolean): Comparison {
  const { values } = column;
  const weights = strong ? model.textIdentifies : model.text;
  const folded = internKeys(values, (value) => value.folded);
  const id = spread(column.index, folded.id);
  const rows = countRows(id, folded.size);
  const known = id.reduce((sum, at) => sum + (at > 0 ? 1 : 0), 0);
  const closed = folded.size <= CLOSED.values && known >= folded.size * CLOSED.rows;
  const different = !strong && closed ? model.text.closedDifferent : weights.different;
  const bits = [0, weights.same, weights.near, different];
  return {
    field,
    levels: ['missing', 'text-same', 'text-near', 'text-different'],
    level(a, b) {
      if (id[a] === 0 || id[b] === 0) return 0;
      if (id[a] === id[b]) return SAME!;
      return areNear(values[column.index[a]!]!.folded, values[column.index[b]!]!.folded)
        ? NEAR!
        : DIFFERENT!;
    },
    bits(a, _b, level) {
      if (level !== SAME) return bits[level]!;
      const rarity = -Math.log2(rows[id[a]!]! / known);
      return Math.max(0, Math.min(weights.most, rarity + weights.same));
    },
    support: (_a, _b, level) => (strong && level === SAME ? 1 : 0),
    show: (record) => values[column.index[record]!]?.text ?? '',
  };
}

/** One slip apart, or one text is a part of the other (`Khu 1` in `Khu 1, Phú Hộ`). */
function areNear(x: string, y: string): boolean {
  if (Math.min(x.length, y.length) < NEAR_LENGTH) return false;
  return isOneEdit(x, y) || x.includes(y) || y.includes(x);
}
