/** The ladder for a further date, such as the day of admission: many share one (26/3). */
import type { DateColumn } from '../../model/index.js';
import { formatDate } from '../../text/date.js';
import type { Comparison } from '../comparison.js';
import { model } from '../model.js';
import { dateLevel, dateRung } from './birth.js';

const levels = ['missing', 'same', 'near', 'year', 'different'] as const;
const [SAME, NEAR, YEAR, DIFFERENT] = [1, 2, 3, 4];

/** A batch of new members shares its day: from so many bits on a day says who it is. */
const RARE = 6;

export function compareDates(field: string, column: DateColumn): Comparison {
  const { packed } = column;
  const rarity = frequencyBits(packed);
  const bits = [0, model.date.same, model.date.near, model.date.year, model.date.different];
  return {
    field,
    levels: levels.map((level) => (level === 'missing' ? level : (`date-${level}` as const))),
    level(a, b) {
      const found = dateLevel(packed[a]!, packed[b]!);
      if (found === dateRung.missing) return 0;
      if (found === dateRung.same || packed[a] === packed[b]) return SAME!;
      if (found <= dateRung.near) return NEAR!;
      return found === dateRung.year ? YEAR! : DIFFERENT!;
    },
    bits(a, _b, level) {
      if (level !== SAME) return bits[level]!;
      return Math.min(model.date.most, rarity[a]!) + model.date.same;
    },
    support: (a, _b, level) => (level === SAME && rarity[a]! >= RARE ? 1 : 0),
    show: (record) => formatDate(packed[record]!),
  };
}

/** Record → −log2 of the share of rows with its value. */
function frequencyBits(packed: Int32Array): Float64Array {
  const rows = new Map<number, number>();
  let total = 0;
  for (const date of packed) {
    if (date === 0) continue;
    total++;
    rows.set(date, (rows.get(date) ?? 0) + 1);
  }
  const bits = new Float64Array(packed.length);
  for (let record = 0; record < packed.length; record++) {
    const date = packed[record]!;
    if (date !== 0) bits[record] = -Math.log2(rows.get(date)! / total);
  }
  return bits;
}
