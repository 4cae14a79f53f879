/** The prior as a comparison: how likely two rows of such places are one person before any field is compared. */
import { countBy, type Records } from '../../../model/index.js';
import { type Comparison, levelsOf } from '../comparison.js';
import { levelWeights, shippedModel } from '../shippedModel.js';
import {
  type Places,
  type SharedData,
  type SharedPeople,
  sharedData,
  sharedPeople,
} from './sharedPeople.js';

const levels = ['missing', 'table', 'commune', 'merged', 'district', 'elsewhere'] as const;
const [TABLE, COMMUNE, MERGED, DISTRICT, ELSEWHERE] = [1, 2, 3, 4, 5];

/** Places of the records. */
interface WhereData {
  /** Record → its list: the rows of one old commune in one table, numbered from 0. */
  list: Int32Array;
  /** Record → its old commune; 0 for unknown. */
  commune: Int32Array;
  /** Old commune → new commune, district; 0 for unknown. */
  newCommune: Int32Array;
  district: Int32Array;
  /** −log2 of the rows there: by list, by commune for the wider areas, and of all. */
  listBits: Float64Array;
  communeBits: Float64Array;
  mergedBits: Float64Array;
  districtBits: Float64Array;
  elsewhereBits: number;
}

export interface PlaceData {
  where: WhereData;
  shared: SharedData;
}

export function placeData(
  records: Records,
  names: Int32Array,
  births: Int32Array | undefined,
): PlaceData {
  const { count, table, oldCommune, areas } = records;
  const commune = oldCommune.index;
  const width = oldCommune.values.length + 1;
  const none = new Int32Array(width);
  const newCommune = areas?.newCommune ?? none;
  const district = areas?.district ?? none;
  const list = numbered(Float64Array.from(table, (at, record) => at * width + commune[record]!));
  const where = {
    list,
    commune,
    newCommune,
    district,
    listBits: bitsWithin(
      list,
      Int32Array.from({ length: count }, (_, at) => at),
    ),
    communeBits: bitsWithin(commune, Int32Array.from(oldCommune.values.keys())),
    mergedBits: bitsWithin(commune, newCommune),
    districtBits: bitsWithin(commune, district),
    elsewhereBits: rowBits(count),
  };
  return { where, shared: sharedData(list, names, births, placesOf(where)) };
}

/** The prior of a pair, with the people whom the lists have in common. */
export interface PlacePrior extends Comparison {
  shared: SharedPeople;
}

/**
 * The weights are log2 of the expected number of further rows of a person in a kind of place. `frequencyBits` is −log2
 * of the rows there, plus the evidence of people whom the two lists have in common. So more evidence is needed if more
 * people are compared. Kinds of place: the old commune in the same table, the old commune elsewhere, another old commune
 * of the new one, another one of the district, anywhere else.
 */
export function comparePlaces(data: PlaceData): PlacePrior {
  const places = placesOf(data.where);
  const shared = sharedPeople(data.shared, places);
  const weights = places.assumed.slice();
  const { mostBits: mostShared } = shared;
  return {
    shared,
    role: 'place',
    field: 'place',
    levels: levelsOf('place', levels),
    weights,
    hasFrequency: (level) => level > 0,
    level: places.level,
    frequencyBits: (a, b, level) => places.rowBits(a, level) + shared.bits(a, b, level),
    ...(mostShared && {
      mostBits(a, b) {
        const level = places.level(a, b);
        return weights[level]! + places.rowBits(a, level) + mostShared(a, b);
      },
    }),
    support: () => 0,
  };
}

function placesOf({ list, commune, newCommune, district, ...bits }: WhereData): Places {
  const { listBits, communeBits, mergedBits, districtBits, elsewhereBits } = bits;
  return {
    assumed: levelWeights(levels, shippedModel.place),
    level(a, b) {
      if (list[a] === list[b]) return TABLE!;
      const one = commune[a]!;
      const other = commune[b]!;
      if (one === 0 || other === 0) return ELSEWHERE!;
      if (one === other) return COMMUNE!;
      if (newCommune[one] !== 0 && newCommune[one] === newCommune[other]) return MERGED!;
      return district[one] !== 0 && district[one] === district[other] ? DISTRICT! : ELSEWHERE!;
    },
    rowBits(a, level) {
      if (level === TABLE) return listBits[list[a]!]!;
      if (level === COMMUNE) return communeBits[commune[a]!]!;
      if (level === MERGED) return mergedBits[commune[a]!]!;
      return level === DISTRICT ? districtBits[commune[a]!]! : elsewhereBits;
    },
  };
}

/** Numbers different values from 0. */
function numbered(values: Float64Array): Int32Array {
  const numbers = new Map<number, number>();
  return Int32Array.from(values, (value) => {
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  });
}

function rowBits(rows: number): number {
  return -Math.log2(Math.max(2, rows));
}

/** Commune → bits of the rows of all communes in its area. */
function bitsWithin(commune: Int32Array, area: Int32Array): Float64Array {
  const rows = countBy(commune, (at) => area[at]!);
  return Float64Array.from(area, (number) => rowBits(rows.get(number) ?? 0));
}
