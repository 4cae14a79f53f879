/** How likely two rows are one person before any field is looked at. */
import type { Records } from '../model/index.js';
import { model } from './model.js';

/** Bits of two records; symmetric. */
export type Prior = (a: number, b: number) => number;

/**
 * log2 of the further rows of the same person that one row lets expect in a place, over the rows
 * of that place: so chance agreement has to be the rarer the more people are compared. A place is
 * the old commune in the same table, the old commune elsewhere, or anywhere else.
 */
export function makePrior(records: Records): Prior {
  const { count, table, oldCommune } = records;
  const communes = oldCommune.values.length + 1;
  const inCommune = new Int32Array(communes);
  const inBoth = new Map<number, number>();
  const place = new Float64Array(count);
  for (let record = 0; record < count; record++) {
    const key = table[record]! * communes + oldCommune.index[record]!;
    place[record] = key;
    inCommune[oldCommune.index[record]!]!++;
    inBoth.set(key, (inBoth.get(key) ?? 0) + 1);
  }
  const shares = placeShares(records, inCommune, inBoth, place);
  const rate = (share: number, rows: number) =>
    Math.log2((model.prior.matchesPerRow * share) / Math.max(2, rows));
  const sameTable = Float64Array.from(place, (key) => rate(shares.sameTable, inBoth.get(key)!));
  const sameCommune = Float64Array.from(inCommune, (rows) => rate(shares.sameCommune, rows));
  const elsewhere = rate(shares.elsewhere, count);
  return (a, b) => {
    if (place[a] === place[b]) return sameTable[a]!;
    const commune = oldCommune.index[a]!;
    return commune > 0 && commune === oldCommune.index[b] ? sameCommune[commune]! : elsewhere;
  };
}

/** The model's shares, spread over the kinds of place that these records have at all. */
function placeShares(
  records: Records,
  inCommune: Int32Array,
  inBoth: ReadonlyMap<number, number>,
  place: Float64Array,
): { sameTable: number; sameCommune: number; elsewhere: number } {
  let commune = false;
  let elsewhere = false;
  for (let record = 0; record < records.count; record++) {
    const at = records.oldCommune.index[record]!;
    if (at > 0 && inCommune[at]! > inBoth.get(place[record]!)!) commune = true;
    if (at === 0 ? inBoth.get(place[record]!)! < records.count : inCommune[at]! < records.count) {
      elsewhere = true;
    }
  }
  const { sameTable, sameCommune, elsewhere: other } = model.prior;
  const sum = sameTable + (commune ? sameCommune : 0) + (elsewhere ? other : 0);
  return {
    sameTable: sameTable / sum,
    sameCommune: sameCommune / sum,
    elsewhere: other / sum,
  };
}
